import { once } from 'node:events';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { findRunning, type EmbeddedPostgres } from './embedded-postgres';
import { isAlive, hasEnded } from './postmaster';
import { OWN_PORTS, OwnServers, query, until } from './testing/own-server';

jest.setTimeout(60_000);

const own = new OwnServers();
afterAll(() => own.clear());

async function superuser(server: EmbeddedPostgres, sql: string): Promise<Record<string, unknown>[]> {
  const client = server.superuser('tergeu');
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('a first start', () => {
  it('makes a database that only this installation can open, and keeps it durable', async () => {
    const folder = own.folder();
    const { server, events } = await own.start(folder);
    expect(events.map(({ kind }) => kind)).toEqual(['made', 'started']);
    expect(statSync(folder.path).mode & 0o777).toBe(0o700);
    expect(statSync(folder.cluster).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder.path, 'installation.json')).mode & 0o777).toBe(0o600);
    const [settings] = await superuser(
      server,
      `select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit,
         current_setting('data_checksums') as checksums, current_setting('listen_addresses') as addresses,
         current_setting('server_encoding') as encoding, current_setting('TimeZone') as zone`,
    );
    expect(settings).toEqual({
      fsync: 'on',
      commit: 'on',
      checksums: 'on',
      addresses: '127.0.0.1',
      encoding: 'UTF8',
      zone: 'UTC',
    });
    for (const guess of ['', 'postgres', 'password', 'tergeu']) {
      const url = `postgres://postgres:${guess}@127.0.0.1:${server.port}/tergeu`;
      await expect(query(url, 'select 1')).rejects.toThrow(/password/i);
    }
    await expect(query(server.urls().app, 'select current_user as me')).resolves.toEqual([{ me: 'tergeu_app' }]);
  });

  it('sorts Kazakh letters as Kazakhs do', async () => {
    const { server } = await own.start(own.folder());
    const rows = await superuser(server, `select string_agg(c, '' order by c) as s from unnest('{Я,Ә,Б,Қ,К,А,Ө,О,Ұ,У}'::text[]) c`);
    expect(rows).toEqual([{ s: 'АӘБКҚОӨУҰЯ' }]);
  });

  it('gives every installation other passwords', async () => {
    const [one, other] = [own.folder(), own.folder()];
    await own.start(one);
    await own.start(other);
    const secrets = [one, other].map(({ path }) => readFileSync(join(path, 'installation.json'), 'utf8'));
    const words = secrets.flatMap((text) => Object.values((JSON.parse(text) as { passwords: Record<string, string> }).passwords));
    expect(new Set(words).size).toBe(8);
    expect(words.every((word) => word.length >= 32)).toBe(true);
  });
});

describe('a later start', () => {
  it('finds the data again on the same port, and a stop leaves no process', async () => {
    const folder = own.folder();
    const { server: first } = await own.start(folder);
    const { port, pid } = first;
    await query(first.urls().owner, 'create table kept as select 42 as n');
    await first.stop();
    expect(isAlive(pid ?? 0)).toBe(false);
    expect(await findRunning(folder)).toBeUndefined();
    const { server: second } = await own.start(folder);
    expect(second.port).toBe(port);
    await expect(query(second.urls().owner, 'select n from kept')).resolves.toEqual([{ n: 42 }]);
  });

  it('takes over the server that a killed Tergeu left, with all that was acknowledged', async () => {
    const folder = own.folder();
    const held = await own.hold(folder);
    held.child.kill('SIGKILL');
    await once(held.child, 'exit');
    expect(isAlive(held.pid)).toBe(true);
    const { server, events } = await own.start(folder);
    expect(events.map(({ kind }) => kind)).toEqual(['reused']);
    expect(server.pid).toBe(held.pid);
    await server.stop();
    expect(isAlive(held.pid)).toBe(false);
  });

  it('recovers by itself when Tergeu and its server were both killed', async () => {
    const folder = own.folder();
    const held = await own.hold(folder);
    process.kill(held.pid, 'SIGKILL');
    held.child.kill('SIGKILL');
    expect(await hasEnded(held.pid, 5_000)).toBe(true);
    const { server, events } = await own.start(folder);
    expect(events.map(({ kind }) => kind)).toEqual(['started']);
    await expect(query(server.urls().app, 'select 1 as one')).resolves.toEqual([{ one: 1 }]);
  });

  it('is not fooled by a stale postmaster.pid whose number now belongs to another program', async () => {
    const folder = own.folder();
    const { server } = await own.start(folder);
    const file = join(folder.cluster, 'postmaster.pid');
    const lines = readFileSync(file, 'utf8').split('\n');
    await server.stop();
    writeFileSync(file, [process.pid, ...lines.slice(1)].join('\n'));
    const { server: again } = await own.start(folder);
    expect(again.pid).not.toBe(process.pid);
    await again.stop();
  });

  it('refuses while another Tergeu runs on the folder, names it, and leaves it alone', async () => {
    const folder = own.folder();
    const held = await own.hold(folder);
    await expect(own.start(folder)).rejects.toThrow(new RegExp(`in use: another Tergeu \\(process ${held.child.pid ?? ''}\\)`));
    await expect(query(held.appUrl, 'select 1 as one')).resolves.toEqual([{ one: 1 }]);
    held.child.kill('SIGTERM');
    expect(await hasEnded(held.pid, 10_000)).toBe(true);
  });
});

describe('while it runs', () => {
  it('a killed server is brought back on the same port with what was committed, each time', async () => {
    const { server, events } = await own.start(own.folder());
    const { port } = server;
    await query(server.urls().owner, 'create table kept (n int)');
    for (let round = 1; round <= 3; round += 1) {
      await query(server.urls().owner, `insert into kept values (${round})`);
      process.kill(server.pid ?? 0, 'SIGKILL');
      await until(() => events.filter(({ kind }) => kind === 'restarted').length === round);
      expect(server.port).toBe(port);
      await expect(query(server.urls().owner, 'select count(*)::int as n from kept')).resolves.toEqual([{ n: round }]);
    }
    expect(events.some(({ kind }) => kind === 'failed')).toBe(false);
  });

  it('a port held by another program is passed over, and the new one remembered', async () => {
    const taken = OWN_PORTS + 100;
    const other = createServer().listen(taken, '127.0.0.1');
    await once(other, 'listening');
    const folder = own.folder();
    const { server } = await own.start(folder, { preferredPort: taken });
    const { port } = server;
    expect(port).toBeGreaterThan(taken);
    await server.stop();
    other.close();
    const { server: again } = await own.start(folder, { preferredPort: taken });
    expect(again.port).toBe(port);
  });
});
