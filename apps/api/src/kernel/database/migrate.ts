import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { MigrationInterface } from 'typeorm';
import { ownerDataSource, untilReachable } from './data-source';
import { installQueue } from './install-queue';
import { StartProblem } from './start-problem';

type MigrationClass = new () => MigrationInterface;

/** One lock for all who migrate, so that two servers starting at once do it once. */
const MIGRATION_LOCK = 74_657_268;
const FOLDER = resolve(__dirname, '..', '..', 'migrations');

/** The migrations of the whole product in their one order: `<timestamp>-<what>.ts`, class `<What><timestamp>`. */
export function loadMigrations(folder: string = FOLDER): MigrationClass[] {
  const files = readdirSync(folder).filter((name) => /^\d{13}-[a-z0-9-]+\.(js|ts)$/.test(name));
  const seen = new Map<string, string>();
  return files.sort().map((file) => {
    const timestamp = file.slice(0, 13);
    const earlier = seen.get(timestamp);
    if (earlier) throw new StartProblem(`Two migrations have the same timestamp: ${earlier} and ${file}.`);
    seen.set(timestamp, file);
    return classOf(join(folder, file), timestamp);
  });
}

function classOf(path: string, timestamp: string): MigrationClass {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the list is the folder, in the order of its names
  const exported = Object.values(require(path) as Record<string, unknown>);
  const found = exported.filter((value): value is MigrationClass => typeof value === 'function');
  const [only] = found;
  if (!only || found.length > 1 || !only.name.endsWith(timestamp)) {
    throw new StartProblem(`The migration ${path} must export one class whose name ends in ${timestamp}.`);
  }
  return only;
}

/** Runs what is pending as the owner, each in a transaction of its own; returns the names of what was done. */
export async function migrate(
  ownerUrl: string,
  tell: (line: string) => void = () => undefined,
  migrations: MigrationClass[] = loadMigrations(),
): Promise<string[]> {
  await untilReachable(ownerUrl, tell);
  const source = ownerDataSource(ownerUrl, migrations);
  await source.initialize();
  const lock = source.createQueryRunner();
  try {
    await lock.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const done = await source.runMigrations();
    await installQueue(ownerUrl, source);
    return done.map(({ name }) => name);
  } finally {
    // The lock goes with its connection.
    await lock.release();
    await source.destroy();
  }
}
