import { execFile } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import type { Binaries } from './binaries';
import type { DataFolder, Installation } from './data-folder';
import { isAlive, serverEnvironment, SUPERUSER } from './postmaster';
import { errorCode, StartProblem } from './start-problem';

const run = promisify(execFile);

/**
 * Makes the cluster beside its place and moves it there when complete, so that an interrupted
 * first start leaves nothing half made. UTF-8 with Kazakh order by ICU; data checksums on.
 */
export async function makeCluster(binaries: Binaries, folder: DataFolder, secrets: Installation): Promise<void> {
  sweep(folder);
  const draft = `${folder.cluster}.new-${process.pid}`;
  const passwordFile = join(folder.path, `installation.json.${process.pid}.pw`);
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(passwordFile, `${secrets.passwords.superuser}\n`, { mode: 0o600 });
  if (folder.user) {
    for (const path of [draft, passwordFile]) chownSync(path, folder.user.uid, folder.user.gid);
  }
  try {
    await run(binaries.initdb, flags(draft, passwordFile), {
      ...folder.user,
      cwd: folder.path,
      env: serverEnvironment(),
    });
    renameSync(draft, folder.cluster);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    // Another start was quicker: go on with its cluster.
    if (!existsSync(folder.cluster)) throw explainInitdb(folder, error);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

function flags(draft: string, passwordFile: string): string[] {
  return [
    `--pgdata=${draft}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=icu',
    '--icu-locale=kk-KZ',
    '--data-checksums',
  ];
}

/** Leftovers of a first start that was killed. */
function sweep({ path }: DataFolder): void {
  for (const name of readdirSync(path)) {
    const maker = /^(?:cluster|binaries-.*)\.new-(\d+)$/.exec(name)?.[1];
    if (maker && !isAlive(Number(maker))) rmSync(join(path, basename(name)), { recursive: true, force: true });
  }
}

function explainInitdb(folder: DataFolder, error: unknown): Error {
  const { stderr } = error as { stderr?: string };
  const reason = /error: (.*)/.exec(stderr ?? '')?.[1] ?? (errorCode(error) || String(error));
  const space = (stderr ?? '').includes('No space left') ? ' Free some space on the disk and start again.' : '';
  return new StartProblem(`A new database could not be made in ${folder.path}: ${reason}.${space}`, { cause: error });
}
