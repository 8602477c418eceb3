import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { createTestDatabase, type TestDatabase } from '../../../../tests/support/database';
import { DatabaseModule } from '../kernel/database/database.module';
import { TimeModule } from '../kernel/time/time.module';
import { Directory } from './directory';
import { IdentityModule } from './identity.module';
import { LocalStrategy } from './local.strategy';
import { MakeFirstAdministrator } from './make-first-administrator';

@Module({ imports: [DatabaseModule, TimeModule, IdentityModule] })
class UnderTest {}

let database: TestDatabase;
let context: INestApplicationContext;

beforeAll(async () => {
  database = await createTestDatabase();
  process.env['DATABASE_URL'] = database.appUrl;
  context = await NestFactory.createApplicationContext(UnderTest, { logger: ['error'], abortOnError: false });
});

afterAll(async () => {
  await context.close();
  await database.dispose();
});

it('refuses a short password and a login of strange signs; nobody is made', async () => {
  const first = context.get(MakeFirstAdministrator);
  await expect(first.make({ login: 'chief', password: 'short' })).rejects.toThrow('at least 12');
  await expect(first.make({ login: "chief'; --", password: null })).rejects.toThrow('A login has');
  expect([...context.get(Directory).all()]).toEqual([]);
});

it('makes one with a random password that signs in, and no second one', async () => {
  const first = context.get(MakeFirstAdministrator);
  const { login, password } = await first.make({ login: ' Chief ', password: null });
  expect(login).toBe('chief');
  expect(password.length).toBeGreaterThanOrEqual(24);
  const [made] = [...context.get(Directory).all()];
  expect(made).toMatchObject({ login: 'chief', role: 'administrator', bodyKind: 'audit' });
  expect(await context.get(LocalStrategy).validate('chief', password)).toEqual({ id: made!.id });
  await expect(first.make({ login: 'second', password: null })).rejects.toThrow('There is an administrator already');
  expect([...context.get(Directory).all()].length).toBe(1);
});
