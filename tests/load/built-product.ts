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
const require_ = createRequire(join(dist, 'main.js'));
/** A module of the built product. */
export const load = (path: string): unknown => require_(join(dist, path));

/** The server program of ours. */
export const mainProgram = join(dist, 'main.js');

/** Starts PostgreSQL, lays databases out. */
export const database = (): Database => ({
  ...(load('kernel/database/embedded-postgres.js') as Pick<Database, 'EmbeddedPostgres'>),
  ...(load('kernel/database/data-folder.js') as Pick<Database, 'describe'>),
  ...(load('kernel/database/roles.js') as Pick<Database, 'ensureDatabase'>),
  ...(load('kernel/database/migrate.js') as Pick<Database, 'migrate'>),
});

/** The application within this process; for laying out and recording only, never while measuring. */
export function application(): Promise<INestApplication> {
  return (load('create-application.js') as { createApplication: () => Promise<INestApplication> }).createApplication();
}

export function directoryChanges(app: INestApplication): ChangeDirectory {
  const { ChangeDirectory: token } = load('identity/index.js') as { ChangeDirectory: new () => ChangeDirectory };
  return app.get<ChangeDirectory>(token);
}
