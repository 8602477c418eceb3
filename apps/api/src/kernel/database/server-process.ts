import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

const RESTARTS = 5;
const WITHIN_MS = 60_000;
const LONG_ENOUGH_MS = 20_000;
const GRACE_MS = 15_000;

/** The HTTP server as a child of `npm start`: begun again when it dies, stopped with us. */
export class ServerProcess {
  #child: ChildProcess | undefined;
  #stopping = false;
  #deaths: number[] = [];

  constructor(
    private readonly main: string,
    private readonly env: NodeJS.ProcessEnv,
    private readonly tell: (line: string) => void,
  ) {}

  /** Runs until the server has ended for good; gives the exit code. */
  async run(): Promise<number> {
    while (!this.#isStopping()) {
      const begun = Date.now();
      const { code, signal } = await this.#once();
      if (this.#isStopping() || code === 0) return 0;
      const isWorthAnother = signal !== null || Date.now() - begun > LONG_ENOUGH_MS;
      this.#deaths = [...this.#deaths.filter((at) => Date.now() - at < WITHIN_MS), Date.now()];
      if (!isWorthAnother || this.#deaths.length > RESTARTS) return code ?? 1;
      this.tell(`The server ended unexpectedly (${signal ?? `code ${code}`}); starting it again.`);
    }
    return 0;
  }

  /** A method, because the answer changes while we wait. */
  #isStopping(): boolean {
    return this.#stopping;
  }

  #once(): Promise<{ code: number | null; signal: NodeJS.Signals | null }> {
    const follow = join(__dirname, 'follow-parent.js');
    const child = spawn(process.execPath, ['--require', follow, this.main], {
      env: this.env,
      // A session of its own: a Ctrl-C in the terminal comes to it once, through us, before the database stops.
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    this.#child = child;
    return new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code, signal) => resolve({ code, signal }));
    });
  }

  /** Asks the server to finish what it is doing and end; insists after a while. */
  async stop(): Promise<void> {
    this.#stopping = true;
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    const insist = setTimeout(() => child.kill('SIGKILL'), GRACE_MS);
    await ended;
    clearTimeout(insist);
  }

  /** Ends the server without waiting. */
  stopAtOnce(): void {
    this.#stopping = true;
    this.#child?.kill('SIGKILL');
  }
}
