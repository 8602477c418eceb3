import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { Client } from 'pg';
import { errorCode, StartProblem } from './start-problem';

type PostgresOptions = Extract<DataSourceOptions, { type: 'postgres' }>;

const CONNECT_TIMEOUT_MS = 5_000;

/** How the server connects as `tergeu_app`; the schema is changed by migrations alone. */
export function appDataSourceOptions(url: string, onPoolError?: (error: Error) => void): PostgresOptions {
  return {
    ...basicOptions(url, 'tergeu app'),
    poolSize: Number(process.env['TERGEU_DB_POOL'] ?? 16),
    extra: {
      keepAlive: true,
      idleTimeoutMillis: 60_000,
      statement_timeout: 30_000,
      idle_in_transaction_session_timeout: 30_000,
    },
    ...(onPoolError && { poolErrorHandler: onPoolError }),
  };
}

/** How reading for oversight connects: `tergeu_auditor`, who can write nothing. */
export function auditorDataSourceOptions(url: string): PostgresOptions {
  return { ...basicOptions(url, 'tergeu auditor'), poolSize: 4, extra: { keepAlive: true, statement_timeout: 60_000 } };
}

/** How migrations connect: the owner, one connection, no time limit. */
export function ownerDataSource(url: string, migrations: PostgresOptions['migrations']): DataSource {
  return new DataSource({
    ...basicOptions(url, 'tergeu migrations'),
    poolSize: 2,
    logging: ['error', 'warn'],
    migrations: migrations ?? [],
    migrationsTableName: 'migrations',
    migrationsTransactionMode: 'each',
  });
}

function basicOptions(url: string, applicationName: string): PostgresOptions {
  return {
    type: 'postgres',
    url,
    synchronize: false,
    migrationsRun: false,
    // The app may create nothing, extensions included: they come with a migration.
    installExtensions: false,
    connectTimeoutMS: CONNECT_TIMEOUT_MS,
    applicationName,
    // A failed query would be logged with its parameters, and those are people's data.
    logging: false,
  };
}

/** States that no waiting mends: wrong password, unknown role or database, no right to connect. */
const HOPELESS: Readonly<Record<string, string>> = {
  '28P01': 'the password is wrong',
  '28000': 'this role may not connect from here',
  '3D000': 'there is no such database',
  '42501': 'this role may not connect to the database',
};

/** Waits until a database answers; says so once when it does not, and again every half minute. */
export async function untilReachable(url: string, tell: (line: string) => void): Promise<void> {
  const { host, pathname, username } = new URL(url);
  const where = `${username}@${host}${pathname}`;
  let told = 0;
  for (let pause = 100; ; pause = Math.min(pause * 2, 3_000)) {
    const error = await tryToConnect(url);
    if (error === undefined) break;
    const code = errorCode(error);
    const hopeless = code && HOPELESS[code];
    if (hopeless) {
      throw new StartProblem(
        `The database refuses ${where}: ${hopeless} (${code}). Check DATABASE_URL and its companions, and ` +
          'that the roles were made ("node apps/api/dist/main.migrate.js --roles" prints how).',
      );
    }
    if (Date.now() - told > 30_000) {
      tell(`The database ${where} does not answer (${code ?? String(error)}); waiting for it.`);
      told = Date.now();
    }
    await sleep(pause);
  }
  if (told) tell(`The database ${where} answers.`);
}

async function tryToConnect(url: string): Promise<unknown> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: CONNECT_TIMEOUT_MS });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return undefined;
  } catch (error) {
    return error ?? 'unknown error';
  } finally {
    await client.end().catch(() => undefined);
  }
}
