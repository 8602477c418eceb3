import 'reflect-metadata';
import { Test } from '@nestjs/testing';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { DatabaseHealth, HEALTH_INTERVAL } from './database-health';
import { DatabaseModule } from './database.module';
import { OwnServers, until } from './testing/own-server';

jest.setTimeout(60_000);

const own = new OwnServers();
const lines: string[] = [];
const saved = process.env['DATABASE_URL'];

const keep = (line: unknown): void => void lines.push(String(line));
const quiet = (): void => undefined;
beforeEach(() => lines.splice(0));
afterAll(async () => {
  if (saved === undefined) delete process.env['DATABASE_URL'];
  else process.env['DATABASE_URL'] = saved;
  await own.clear();
});

async function openModule(url: string): Promise<{ source: DataSource; health: DatabaseHealth; close(): Promise<void> }> {
  process.env['DATABASE_URL'] = url;
  const app = await Test.createTestingModule({ imports: [DatabaseModule] })
    .overrideProvider(HEALTH_INTERVAL)
    .useValue(50)
    .setLogger({ log: keep, error: keep, warn: keep, debug: quiet, verbose: quiet })
    .compile();
  await app.init();
  return {
    source: app.get<DataSource>(getDataSourceToken()),
    health: app.get(DatabaseHealth),
    close: () => app.close(),
  };
}

it('connects as the app and not as anyone more powerful', async () => {
  const { server } = await own.start(own.folder());
  const { source, health, close } = await openModule(server.urls().app);
  await expect(source.query('select current_user as me')).resolves.toEqual([{ me: 'tergeu_app' }]);
  expect(await health.ping()).toMatchObject({ isUp: true });
  await close();
});

it('survives a database that goes away and comes back, without ending the process', async () => {
  const { server } = await own.start(own.folder());
  const { source, health, close } = await openModule(server.urls().app);
  await Promise.all([1, 2, 3].map(() => source.query('select pg_sleep(0.05)')));
  const pid = server.pid;
  process.kill(pid ?? 0, 'SIGKILL');
  await until(async () => !(await health.ping()).isUp || server.pid !== pid);
  await until(async () => server.pid !== pid && (await health.ping()).isUp);
  await expect(source.query('select 1 as one')).resolves.toEqual([{ one: 1 }]);
  await close();
});

it('waits for a database that is down at the start, and says so once', async () => {
  const folder = own.folder();
  const { server: first } = await own.start(folder);
  const url = first.urls().app;
  await first.stop();
  const opening = openModule(url);
  await until(() => lines.some((line) => line.includes('does not answer')));
  await own.start(folder);
  const { health, close } = await opening;
  expect(await health.ping()).toMatchObject({ isUp: true });
  expect(lines.filter((line) => line.includes('does not answer'))).toHaveLength(1);
  expect(lines.some((line) => line.endsWith('answers.'))).toBe(true);
  await close();
});

it('tells when it goes away and when it is back', async () => {
  const folder = own.folder();
  const { server } = await own.start(folder);
  const { health, close } = await openModule(server.urls().app);
  await server.stop();
  await until(() => lines.some((line) => line.includes('went away')));
  expect(await health.ping()).toMatchObject({ isUp: false });
  await own.start(folder);
  await until(() => lines.some((line) => line.includes('answers again')));
  await close();
});

it('says what is missing when no address is given', async () => {
  await expect(openModule('')).rejects.toThrow(/DATABASE_URL is not set/);
});
