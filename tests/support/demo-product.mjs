import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const minutes = 60_000;

/** `npm start` with the demo, as the README tells it, on a data folder and a port of its own. */
export class DemoProduct {
  static async prepare(name) {
    return new DemoProduct(join(tmpdir(), `tergeu-${name}-${process.pid}`), await freePort());
  }

  constructor(folder, port) {
    this.folder = folder;
    this.env = { ...process.env, TERGEU_DATA: folder, PORT: String(port) };
    this.url = `http://127.0.0.1:${port}`;
    this.output = '';
  }

  /** Gives the seconds until it told its address. */
  start(patience = 5 * minutes) {
    this.output = '';
    this.process = spawn('npm', ['start'], { cwd: root, env: this.env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    for (const stream of [this.process.stdout, this.process.stderr]) stream.on('data', (text) => (this.output += text));
    return this.until(/Tergeu listens on (\S+)/, patience);
  }

  /** Gives the seconds until that was printed. */
  async until(pattern, patience) {
    const begun = Date.now();
    while (!pattern.test(this.output)) {
      if (!this.isRunning()) throw new Error(`the product ended with ${this.process.exitCode ?? this.process.signalCode}`);
      if (Date.now() - begun > patience) throw new Error(`${pattern} was not printed within ${patience / 1000} s`);
      await new Promise((done) => setTimeout(done, 100));
    }
    return ((Date.now() - begun) / 1000).toFixed(1);
  }

  signInsPrinted(patience = 2 * minutes) {
    return this.until(/administrator {2,}\S+/, patience);
  }

  filled(patience = 10 * minutes) {
    return this.until(/The demo caseload is filled.*/, patience);
  }

  passwordOf(login) {
    return new RegExp(`^ +${login} +(\\S+)`, 'm').exec(this.output)?.[1];
  }

  isRunning() {
    return this.process !== undefined && this.process.exitCode === null && this.process.signalCode === null;
  }

  /** Ctrl-C in a terminal reaches the whole group of processes. */
  async stop() {
    if (!this.isRunning()) return;
    const ended = new Promise((done) => this.process.once('exit', done));
    process.kill(-this.process.pid, 'SIGINT');
    await ended;
  }

  /** Stops it and leaves nothing of it on the disk. */
  async remove() {
    await this.stop();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}
