import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, readInstallation, type DataFolder } from '../data-folder';
import { EmbeddedPostgres } from '../embedded-postgres';
import { migrate } from '../migrate';
import { isAlive } from '../postmaster';
import { ensureDatabase } from '../roles';

const PREFIX = 'tergeu-test-';
const TEMPLATE = 'template_tergeu';
/** Below the ports that the system gives away, and beside those of single files (own-server). */
const FIRST_PORT = 32_200;

/** Test data may be lost with the power: that saves most of the time. */
const QUICK = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  max_connections: '200',
  shared_buffers: '128MB',
};

/** What `tests/support/database.ts` reads in each test process. */
export const TEST_CLUSTER = 'TERGEU_TEST_CLUSTER';

let running: EmbeddedPostgres | undefined;
let home: string | undefined;
let watcher: ChildProcess | undefined;

/** For one run of the tests: a fresh server with one migrated template database. */
export async function startTestCluster(): Promise<void> {
  if (running) return;
  sweep();
  home = join(tmpdir(), `${PREFIX}${process.pid}`);
  const folder = describe(join(home, 'postgres'));
  running = await EmbeddedPostgres.start({ folder, settings: QUICK, preferredPort: FIRST_PORT + (process.pid % 200) });
  guard(running.pid, home);
  try {
    await prepare(running, folder);
  } catch (error) {
    await stopTestCluster();
    throw error;
  }
}

async function prepare(server: EmbeddedPostgres, folder: DataFolder): Promise<void> {
  const superuser = server.superuser();
  await superuser.connect();
  await ensureDatabase(superuser, TEMPLATE);
  await superuser.end();
  await migrate(server.urls(TEMPLATE).owner);
  const { passwords } = readInstallation(folder) ?? {};
  process.env[TEST_CLUSTER] = JSON.stringify({ port: server.port, passwords, template: TEMPLATE });
}

/** Ends the server of this run and takes its files away. */
export async function stopTestCluster(): Promise<void> {
  await running?.stop();
  running = undefined;
  watcher?.kill('SIGKILL');
  if (home) rmSync(home, { recursive: true, force: true });
}

/** A run that is killed cannot clean up: a small watcher does, when the pipe to us closes. */
function guard(pid: number | undefined, folder: string): void {
  if (pid === undefined) return;
  const script = `process.stdin.resume().on('close', () => {
    try { process.kill(${pid}, 'SIGQUIT'); } catch {}
    setTimeout(() => require('node:fs').rmSync(process.argv[1], { recursive: true, force: true }), 500);
  });`;
  watcher = spawn(process.execPath, ['-e', script, folder], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watcher.unref();
  (watcher.stdin as unknown as { unref?: () => void }).unref?.();
}

/** Folders of runs that are no more. */
function sweep(): void {
  for (const name of readdirSync(tmpdir())) {
    const maker = name.startsWith(PREFIX) ? Number(name.slice(PREFIX.length)) : Number.NaN;
    if (maker > 0 && !isAlive(maker)) rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
}
