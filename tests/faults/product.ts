import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from '../load/built-product';

/** What a kill may hit; `all` takes the supervisor of `npm start` as well, as a power cut does. */
export type Target = 'server' | 'postgres' | 'all';

const patienceMs = 60_000;

/** The product as `npm start` runs it, on a data folder and a port of its own, without the demo. */
export class Product {
  #process: ChildProcess | undefined;
  readonly folder = join(tmpdir(), `tergeu-faults-${process.pid}`);
  readonly output: string[] = [];

  private constructor(readonly port: number) {}

  static async start(): Promise<Product> {
    const product = new Product(await freePort());
    await product.start();
    return product;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get env(): NodeJS.ProcessEnv {
    return { ...process.env, TERGEU_DATA: this.folder, PORT: String(this.port), TERGEU_DEMO: '0' };
  }

  async start(): Promise<void> {
    const child = spawn(process.execPath, [join(root, 'tools/start.mjs')], { env: this.env, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => this.output.push(text.toString()));
    this.#process = child;
    await this.healthy();
  }

  /** Waits until the server answers for its database, too; gives the milliseconds that took. */
  async healthy(): Promise<number> {
    const begun = performance.now();
    while (performance.now() - begun < patienceMs) {
      if (
        await fetch(`${this.url}/api/health`).then(
          ({ ok }) => ok,
          () => false,
        )
      )
        return performance.now() - begun;
      await sleep(50);
    }
    throw new Error(`not healthy after ${patienceMs} ms:\n${this.output.join('').slice(-3_000)}`);
  }

  /** kill -9; after `all`, the product is started again the usual way, with nothing repaired by hand. */
  async kill(target: Target): Promise<void> {
    const pids = {
      server: [this.#server()],
      postgres: [this.#postmaster()],
      all: [this.#process!.pid!, this.#server(), this.#postmaster()],
    }[target];
    for (const pid of pids) process.kill(pid, 'SIGKILL');
    if (target === 'all') {
      await sleep(300);
      await this.start();
    }
  }

  /** Ctrl-C; gives the processes that are left (there must be none). */
  async stop(): Promise<string[]> {
    const ended = new Promise((resolve) => this.#process!.once('exit', resolve));
    this.#process!.kill('SIGINT');
    await ended;
    return lines('pgrep', ['-af', this.folder]).filter((line) => !line.includes('pgrep'));
  }

  /** Ends whatever still runs, after a failure of the run itself. */
  abandon(): void {
    if (this.#process?.exitCode === null && this.#process.signalCode === null) this.#process.kill('SIGKILL');
    for (const pid of lines('pgrep', ['-f', this.folder])) process.kill(Number(pid), 'SIGQUIT');
  }

  #server(): number {
    const [pid] = lines('pgrep', ['-P', String(this.#process!.pid), '-f', 'dist/main.js']);
    if (!pid) throw new Error('the server is not running');
    return Number(pid);
  }

  #postmaster(): number {
    return Number(readFileSync(join(this.folder, 'postgres/cluster/postmaster.pid'), 'utf8').split('\n')[0]);
  }
}

function lines(command: string, given: readonly string[]): string[] {
  try {
    return execFileSync(command, given, { encoding: 'utf8' }).split('\n').filter(Boolean);
  } catch {
    return [];
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
