import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { appDataSourceOptions } from './kernel/database/data-source';
import { visitDatabase } from './kernel/database/open-database';
import { explain } from './kernel/database/start-problem';
import { verifyJournals } from './oversight';

/** Checks the chain of every case's journal, as the role that may only read; fails when one is not whole. */
async function main(): Promise<boolean> {
  const database = await visitDatabase();
  try {
    const data = await new DataSource(appDataSourceOptions(database.urls.auditor ?? database.urls.app)).initialize();
    const { cases, entries, broken } = await verifyJournals(data).finally(() => data.destroy());
    for (const { caseId, verdict } of broken)
      console.log(`case ${caseId}: ${verdict.fault} at entry ${verdict.sequence}; expected ${verdict.expected}, found ${verdict.found}`);
    console.log(`verify: ${cases} journals, ${entries} entries, ${broken.length} not whole`);
    return broken.length === 0;
  } finally {
    await database.close();
  }
}

main()
  .then((isWhole) => {
    process.exitCode = isWhole ? 0 : 1;
  })
  .catch((error: unknown) => {
    console.error(explain(error));
    process.exitCode = 1;
  });
