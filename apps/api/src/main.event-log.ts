import 'reflect-metadata';
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { eventLogFormats, type EventLogFormat } from '@tergeu/contracts';
import { DataSource } from 'typeorm';
import { eventLog } from './event-log';
import { appDataSourceOptions } from './kernel/database/data-source';
import { visitDatabase } from './kernel/database/open-database';
import { explain } from './kernel/database/start-problem';

const { values } = parseArgs({
  options: { format: { type: 'string', default: 'ocel' }, out: { type: 'string' }, case: { type: 'string', multiple: true } },
});

/** Writes the event log of all or the chosen case files, as the role that may only read. */
async function main(): Promise<void> {
  const { format, out } = values;
  if (!(eventLogFormats as readonly string[]).includes(format)) throw new Error(`--format is one of ${eventLogFormats.join(', ')}`);
  if (!out) throw new Error('--out <file> says where to');
  const database = await visitDatabase();
  try {
    const data = await new DataSource(appDataSourceOptions(database.urls.auditor ?? database.urls.app)).initialize();
    const from = performance.now();
    await pipeline(
      Readable.from(eventLog(data, { format: format as EventLogFormat, cases: values.case ?? null })),
      createWriteStream(out),
    ).finally(() => data.destroy());
    console.log(`event-log: ${format} written to ${out} in ${((performance.now() - from) / 1000).toFixed(1)} s`);
  } finally {
    await database.close();
  }
}

main().catch((error: unknown) => {
  console.error(explain(error));
  process.exitCode = 1;
});
