import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, fchownSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import type { Binaries } from './binaries';
import type { DataFolder, Installation } from './data-folder';
import { errorCode, StartProblem } from './start-problem';

/** The database superuser made by initdb; nothing of Tergeu but this folder connects as it. */
export const SUPERUSER = 'postgres';

/** Who answers on a port when we knock with our own password. */
export type Answer = 'ours' | 'starting' | 'nobody' | 'other';

/** How an attempt to start the server ended. */
export type Outcome = 'ready' | 'port-taken' | 'still-ending' | 'locked';

const LOG_LIMIT = 20 * 1024 * 1024;
const START_LIMIT_MS = 60_000;
const RECOVERY_LIMIT_MS = 30 * 60_000;

/** What postmaster.pid says. It is only ever read: whether it is stale is for PostgreSQL to judge. */
export function readPidFile(cluster: string): { pid: number; port: number } | undefined {
  const file = `${cluster}/postmaster.pid`;
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  return pid > 0 ? { pid, port } : undefined;
}

/** Whether a process of that number exists and is not a zombie. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (errorCode(error) !== 'EPERM') return false;
  }
  const stat = readProc(pid, 'stat');
  return stat === undefined || !/\) [ZX] /.test(stat);
}

/** Whether a living process may be a PostgreSQL (unknown counts as yes where there is no /proc). */
export function mayBePostgres(pid: number): boolean {
  if (!isAlive(pid)) return false;
  const command = readProc(pid, 'cmdline');
  return command === undefined || command.includes('postgres');
}

function readProc(pid: number, name: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return undefined;
  }
}

/** A client for the superuser on this machine. */
export function superuserClient(port: number, secrets: Installation, database = 'postgres'): Client {
  const client = new Client({
    host: '127.0.0.1',
    port,
    user: SUPERUSER,
    password: secrets.passwords.superuser,
    database,
    connectionTimeoutMillis: 5_000,
    application_name: `tergeu ${process.pid}`,
  });
  // Without a listener, a connection that is cut while idle would end the process.
  client.on('error', () => undefined);
  return client;
}

/** Knocks on a port: is it the server of this very folder? */
export async function ask(port: number, folder: DataFolder, secrets: Installation): Promise<Answer> {
  const client = superuserClient(port, secrets);
  try {
    await client.connect();
    const { rows } = await client.query<{ path: string }>(`select current_setting('data_directory') as path`);
    return isSameFolder(rows[0]?.path ?? '', folder.cluster) ? 'ours' : 'other';
  } catch (error) {
    const code = errorCode(error);
    if (code === '57P03') return 'starting';
    return code === 'ECONNREFUSED' ? 'nobody' : 'other';
  } finally {
    await client.end().catch(() => undefined);
  }
}

function isSameFolder(one: string, other: string): boolean {
  const [a, b] = [one, other].map((path) => statSync(path, { throwIfNoEntry: false }));
  return a !== undefined && b !== undefined && a.ino === b.ino && a.dev === b.dev;
}

/** Everything needed to start one server. */
export interface Launch {
  readonly binaries: Binaries;
  readonly folder: DataFolder;
  readonly secrets: Installation;
  readonly port: number;
  readonly settings: Readonly<Record<string, string>>;
}

/** Starts the server in a session of its own, so that a Ctrl-C in the terminal reaches it only through us. */
export async function launch(plan: Launch): Promise<{ outcome: Outcome; process: ChildProcess }> {
  const { folder, binaries } = plan;
  rotate(folder.log);
  const log = openSync(folder.log, 'a', 0o600);
  if (folder.user) fchownSync(log, folder.user.uid, folder.user.gid);
  const from = statSync(folder.log).size;
  const flags = Object.entries(plan.settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(binaries.postgres, ['-D', folder.cluster, '-p', String(plan.port), ...flags], {
    ...folder.user,
    cwd: folder.cluster,
    detached: true,
    // A file and not a pipe: an orphaned server must still be able to log.
    stdio: ['ignore', log, log],
    env: { ...serverEnvironment(), ...recycledPid(folder.cluster) },
  });
  closeSync(log);
  child.unref();
  const failed = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', () => resolve(''));
  });
  // The race has one winner; the other one must not go on asking.
  const race = new AbortController();
  const ended = failed.then((message) => diagnose(folder, message + readFrom(folder.log, from)));
  const outcome = await Promise.race([untilReady(plan, race.signal), ended]).finally(() => race.abort());
  return { outcome, process: child };
}

/** The environment for PostgreSQL's programs: ours without PG* settings, in plain English and UTC. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', TZ: 'UTC' };
}

/**
 * After a crash, the number in postmaster.pid may by chance belong to another program now, and
 * PostgreSQL would refuse to start. pg_ctl's own way to say "that number is not a server" is this
 * variable; PostgreSQL still checks its shared memory itself.
 */
function recycledPid(cluster: string): NodeJS.ProcessEnv {
  const left = readPidFile(cluster);
  return left && !mayBePostgres(left.pid) ? { PG_GRANDPARENT_PID: String(left.pid) } : {};
}

async function untilReady({ port, folder, secrets }: Launch, race: AbortSignal): Promise<Outcome> {
  const begun = Date.now();
  for (let limit = START_LIMIT_MS; Date.now() - begun < limit && !race.aborted;) {
    const answer = await ask(port, folder, secrets);
    if (answer === 'ours') return 'ready';
    // Replaying the journal after a crash may take long, and must not be cut short.
    if (answer === 'starting') limit = RECOVERY_LIMIT_MS;
    await sleep(25);
  }
  throw new StartProblem(
    `The embedded PostgreSQL did not answer on 127.0.0.1:${port} in time; its log is ${folder.log}. ` +
      'If a firewall or another program guards that port, set TERGEU_DB_PORT to another one.',
  );
}

function diagnose(folder: DataFolder, log: string): Outcome {
  if (/could not bind|could not create any TCP\/IP sockets/.test(log)) return 'port-taken';
  if (log.includes('pre-existing shared memory block')) return 'still-ending';
  if (/lock file "postmaster.pid" already exists/.test(log)) return 'locked';
  const reason = /(?:FATAL|PANIC): +(.*)/.exec(log)?.[1] ?? log.trim().split('\n').at(-1);
  const remedy = log.includes('No space left') ? 'Free some space on the disk and start again.' : `The whole log is ${folder.log}.`;
  throw new StartProblem(`The embedded PostgreSQL could not start: ${reason ?? 'no reason given'}. ${remedy}`);
}

function readFrom(file: string, offset: number): string {
  return readFileSync(file).subarray(offset).toString('utf8');
}

function rotate(file: string): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LOG_LIMIT) renameSync(file, `${file}.1`);
}

/** Waits for a process to end; false when it is still there after the time. */
export async function hasEnded(pid: number, withinMs: number): Promise<boolean> {
  const until = Date.now() + withinMs;
  while (isAlive(pid)) {
    if (Date.now() > until) return false;
    await sleep(10);
  }
  return true;
}
