import { createServer } from 'node:net';
import { errorCode, StartProblem } from './start-problem';

const TRIES = 200;

/** Whether a port can be listened on right now. */
export function isPortFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => {
      const code = errorCode(error);
      if (code === 'EADDRINUSE' || code === 'EACCES') resolve(false);
      else reject(error);
    });
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

/** The first free port of this machine from `first` on. */
export async function freePortFrom(first: number): Promise<number> {
  for (let port = first; port < Math.min(first + TRIES, 65_536); port++) {
    if (await isPortFree(port)) return port;
  }
  throw new StartProblem(`No free port was found between ${first} and ${first + TRIES - 1} for the database.`);
}
