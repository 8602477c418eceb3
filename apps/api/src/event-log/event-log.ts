import type { EventLogFormat } from '@tergeu/contracts';
import type { DataSource } from 'typeorm';
import { ocelParts, type Source } from './ocel';
import { journalEvents } from './read-events';
import { xesParts } from './xes';

export interface EventLogRequest {
  readonly format: EventLogFormat;
  /** Null: all case files. */
  readonly cases: readonly string[] | null;
}

const parts: Readonly<Record<EventLogFormat, (source: Source) => AsyncGenerator<string>>> = { ocel: ocelParts, xes: xesParts };

/** The event log as it is read, from one view of the database, so that events and objects fit while others go on writing. */
export async function* eventLog(data: DataSource, { format, cases }: EventLogRequest): AsyncGenerator<string> {
  const runner = data.createQueryRunner();
  try {
    await runner.startTransaction('REPEATABLE READ');
    await runner.query('SET TRANSACTION READ ONLY');
    yield* parts[format](() => journalEvents(runner, cases));
  } finally {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    await runner.release();
  }
}
