import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, linkSync, lstatSync, mkdirSync, readdirSync } from 'node:fs';
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { blockingFolder, serverUser, type ServerUser } from './server-user';
import { errorCode, StartProblem } from './start-problem';

/** The secrets and the port of one embedded database; made at its first start, mode 600. */
export interface Installation {
  readonly port: number | null;
  readonly passwords: Readonly<Record<'superuser' | 'owner' | 'app' | 'auditor', string>>;
}

/** Where one embedded database lives. */
export interface DataFolder {
  readonly path: string;
  readonly cluster: string;
  readonly log: string;
  readonly user: ServerUser | undefined;
  /** What a person should know about the place, if it is not the usual one. */
  readonly note: string | undefined;
}

const INSTALLATION = 'installation.json';

/** The folder of this clone, the same from `src` and from `dist`. */
export const repositoryRoot = resolve(__dirname, '..', '..', '..', '..', '..');

/** Chooses the folder: TERGEU_DATA/postgres, else `.data/postgres` of the clone, else a place root's helper can reach. */
export function chooseDataFolder(env: NodeJS.ProcessEnv = process.env, root = repositoryRoot): DataFolder {
  const wanted = resolve(root, env['TERGEU_DATA'] ?? '.data', 'postgres');
  const folder = describe(wanted);
  const blocked = blockingFolder(dirname(wanted), folder.user);
  if (!blocked) return folder;
  if (env['TERGEU_DATA']) {
    throw new StartProblem(
      `The data folder ${wanted} cannot be used: started as root, PostgreSQL runs as another user, who ` +
        `may not pass through ${blocked}. Choose another TERGEU_DATA, or start as a normal user.`,
    );
  }
  // Not /var/tmp: it is swept of old files on many systems.
  const clone = createHash('sha256').update(wanted).digest('hex').slice(0, 12);
  const elsewhere = `/var/lib/tergeu-${clone}/postgres`;
  const note = `The data are kept in ${elsewhere}, since PostgreSQL's user may not pass through ${blocked}.`;
  return { ...describe(elsewhere), note };
}

/** Describes a folder without touching it. */
export function describe(path: string): DataFolder {
  const cluster = join(path, 'cluster');
  return { path, cluster, log: join(path, 'postgres.log'), user: readUser(path, cluster), note: undefined };
}

function readUser(path: string, cluster: string): ServerUser | undefined {
  try {
    return serverUser(cluster);
  } catch (error) {
    if (errorCode(error) !== 'EACCES') throw error;
    throw notOurs(path, error);
  }
}

/** Makes the folder (mode 700, the server's user) and its secrets, or reads what is there. */
export function openDataFolder(folder: DataFolder): Installation {
  try {
    refuseForeign(folder);
    makeFolders(folder);
    return readInstallation(folder) ?? makeInstallation(folder);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') throw notOurs(folder.path, error);
    throw error;
  }
}

function notOurs(path: string, cause: unknown): StartProblem {
  return new StartProblem(
    `The data folder ${path} may not be read or written by this user (it was perhaps made by another ` +
      'one, or by root). Start as the user who made it, or set TERGEU_DATA to a folder of your own.',
    { cause },
  );
}

function refuseForeign({ path, cluster }: DataFolder): void {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found) return;
  const names = statSync(path).isDirectory() ? readdirSync(path) : ['a file of that name'];
  if (names.includes(INSTALLATION)) return;
  if (existsSync(cluster)) {
    throw new StartProblem(
      `The folder ${path} holds a database, but the file with its passwords (${INSTALLATION}) is missing. ` +
        'Nothing was changed. Put the file back from a backup, or move the folder away to begin anew.',
    );
  }
  const foreign = names.filter((name) => !name.startsWith(INSTALLATION));
  if (foreign.length > 0) {
    throw new StartProblem(
      `${path} is not a data folder of Tergeu (it holds ${foreign.slice(0, 3).join(', ')}). ` +
        'Nothing was changed. Set TERGEU_DATA to an empty or new folder.',
    );
  }
}

function makeFolders({ path, user }: DataFolder): void {
  const missing: string[] = [];
  for (let at = dirname(path); !existsSync(at); at = dirname(at)) missing.unshift(at);
  for (const at of missing) {
    mkdirSync(at, { recursive: true });
    chmodSync(at, user ? 0o711 : 0o700);
  }
  mkdirSync(path, { recursive: true, mode: 0o700 });
  chmodSync(path, 0o700);
  if (user) chownSync(path, user.uid, user.gid);
}

/** The secrets of an existing database; undefined when there is none yet. */
export function readInstallation({ path }: DataFolder): Installation | undefined {
  const file = join(path, INSTALLATION);
  if (!existsSync(file)) return undefined;
  try {
    const read = JSON.parse(readFileSync(file, 'utf8')) as Installation;
    if (!read.passwords.superuser || !read.passwords.app) throw new Error('passwords are missing');
    return read;
  } catch (cause) {
    if (errorCode(cause)) throw cause;
    throw new StartProblem(
      `The file ${file}, which holds the passwords of the embedded database, cannot be understood. ` +
        'Nothing was changed. Put it back from a backup, or move the data folder away to begin anew.',
      { cause },
    );
  }
}

function makeInstallation(folder: DataFolder): Installation {
  const secret = (): string => randomBytes(24).toString('base64url');
  const passwords = { superuser: secret(), owner: secret(), app: secret(), auditor: secret() };
  const draft = writeDraft(folder, { port: null, passwords });
  try {
    // A link fails when the name is taken: of two starts at once, both go on with the same secrets.
    linkSync(draft, join(folder.path, INSTALLATION));
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  const made = readInstallation(folder);
  if (!made) throw new StartProblem(`The file ${INSTALLATION} in ${folder.path} vanished while starting.`);
  return made;
}

/** Keeps the port for the next start. */
export function rememberPort(folder: DataFolder, installation: Installation, port: number): Installation {
  if (installation.port === port) return installation;
  const changed = { ...installation, port };
  renameSync(writeDraft(folder, changed), join(folder.path, INSTALLATION));
  return changed;
}

function writeDraft({ path, user }: DataFolder, installation: Installation): string {
  const draft = join(path, `${INSTALLATION}.${process.pid}`);
  writeFileSync(draft, `${JSON.stringify(installation, null, 2)}\n`, { mode: 0o600, flush: true });
  // Started once as root, the folder must still serve its owner later.
  if (user) chownSync(draft, user.uid, user.gid);
  return draft;
}

/** Refuses a cluster of another major version, or one that is broken. */
export function checkVersion({ path, cluster }: DataFolder, major: string): void {
  const file = join(cluster, 'PG_VERSION');
  const found = existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
  if (found === major) return;
  if (found === undefined) {
    throw new StartProblem(
      `The database in ${cluster} is incomplete (no PG_VERSION). Nothing was changed. Restore it from a ` +
        `backup, or move ${path} away to begin anew.`,
    );
  }
  throw new StartProblem(
    `The database in ${cluster} was made by PostgreSQL ${found}; this version of Tergeu brings ` +
      `PostgreSQL ${major} and will not touch it. Dump it with the earlier version of Tergeu and load it ` +
      `into a new folder, or move ${path} away (or set TERGEU_DATA) to begin anew.`,
  );
}
