import 'reflect-metadata';
import { createInterface } from 'node:readline/promises';
import { text } from 'node:stream/consumers';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Command } from 'commander';
import { IdentityModule, MakeFirstAdministrator } from './identity';
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

/** Makes the first administrator, beside a running server or without one. */
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
    const context = await NestFactory.createApplicationContext(AdministratorModule, { logger: ['error', 'warn'], abortOnError: false });
    await makeAdministrator(context.get(MakeFirstAdministrator), options).finally(() => context.close());
  } finally {
    await database.close();
  }
}

async function makeAdministrator(first: MakeFirstAdministrator, { login, name, passwordStdin }: Options): Promise<void> {
  first.refuseSecond();
  const asked = login ?? (await ask('Login of the administrator: '));
  const given = passwordStdin ? (await text(process.stdin)).replace(/\r?\n$/, '') : null;
  const made = await first.make({ login: asked, name, password: given });
  console.log(`The administrator "${made.login}" can sign in now.`);
  if (given === null) console.log(`Password (shown this once): ${made.password}`);
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
