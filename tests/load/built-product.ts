import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { INestApplication } from '@nestjs/common';
import type { Client } from 'pg';

// The product as it is built: what is measured is what is delivered.

interface Urls {
  readonly app: string;
  readonly owner: string;
}
export interface Server {
  readonly pid: number | undefined;
  urls(database: string): Urls;
  superuser(database?: string): Client;
  stop(): Promise<void>;
}
interface Database {
  readonly EmbeddedPostgres: { start(options: { folder: unknown; preferredPort: number }): Promise<Server> };
  readonly describe: (path: string) => unknown;
  readonly ensureDatabase: (superuser: Client, name: string, template?: string) => Promise<void>;
  readonly migrate: (ownerUrl: string) => Promise<string[]>;
}
export interface ChangeDirectory {
  addBodies(actorId: null, bodies: readonly unknown[]): Promise<void>;
  addOfficials(actorId: null, officials: readonly unknown[]): Promise<void>;
}

export const root = resolve(__dirname, '../..');
const dist = join(root, 'apps/api/dist');
const load = createRequire(join(dist, 'main.js'));
const from = <T>(path: string): T => load(join(dist, path)) as T;

/** The server program of ours. */
export const mainProgram = join(dist, 'main.js');

/** Starts PostgreSQL, lays databases out. */
export const database = (): Database => ({
  ...from<Pick<Database, 'EmbeddedPostgres'>>('kernel/database/embedded-postgres.js'),
  ...from<Pick<Database, 'describe'>>('kernel/database/data-folder.js'),
  ...from<Pick<Database, 'ensureDatabase'>>('kernel/database/roles.js'),
  ...from<Pick<Database, 'migrate'>>('kernel/database/migrate.js'),
});

/** The application within this process; for laying out and recording only, never while measuring. */
export function application(): Promise<INestApplication> {
  return from<{ createApplication: () => Promise<INestApplication> }>('create-application.js').createApplication();
}

export function directoryChanges(app: INestApplication): ChangeDirectory {
  return app.get<ChangeDirectory>(from<{ ChangeDirectory: new () => ChangeDirectory }>('identity/index.js').ChangeDirectory);
}
