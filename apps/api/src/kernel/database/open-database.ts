import { chooseDataFolder } from './data-folder';
import { EmbeddedPostgres, findRunning } from './embedded-postgres';
import type { DatabaseUrls, EmbeddedPostgresEvent } from './embedded-postgres';
import { StartProblem } from './start-problem';

/** The addresses of the roles; an external database may leave out the owner's and the auditor's. */
export type GivenUrls = Pick<DatabaseUrls, 'app'> & Partial<DatabaseUrls>;

/** An open database: where it is, and how to let go of it. */
export interface OpenDatabase {
  readonly urls: GivenUrls;
  /** Present when we started the server and look after it. */
  readonly embedded: EmbeddedPostgres | undefined;
  close(): Promise<void>;
}

/** The external database of DATABASE_URL, DATABASE_OWNER_URL and DATABASE_AUDITOR_URL, if given. */
export function externalUrls(env: NodeJS.ProcessEnv = process.env): GivenUrls | undefined {
  const [app, owner, auditor] = ['DATABASE_URL', 'DATABASE_OWNER_URL', 'DATABASE_AUDITOR_URL'].map((name) => {
    const given = env[name]?.trim();
    return given ? checkedUrl(name, given) : undefined;
  });
  if (!app && (owner ?? auditor)) {
    throw new StartProblem(
      'DATABASE_OWNER_URL or DATABASE_AUDITOR_URL is set, but DATABASE_URL is not. Give DATABASE_URL as ' +
        'well (role tergeu_app), or none of them to use the embedded database.',
    );
  }
  return app ? { app, ...(owner && { owner }), ...(auditor && { auditor }) } : undefined;
}

function checkedUrl(name: string, given: string): string {
  if (URL.canParse(given) && /^postgres(ql)?:$/.test(new URL(given).protocol)) return given;
  // The value itself may hold a password and is not repeated.
  throw new StartProblem(`${name} is not an address of the form postgres://user:password@host:5432/database.`);
}

/** Refuses the embedded database where real data are kept. */
export function refuseEmbeddedInProduction(env: NodeJS.ProcessEnv = process.env): void {
  if (env['NODE_ENV'] !== 'production' || env['TERGEU_EMBEDDED'] === 'yes') return;
  throw new StartProblem(
    'NODE_ENV is production, but no DATABASE_URL is given. The embedded PostgreSQL is for trying out and ' +
      'for development: it has no standby, no backup and an old OpenSSL. Give DATABASE_URL (role ' +
      'tergeu_app), DATABASE_OWNER_URL (migrations) and DATABASE_AUDITOR_URL, or say TERGEU_EMBEDDED=yes ' +
      'if this is meant.',
  );
}

/** Opens the database of this environment, starting the embedded one and watching over it. */
export async function openDatabase(
  env: NodeJS.ProcessEnv = process.env,
  onEvent?: (event: EmbeddedPostgresEvent) => void,
): Promise<OpenDatabase> {
  const urls = externalUrls(env);
  if (urls) return { urls, embedded: undefined, close: () => Promise.resolve() };
  refuseEmbeddedInProduction(env);
  const folder = chooseDataFolder(env);
  if (folder.note) onEvent?.({ kind: 'made', text: folder.note });
  const embedded = await EmbeddedPostgres.start({ folder, ...preferredPort(env), ...(onEvent && { onEvent }) });
  return { urls: embedded.urls(), embedded, close: () => embedded.stop() };
}

/** For a short task: uses the server of a running Tergeu beside it, else opens one for the time of the task. */
export async function visitDatabase(env: NodeJS.ProcessEnv = process.env): Promise<OpenDatabase> {
  if (!externalUrls(env)) {
    refuseEmbeddedInProduction(env);
    const urls = await findRunning(chooseDataFolder(env));
    if (urls) return { urls, embedded: undefined, close: () => Promise.resolve() };
  }
  return openDatabase(env);
}

function preferredPort(env: NodeJS.ProcessEnv): { preferredPort?: number } {
  const given = env['TERGEU_DB_PORT'];
  if (!given) return {};
  const port = Number(given);
  if (Number.isInteger(port) && port > 1023 && port < 65_536) return { preferredPort: port };
  throw new StartProblem(`TERGEU_DB_PORT must be a number from 1024 to 65535, not "${given}".`);
}
