import type { Client } from 'pg';
import type { Installation } from './data-folder';

/** The three roles of Tergeu in PostgreSQL. Nothing of the product ever connects as a superuser. */
export const ROLES = {
  /** Owns database and tables; used by migrations only. */
  owner: 'tergeu_owner',
  /** The server: SELECT by default, and what each migration grants beyond. */
  app: 'tergeu_app',
  /** Reads, and can write nothing at all. */
  auditor: 'tergeu_auditor',
} as const;

/** One of the three roles, by its part. */
export type RoleName = keyof typeof ROLES;

/** The name of the product's database. */
export const DATABASE = 'tergeu';

const HARMLESS = 'NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS';

/** Makes the three roles, or sets right what differs; the passwords are this installation's. */
export async function ensureRoles(superuser: Client, secrets: Installation): Promise<void> {
  for (const part of ['owner', 'app', 'auditor'] as const) {
    const role = ROLES[part];
    const { rowCount } = await superuser.query('select 1 from pg_roles where rolname = $1', [role]);
    const password = superuser.escapeLiteral(secrets.passwords[part]);
    await superuser.query(`${rowCount ? 'ALTER' : 'CREATE'} ROLE ${role} LOGIN ${HARMLESS} PASSWORD ${password}`);
  }
  await superuser.query(`ALTER ROLE ${ROLES.auditor} SET default_transaction_read_only = on`);
}

/** Makes a database that belongs to the owner and lets in the three roles only. */
export async function ensureDatabase(superuser: Client, name: string, template?: string): Promise<void> {
  const { rowCount } = await superuser.query('select 1 from pg_database where datname = $1', [name]);
  const quoted = superuser.escapeIdentifier(name);
  if (!rowCount) {
    const from = template ? ` TEMPLATE ${superuser.escapeIdentifier(template)}` : '';
    await superuser.query(`CREATE DATABASE ${quoted} OWNER ${ROLES.owner}${from}`);
  }
  await superuser.query(`REVOKE ALL ON DATABASE ${quoted} FROM PUBLIC`);
  await superuser.query(`GRANT CONNECT ON DATABASE ${quoted} TO ${ROLES.app}, ${ROLES.auditor}`);
}

/** What an administrator of an external PostgreSQL (15 or later) runs once with psql. */
export const ROLES_FOR_ADMINISTRATORS = `-- psql -v owner_password=… -v app_password=… -v auditor_password=… -f this-file postgres
${(['owner', 'app', 'auditor'] as const)
  .map((part) => `CREATE ROLE ${ROLES[part]} LOGIN ${HARMLESS} PASSWORD :'${part}_password';`)
  .join('\n')}
ALTER ROLE ${ROLES.auditor} SET default_transaction_read_only = on;
CREATE DATABASE ${DATABASE} OWNER ${ROLES.owner} TEMPLATE template0 ENCODING 'UTF8'
  LOCALE_PROVIDER icu ICU_LOCALE 'kk-KZ' LOCALE 'C';
REVOKE ALL ON DATABASE ${DATABASE} FROM PUBLIC;
GRANT CONNECT ON DATABASE ${DATABASE} TO ${ROLES.app}, ${ROLES.auditor};
`;
