import { createTestDatabase, type TestDatabase } from '../../../../../tests/support/database';
import { query } from './testing/own-server';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  await query(
    database.ownerUrl,
    `create table record (n int primary key); insert into record values (1);
     create table secret (word text); insert into secret values ('x'); select hide_from_auditor('secret')`,
  );
});
afterAll(() => database.dispose());

describe('the app, by default', () => {
  it('reads what the owner makes', async () => {
    await expect(query(database.appUrl, 'select n from record')).resolves.toEqual([{ n: 1 }]);
  });

  it.each([
    ['insert', 'insert into record values (2)'],
    ['update', 'update record set n = 3'],
    ['delete', 'delete from record'],
    ['truncate', 'truncate record'],
    ['create a table', 'create table mine (n int)'],
    ['create a schema', 'create schema mine'],
    ['drop', 'drop table record'],
    ['alter', 'alter table record add m int'],
    ['add a trigger', 'create trigger t before insert on record execute function suppress_redundant_updates_trigger()'],
    ['become the owner', 'set role tergeu_owner'],
    ['become the superuser', 'set role postgres'],
    ['switch triggers off', 'set session_replication_role = replica'],
    ['change who may see what', `select hide_from_auditor('record')`],
    ['read files of the machine', `select pg_read_file('/etc/passwd')`],
    ['run programs', `copy record to program 'true'`],
    ['forge a migration', `insert into migrations (timestamp, name) values (1, 'x')`],
  ])('may not %s', async (_, sql) => {
    await expect(query(database.appUrl, sql)).rejects.toThrow(/permission denied|must be owner/);
  });

  it('gets what a migration grants, and no more', async () => {
    await query(database.ownerUrl, 'create table log (n int); grant insert on log to tergeu_app');
    await query(database.appUrl, 'insert into log values (7)');
    await expect(query(database.appUrl, 'update log set n = 8')).rejects.toThrow(/permission denied/);
  });
});

describe('the auditor', () => {
  it('reads', async () => {
    await expect(query(database.auditorUrl, 'select n from record')).resolves.toEqual([{ n: 1 }]);
  });

  it('does not see what is hidden, which the app does', async () => {
    await expect(query(database.auditorUrl, 'select * from secret')).rejects.toThrow(/permission denied/);
    await expect(query(database.appUrl, 'select word from secret')).resolves.toEqual([{ word: 'x' }]);
  });

  it.each(['insert into record values (2)', 'update record set n = 3', 'delete from record', 'create table mine (n int)'])(
    'writes nothing, even having left read-only mode: %s',
    async (sql) => {
      await expect(query(database.auditorUrl, sql)).rejects.toThrow(/read-only transaction|permission denied/);
      await expect(query(database.auditorUrl, `begin read write; ${sql}`)).rejects.toThrow(/permission denied/);
    },
  );
});

it('nobody else is let in', async () => {
  await query(database.superuserUrl, `create role stranger_${process.pid} login password 'guess'`);
  const url = new URL(database.appUrl);
  url.username = `stranger_${process.pid}`;
  url.password = 'guess';
  await expect(query(url.href, 'select 1')).rejects.toThrow(/permission denied for database/);
  await query(database.superuserUrl, `drop role stranger_${process.pid}`);
});

it('each test file has a database of its own', async () => {
  const other = await createTestDatabase();
  await expect(query(other.appUrl, 'select n from record')).rejects.toThrow(/does not exist/);
  await other.dispose();
  await expect(query(other.appUrl, 'select 1')).rejects.toThrow(/does not exist/);
});
