import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { runComparison } from './briefing';
import { appDataSourceOptions } from './kernel/database/data-source';
import { visitDatabase } from './kernel/database/open-database';
import { explain } from './kernel/database/start-problem';

/** Prints every figure of the briefing of January 2022 beside the computed one; fails when one differs. */
async function main(): Promise<boolean> {
  const database = await visitDatabase();
  try {
    const data = await new DataSource(appDataSourceOptions(database.urls.app)).initialize();
    const { lines, isEqual } = await runComparison(data).finally(() => data.destroy());
    for (const line of lines) console.log(line);
    return isEqual;
  } finally {
    await database.close();
  }
}

main()
  .then((isEqual) => {
    process.exitCode = isEqual ? 0 : 1;
  })
  .catch((error: unknown) => {
    console.error(explain(error));
    process.exitCode = 1;
  });
