import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { StartProblem } from './start-problem';

/** The operating-system user the server runs as when we are root (PostgreSQL refuses to be root). */
export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

const USER = 'postgres';

/**
 * Who runs the server: ourselves (undefined), or, started as root, the owner of the cluster if
 * there is one already, else the system user `postgres`, made when it is missing.
 */
export function serverUser(cluster: string): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  if (existsSync(cluster)) {
    const { uid, gid } = statSync(cluster);
    if (uid !== 0) return { uid, gid };
  }
  return findUser() ?? makeUser();
}

function findUser(): ServerUser | undefined {
  try {
    return { uid: askId('-u'), gid: askId('-g') };
  } catch {
    return undefined;
  }
}

function askId(flag: '-u' | '-g'): number {
  return Number(execFileSync('id', [flag, USER], { stdio: ['ignore', 'pipe', 'ignore'] }));
}

function makeUser(): ServerUser {
  try {
    execFileSync('groupadd', ['--system', '--force', USER], { stdio: 'pipe' });
    execFileSync('useradd', ['--system', '--gid', USER, '--no-create-home', '--home-dir', '/', '--shell', '/bin/false', USER], {
      stdio: 'pipe',
    });
  } catch (cause) {
    throw new StartProblem(
      `PostgreSQL refuses to run as root, and the system user "${USER}" is missing and could not be ` +
        'made. Start Tergeu as a normal user, make that user, or give an external DATABASE_URL.',
      { cause },
    );
  }
  const made = findUser();
  if (!made) throw new StartProblem(`The system user "${USER}" was made but cannot be looked up.`);
  return made;
}

/** The first folder on the way to `path` that `user` may not pass through, e.g. a `/root` of mode 700. */
export function blockingFolder(path: string, user: ServerUser | undefined): string | undefined {
  if (!user) return undefined;
  const ways: string[] = [];
  for (let at = path; ; at = dirname(at)) {
    ways.unshift(at);
    if (at === dirname(at)) break;
  }
  return ways.find((way) => existsSync(way) && !mayPass(way, user));
}

function mayPass(path: string, user: ServerUser): boolean {
  const { uid, gid, mode } = statSync(path);
  if (uid === user.uid) return (mode & 0o100) !== 0;
  if (gid === user.gid) return (mode & 0o010) !== 0;
  return (mode & 0o001) !== 0;
}
