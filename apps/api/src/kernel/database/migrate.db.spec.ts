import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../../../../tests/support/database';
import { loadMigrations, migrate } from './migrate';
import { query } from './testing/own-server';

class Slow1999999999001 implements MigrationInterface {
  readonly name = 'Slow1999999999001';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('select pg_sleep(0.2)');
    await runner.query('create table slow (n int)');
  }
  down(): Promise<void> {
    return Promise.resolve();
  }
}

class Broken1999999999002 implements MigrationInterface {
  readonly name = 'Broken1999999999002';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create table half (n int)');
    await runner.query('create table half (n int)');
  }
  down(): Promise<void> {
    return Promise.resolve();
  }
}

let database: TestDatabase;
beforeAll(async () => (database = await createTestDatabase()));
afterAll(() => database.dispose());

it('the product’s migrations are named in one order, and a second run finds nothing to do', async () => {
  const names = loadMigrations().map(({ name }) => name);
  expect(names[0]).toBe('RolesAndSchema1641168000000');
  const done = await query<{ name: string }>(database.auditorUrl, 'select name from migrations order by id');
  expect(done.map(({ name }) => name)).toEqual(names);
  await expect(migrate(database.ownerUrl)).resolves.toEqual([]);
});

it('two that start at once do the work once', async () => {
  const all = [...loadMigrations(), Slow1999999999001];
  const both = await Promise.all([migrate(database.ownerUrl, undefined, all), migrate(database.ownerUrl, undefined, all)]);
  expect(both.flat()).toEqual(['Slow1999999999001']);
});

it('one that fails leaves nothing half done', async () => {
  const all = [...loadMigrations(), Slow1999999999001, Broken1999999999002];
  await expect(migrate(database.ownerUrl, undefined, all)).rejects.toThrow(/half.*exists/);
  await expect(query(database.ownerUrl, 'select * from half')).rejects.toThrow(/does not exist/);
});

it('the app’s address cannot migrate', async () => {
  const all = [...loadMigrations(), Slow1999999999001, Broken1999999999002];
  await expect(migrate(database.appUrl, undefined, all)).rejects.toThrow(/permission denied/);
});

it('a wrong password is told at once, with what to check and without the password', async () => {
  const url = new URL(database.ownerUrl);
  url.password = 'geheim';
  await expect(migrate(url.href)).rejects.toThrow(/refuses tergeu_owner@.*password is wrong/);
  await expect(migrate(url.href)).rejects.not.toThrow(/geheim/);
});

it('a file that breaks the order or the naming is refused', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tergeu-migrations-'));
  writeFileSync(join(folder, '1641168000001-one.js'), 'exports.Other1641168000009 = class Other1641168000009 {}');
  expect(() => loadMigrations(folder)).toThrow(/must export one class whose name ends in 1641168000001/);
  rmSync(join(folder, '1641168000001-one.js'));
  writeFileSync(join(folder, '1641168000002-one.js'), 'exports.One1641168000002 = class One1641168000002 {}');
  writeFileSync(join(folder, '1641168000002-two.js'), 'exports.Two1641168000002 = class Two1641168000002 {}');
  expect(() => loadMigrations(folder)).toThrow(/same timestamp/);
  rmSync(folder, { recursive: true });
});
