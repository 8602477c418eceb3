import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { readdirSync, readFileSync } from 'node:fs';

/** A program under measurement. */
export interface Running {
  readonly url: string;
  readonly pid: number;
  readonly child: ChildProcess;
  stop(): Promise<void>;
}

/** Starts a Node program on a free port and waits for its word that it listens. */
export async function start(args: readonly string[], env: Record<string, string>): Promise<Running> {
  const port = await freePort();
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production', ...env, PORT: String(port), HOST: '127.0.0.1' },
  });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  await new Promise<void>((done, fail) => {
    child.stdout!.on('data', (chunk: Buffer) => chunk.toString().includes('listens') && done());
    void ended.then(() => fail(new Error(`${args.join(' ')} ended at once`)));
  });
  let told = 0;
  // A server that fails says so for each request; the first lines are enough.
  child.stderr!.on('data', (chunk: Buffer) => told++ < 5 && process.stderr.write(chunk));
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    const force = setTimeout(() => child.kill('SIGKILL'), 10_000);
    await ended;
    clearTimeout(force);
  };
  return { url: `http://127.0.0.1:${port}`, pid: child.pid!, child, stop };
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer().once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });
}

/** CPU seconds that a process has used, with its children where asked; undefined where /proc is not. */
export function cpuSeconds(pid: number, withChildren = false): number | undefined {
  try {
    const own = [pid, ...(withChildren ? childrenOf(pid) : [])].map(ticks);
    return own.reduce((sum, one) => sum + one, 0) / 100;
  } catch {
    return undefined;
  }
}

const fields = (pid: number): string[] =>
  readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');

/** utime + stime, and those of children that have ended. */
function ticks(pid: number): number {
  const [user, system, endedUser, endedSystem] = fields(pid).slice(11, 15).map(Number);
  return user! + system! + endedUser! + endedSystem!;
}

function childrenOf(pid: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((one) => {
      try {
        return Number(fields(one)[1]) === pid;
      } catch {
        return false;
      }
    });
}
