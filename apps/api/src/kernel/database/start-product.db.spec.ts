import { transformFileSync } from '@swc/core';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { freePortFrom } from './free-port';
import { hasEnded, isAlive, readPidFile } from './postmaster';
import { until } from './testing/own-server';

jest.setTimeout(60_000);

/** The product built into a place of its own, with a tiny server in place of the real one. */
const built = resolve(__dirname, '../../../../../node_modules/.cache', `tergeu-start-${process.pid}`);
const dist = join(built, 'apps/api/dist');
const data = mkdtempSync(join(tmpdir(), 'tergeu-own-'));
const cluster = join(data, 'postgres/cluster');
const SERVER = `
  require('node:http').createServer((_, answer) => answer.end('ok')).listen(process.env.PORT, '127.0.0.1', () => {
    const { DATABASE_URL, DATABASE_OWNER_URL, DATABASE_AUDITOR_URL, TERGEU_DEMO } = process.env;
    console.log(JSON.stringify({ pid: process.pid, DATABASE_URL, DATABASE_OWNER_URL, DATABASE_AUDITOR_URL, TERGEU_DEMO }));
  });
  process.on('SIGTERM', () => { console.log('server stopped'); process.exit(0); });`;

interface Started {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly server: () => { pid: number } & Record<string, string>;
}

const children: ChildProcess[] = [];
let port = 0;

function compile(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    if (!/(?<!\.spec)\.ts$/.test(name)) continue;
    const { code } = transformFileSync(join(from, name), { configFile: resolve(__dirname, '../../../../../.swcrc') });
    writeFileSync(join(to, name.replace(/ts$/, 'js')), code);
  }
}

beforeAll(async () => {
  chmodSync(data, 0o711);
  compile(__dirname, join(dist, 'kernel/database'));
  mkdirSync(join(dist, 'migrations'), { recursive: true });
  writeFileSync(join(dist, 'main.js'), SERVER);
  port = await freePortFrom(57_000);
});

afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  const left = readPidFile(cluster)?.pid;
  if (left && isAlive(left)) process.kill(left, 'SIGQUIT');
  if (left) await hasEnded(left, 5_000);
  for (const path of [built, data]) rmSync(path, { recursive: true, force: true });
});

function launch(env: NodeJS.ProcessEnv = {}): Started {
  const script = `require(${JSON.stringify(join(dist, 'kernel/database/start-product.js'))})
    .startProduct(process.env).then((code) => process.exit(code))`;
  const { DATABASE_URL: _url, ...rest } = process.env;
  const child = spawn(process.execPath, ['-e', script], {
    env: { ...rest, TERGEU_DATA: data, TERGEU_DB_PORT: '57500', PORT: String(port), ...env },
    cwd: dirname(built),
  });
  children.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return {
    child,
    output: () => output,
    server: () => JSON.parse(output.match(/^\{.*\}$/gm)?.at(-1) ?? '{}') as { pid: number } & Record<string, string>,
  };
}

async function start(env?: NodeJS.ProcessEnv): Promise<Started> {
  const started = launch(env);
  await until(() => started.server().pid > 0 || started.child.exitCode !== null);
  expect(started.output()).toContain('"pid"');
  return started;
}

async function ended({ child }: Started): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return child.exitCode;
}

it('starts all, tells the server no more than it needs, and Ctrl-C leaves no process', async () => {
  const started = await start();
  const server = started.server();
  const database = readPidFile(cluster)?.pid ?? 0;
  expect(server).toMatchObject({ TERGEU_DEMO: '1' });
  expect(server['DATABASE_URL']).toContain('tergeu_app');
  expect(server['DATABASE_AUDITOR_URL']).toContain('tergeu_auditor');
  expect(server['DATABASE_OWNER_URL']).toBeUndefined();
  // npm passes a Ctrl-C on that the terminal has sent already.
  started.child.kill('SIGINT');
  started.child.kill('SIGINT');
  expect(await ended(started)).toBe(0);
  expect(started.output()).toContain('server stopped');
  expect([server.pid, database].filter(isAlive)).toEqual([]);
});

it.each(['SIGTERM', 'SIGHUP'] as const)('%s stops it as cleanly', async (signal) => {
  const started = await start({ TERGEU_DEMO: '0' });
  expect(started.server()['TERGEU_DEMO']).toBe('0');
  const pids = [started.server().pid, readPidFile(cluster)?.pid ?? 0];
  started.child.kill(signal);
  expect(await ended(started)).toBe(0);
  expect(pids.filter(isAlive)).toEqual([]);
});

it('killed without warning, its server ends too, and the next start needs no hand', async () => {
  const first = await start();
  const server = first.server().pid;
  const database = readPidFile(cluster)?.pid ?? 0;
  first.child.kill('SIGKILL');
  expect(await hasEnded(server, 10_000)).toBe(true);
  expect(isAlive(database)).toBe(true);
  const second = await start();
  expect(readPidFile(cluster)?.pid).toBe(database);
  second.child.kill('SIGINT');
  expect(await ended(second)).toBe(0);
  expect(isAlive(database)).toBe(false);
});

it('brings back a server that was killed', async () => {
  const started = await start();
  const first = started.server().pid;
  process.kill(first, 'SIGKILL');
  await until(() => started.server().pid !== first);
  expect(started.output()).toContain('ended unexpectedly (SIGKILL)');
  started.child.kill('SIGINT');
  expect(await ended(started)).toBe(0);
});

it('a port in use is told with its holder and the way out, and no database is started', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port: taken } = other.address() as { port: number };
  const started = launch({ PORT: String(taken) });
  expect(await ended(started)).toBe(1);
  expect(started.output()).toMatch(new RegExp(`Port ${taken} is in use by .*process ${process.pid}.*PORT=${taken + 1} npm start`));
  expect(readPidFile(cluster)).toBeUndefined();
  other.close();
});

it('a second one beside the first is refused in so many words, and the first goes on', async () => {
  const first = await start();
  const second = launch({ PORT: String(await freePortFrom(port + 1)) });
  expect(await ended(second)).toBe(1);
  expect(second.output()).toMatch(/is in use: another Tergeu/);
  expect(isAlive(first.server().pid)).toBe(true);
  first.child.kill('SIGINT');
  expect(await ended(first)).toBe(0);
});

it.each([['abc'], ['0'], ['70000']])('PORT=%s is refused', async (given) => {
  const started = launch({ PORT: given });
  expect(await ended(started)).toBe(1);
  expect(started.output()).toContain('PORT must be a number');
});
