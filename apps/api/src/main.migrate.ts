import { migrate } from './kernel/database/migrate';
import { visitDatabase } from './kernel/database/open-database';
import { ROLES_FOR_ADMINISTRATORS } from './kernel/database/roles';
import { explain, StartProblem } from './kernel/database/start-problem';

async function main(): Promise<void> {
  if (process.argv.includes('--roles')) {
    console.log(ROLES_FOR_ADMINISTRATORS);
    return;
  }
  const database = await visitDatabase();
  try {
    if (!database.urls.owner) {
      throw new StartProblem('Migrations run as the owner: set DATABASE_OWNER_URL (role tergeu_owner).');
    }
    const done = await migrate(database.urls.owner, console.log);
    for (const name of done) console.log(`Migrated: ${name}`);
    console.log(done.length > 0 ? 'The database is up to date.' : 'The database was up to date already.');
  } finally {
    await database.close();
  }
}

main().catch((error: unknown) => {
  console.error(explain(error));
  process.exitCode = 1;
});
