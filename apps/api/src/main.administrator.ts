import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { createInterface } from 'node:readline/promises';
import { text } from 'node:stream/consumers';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Command } from 'commander';
import { uuidv7 } from 'uuidv7';
import { ChangeDirectory, Directory, IdentityModule, minimumPasswordLength } from './identity';
import { DatabaseModule } from './kernel/database/database.module';
import { visitDatabase } from './kernel/database/open-database';
import { explain, StartProblem } from './kernel/database/start-problem';
import { TimeModule } from './kernel/time/time.module';

@Module({ imports: [DatabaseModule, TimeModule, IdentityModule] })
class AdministratorModule {}

interface Options {
  readonly login?: string;
  readonly name?: string;
  readonly passwordStdin?: boolean;
}

const loginPattern = /^[a-z0-9][a-z0-9._-]{2,99}$/;

/** Makes the first administrator of an installation; there is no default account and no default password anywhere. */
async function main(): Promise<void> {
  const options = new Command('administrator')
    .description('Makes the first administrator. Refuses when one exists: further ones are made by that one.')
    .option('--login <login>', 'login of the administrator; asked for when it is not given')
    .option('--name <name>', 'name to show')
    .option('--password-stdin', 'read the password from standard input instead of making a random one')
    .parse()
    .opts<Options>();
  const database = await visitDatabase();
  process.env['DATABASE_URL'] = database.urls.app;
  try {
    await makeAdministrator(options);
  } finally {
    await database.close();
  }
}

async function makeAdministrator(options: Options): Promise<void> {
  const context = await NestFactory.createApplicationContext(AdministratorModule, { logger: ['error', 'warn'], abortOnError: false });
  try {
    const directory = context.get(Directory);
    const known = [...directory.all()].find((one) => one.role === 'administrator' && !one.disabled);
    if (known) throw new StartProblem(`There is an administrator already (login "${known.login}"). Further ones are made by that one.`);
    const login = (options.login ?? (await ask('Login of the administrator: '))).trim().toLowerCase();
    if (!loginPattern.test(login)) throw new StartProblem('A login has 3 to 100 letters a–z, digits, dots, dashes or underscores.');
    if ([...directory.all()].some((one) => one.login === login)) throw new StartProblem(`The login "${login}" is taken.`);
    const given = options.passwordStdin ? (await text(process.stdin)).replace(/\r?\n$/, '') : null;
    if (given !== null && given.length < minimumPasswordLength)
      throw new StartProblem(`A password has at least ${minimumPasswordLength} characters.`);
    const password = given ?? randomBytes(18).toString('base64url');
    await write(context.get(ChangeDirectory), directory, login, options.name ?? login, password);
    console.log(`The administrator "${login}" can sign in now.`);
    if (given === null) console.log(`Password (shown this once): ${password}`);
  } finally {
    await context.close();
  }
}

async function write(change: ChangeDirectory, directory: Directory, login: string, name: string, password: string): Promise<void> {
  const bodyId = [...directory.all()].find((one) => one.bodyKind === 'audit')?.bodyId ?? uuidv7();
  if (![...directory.all()].some((one) => one.bodyId === bodyId)) {
    const bodyName = { kk: 'Жүйе әкімшілігі', ru: 'Администрирование системы', en: 'System administration' };
    await change.addBodies(null, [{ id: bodyId, kind: 'audit', name: bodyName, city: null, units: [] }]);
  }
  await change.addOfficials(null, [{ id: uuidv7(), login, name, role: 'administrator', bodyId, unitId: null, password }]);
}

async function ask(question: string): Promise<string> {
  if (!process.stdin.isTTY) throw new StartProblem('Give the login: --login <login>');
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await terminal.question(question);
  } finally {
    terminal.close();
  }
}

main().catch((error: unknown) => {
  console.error(explain(error));
  process.exitCode = 1;
});
