import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** What listens on a TCP port of this machine, as far as we may see it, e.g. `node server.js (process 123)`. */
export function portHolder(port: number): string | undefined {
  try {
    const pid = process.platform === 'linux' ? fromProc(port) : fromLsof(port);
    if (pid === undefined) return undefined;
    return `${nameOf(pid)} (process ${pid})`;
  } catch {
    return undefined;
  }
}

function fromProc(port: number): number | undefined {
  const wanted = new Set(['/proc/net/tcp', '/proc/net/tcp6'].flatMap((table) => listenersIn(table, port)));
  if (wanted.size === 0) return undefined;
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.map(Number).find((pid) => socketsOf(pid).some((socket) => wanted.has(socket)));
}

function listenersIn(table: string, port: number): string[] {
  const suffix = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  const rows = readFileSync(table, 'utf8').trim().split('\n').slice(1);
  return rows
    .map((row) => row.trim().split(/\s+/))
    .filter((cells) => cells[1]?.endsWith(suffix) && cells[3] === '0A')
    .map((cells) => `socket:[${cells[9] ?? ''}]`);
}

function socketsOf(pid: number): string[] {
  try {
    const folder = `/proc/${pid}/fd`;
    return readdirSync(folder).map((name) => {
      try {
        return readlinkSync(`${folder}/${name}`);
      } catch {
        return '';
      }
    });
  } catch {
    return [];
  }
}

function fromLsof(port: number): number | undefined {
  const found = execFileSync('lsof', ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-t'], { encoding: 'utf8' });
  const pid = Number(found.split('\n')[0]);
  return pid > 0 ? pid : undefined;
}

function nameOf(pid: number): string {
  const line =
    process.platform === 'linux'
      ? readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
      : execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
  const name = line.trim();
  return name.length > 60 ? `${name.slice(0, 59)}…` : name || 'a program';
}
