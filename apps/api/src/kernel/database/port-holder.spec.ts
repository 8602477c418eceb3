import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { freePortFrom, isPortFree } from './free-port';
import { portHolder } from './port-holder';

it('a port in use is seen, its holder named, and the next free one found', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  expect(await isPortFree(port)).toBe(false);
  expect(portHolder(port)).toContain(`process ${process.pid}`);
  expect(await freePortFrom(port)).toBeGreaterThan(port);
  server.close();
  await once(server, 'close');
  expect(await isPortFree(port)).toBe(true);
  expect(portHolder(port)).toBeUndefined();
});
