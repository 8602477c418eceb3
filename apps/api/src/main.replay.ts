import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { DataSource } from 'typeorm';
import { appDataSourceOptions } from './kernel/database/data-source';
import { visitDatabase } from './kernel/database/open-database';
import { explain } from './kernel/database/start-problem';
import { readSupposition, replayCaseFiles, tellReplay, tellWhatIf, whatIf } from './replay';

const { values } = parseArgs({
  options: { case: { type: 'string' }, 'what-if': { type: 'string', multiple: true }, json: { type: 'boolean', default: false } },
});

/** Replays the journals, as the role that may only read; fails when what is stored does not follow from them. */
async function main(): Promise<boolean> {
  const suppositions = (values['what-if'] ?? []).map(readSupposition);
  const database = await visitDatabase();
  try {
    const data = await new DataSource(appDataSourceOptions(database.urls.auditor ?? database.urls.app)).initialize();
    try {
      if (suppositions.length > 0) {
        const found = await whatIf(data, suppositions, values.case ?? null);
        console.log(values.json ? JSON.stringify(found, null, 2) : tellWhatIf(found));
        return found.notReplayed.length === 0;
      }
      const replayed = await replayCaseFiles(data, values.case ?? null);
      console.log(values.json ? JSON.stringify(replayed, null, 2) : tellReplay(replayed));
      return replayed.differences.length === 0;
    } finally {
      await data.destroy();
    }
  } finally {
    await database.close();
  }
}

main()
  .then((isSame) => {
    process.exitCode = isSame ? 0 : 1;
  })
  .catch((error: unknown) => {
    console.error(explain(error));
    process.exitCode = 1;
  });
