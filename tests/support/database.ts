import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

/** A database of its own for one test file, migrated, with the addresses of the product's three roles. */
export interface TestDatabase {
  readonly name: string;
  readonly appUrl: string;
  readonly ownerUrl: string;
  readonly auditorUrl: string;
  /** For what only an attacker or an administrator could do; the product has no such address. */
  readonly superuserUrl: string;
  /** Cuts all sessions and takes the database away. */
  dispose(): Promise<void>;
}

interface Cluster {
  readonly port: number;
  readonly template: string;
  readonly passwords: Readonly<Record<'superuser' | 'owner' | 'app' | 'auditor', string>>;
}

const USERS = { superuser: 'postgres', owner: 'tergeu_owner', app: 'tergeu_app', auditor: 'tergeu_auditor' } as const;

/** Copies the migrated template: for `beforeAll`; call `dispose` in `afterAll`. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const cluster = readCluster();
  const name = `test_${process.pid}_${randomBytes(4).toString('hex')}`;
  const url = (part: keyof typeof USERS, database = name): string =>
    `postgres://${USERS[part]}:${cluster.passwords[part]}@127.0.0.1:${cluster.port}/${database}`;
  const administer = (...statements: string[]): Promise<void> => runAll(url('superuser', 'postgres'), statements);
  await administer(
    `CREATE DATABASE ${name} OWNER ${USERS.owner} TEMPLATE ${cluster.template} STRATEGY FILE_COPY`,
    `REVOKE ALL ON DATABASE ${name} FROM PUBLIC`,
    `GRANT CONNECT ON DATABASE ${name} TO ${USERS.app}, ${USERS.auditor}`,
  );
  return {
    name,
    appUrl: url('app'),
    ownerUrl: url('owner'),
    auditorUrl: url('auditor'),
    superuserUrl: url('superuser'),
    dispose: () => administer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

function readCluster(): Cluster {
  const given = process.env['TERGEU_TEST_CLUSTER'];
  if (given) return JSON.parse(given) as Cluster;
  throw new Error('No test database server: name the file *.db.spec.ts or *.http.spec.ts and run it through jest.');
}

async function runAll(url: string, statements: string[]): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
