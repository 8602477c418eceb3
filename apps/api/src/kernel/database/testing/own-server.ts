import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Client } from 'pg';
import { describe, type DataFolder } from '../data-folder';
import { EmbeddedPostgres } from '../embedded-postgres';
import type { EmbeddedPostgresEvent, EmbeddedPostgresOptions } from '../embedded-postgres';
import { hasEnded } from '../postmaster';

/**
 * From where this process looks for ports of its servers: 200 that no other test process tries at the same time, and
 * below those that the system gives away, or a server stopped for a while would find its port taken when it comes back.
 */
export const OWN_PORTS = 20_000 + (process.pid % 60) * 200;

/** What a Tergeu held in another process says of its server. */
export interface Held {
  readonly child: ChildProcess;
  readonly pid: number;
  readonly port: number;
  readonly appUrl: string;
}

/** Servers of one test file's own, for tests of the server's lifetime; all are gone after `clear`. */
export class OwnServers {
  readonly #home = mkdtempSync(join(tmpdir(), 'tergeu-own-'));
  readonly #servers: EmbeddedPostgres[] = [];
  readonly #children: ChildProcess[] = [];
  readonly #pids = new Set<number>();
  #count = 0;

  constructor() {
    chmodSync(this.#home, 0o711);
  }

  /** A data folder that does not exist yet. */
  folder(): DataFolder {
    return describe(join(this.#home, String((this.#count += 1)), 'postgres'));
  }

  async start(
    folder: DataFolder,
    options: Partial<EmbeddedPostgresOptions> = {},
  ): Promise<{ server: EmbeddedPostgres; events: EmbeddedPostgresEvent[] }> {
    const events: EmbeddedPostgresEvent[] = [];
    const onEvent = (event: EmbeddedPostgresEvent): number => events.push(event);
    const server = await EmbeddedPostgres.start({ folder, preferredPort: OWN_PORTS, onEvent, ...options });
    this.#servers.push(server);
    if (server.pid) this.#pids.add(server.pid);
    return { server, events };
  }

  /** A Tergeu in another process, to be killed. */
  async hold(folder: DataFolder): Promise<Held> {
    const child = spawn(
      process.execPath,
      ['--require', join(__dirname, 'run-typescript.cjs'), join(__dirname, 'hold-database.ts'), folder.path, String(OWN_PORTS)],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    this.#children.push(child);
    const line = await new Promise<string>((resolve, reject) => {
      createInterface({ input: child.stdout }).once('line', resolve);
      child.once('exit', (code) => reject(new Error(`the held Tergeu ended with ${code}`)));
    });
    const said = JSON.parse(line) as Omit<Held, 'child'>;
    this.#pids.add(said.pid);
    return { child, ...said };
  }

  async clear(): Promise<void> {
    for (const child of this.#children) child.kill('SIGKILL');
    for (const server of this.#servers) await server.stop();
    for (const pid of this.#pids) {
      if (!(await hasEnded(pid, 0))) process.kill(pid, 'SIGQUIT');
    }
    rmSync(this.#home, { recursive: true, force: true });
  }
}

/** One question on a connection of its own. */
export async function query<T extends object>(url: string, sql: string): Promise<T[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Waits until something holds, half a minute at most. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const limit = Date.now() + 30_000;
  while (!(await holds())) {
    if (Date.now() > limit) throw new Error(`waited in vain for: ${holds.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
