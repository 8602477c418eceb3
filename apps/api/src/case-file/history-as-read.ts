import { asSeen, readablePayload, type ReadableFile } from '@tergeu/procedure';
import type { CaseHistory, EntryRow, HistoryStep } from './case-history';
import type { Json } from './procedure-types';

/**
 * The life of a case as its reader may read it today: what is not shown now is not shown of any past moment either. To counsel,
 * entries are numbered among what is shown and stand without the chain's links, since gaps would count the rest; each keeps its own
 * hash, to be compared later. Somebody in office sees gaps.
 */
export function historyAsRead(history: CaseHistory, readerId: string, now: ReadableFile): CaseHistory {
  const rows: EntryRow[] = [];
  const steps: HistoryStep[] = [];
  for (const [index, row] of history.rows.entries()) {
    const payload = readablePayload(entryOf(row), now, readerId);
    if (payload === undefined) continue;
    const numbers = now.keepsNumbers ? {} : { sequence: rows.length + 1, previous_hash: '' };
    const shown = { ...row, ...numbers, payload: payload as Json };
    rows.push(shown);
    const step = history.steps[index];
    if (step) steps.push(stepAsRead(shown, step, now));
  }
  const brokenBy = history.brokenBy === null ? null : 'an entry of it cannot be replayed';
  return { caseId: history.caseId, steps, rows, brokenBy, ...(now.keepsNumbers ? { head: history.rows.length } : {}) };
}

/** Narrowed when it is looked at: most steps of a life are not. */
function stepAsRead(row: EntryRow, { file }: HistoryStep, { sights, keepsNumbers }: ReadableFile): HistoryStep {
  let narrowed: HistoryStep['file'] | undefined;
  return {
    row,
    get file() {
      return (narrowed ??= { ...asSeen(file, sights), ...(keepsNumbers ? {} : { version: row.sequence }) });
    },
  };
}

const entryOf = (row: EntryRow) => ({
  kind: row.kind,
  proceedingId: row.proceeding_id,
  command: row.command,
  payload: row.payload,
  actorId: row.actor_id,
});
