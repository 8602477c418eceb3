import { asSeen, readablePayload, type ReadableFile } from '@tergeu/procedure';
import type { CaseHistory, EntryRow, HistoryStep } from './case-history';
import type { Json } from './procedure-types';

/**
 * The life of a case as counsel may read it today: what is not shown now is not shown of any past moment either. Entries
 * are numbered among what is shown and stand without the chain's links, since gaps would count the rest; each keeps its own
 * hash, to be compared later.
 */
export function historyAsRead(history: CaseHistory, counselId: string, now: ReadableFile): CaseHistory {
  const rows: EntryRow[] = [];
  const steps: HistoryStep[] = [];
  for (const [index, row] of history.rows.entries()) {
    const payload = readablePayload(entryOf(row), now, counselId);
    if (payload === undefined) continue;
    const sequence = rows.length + 1;
    const shown = { ...row, sequence, payload: payload as Json, previous_hash: '' };
    rows.push(shown);
    const step = history.steps[index];
    if (step) steps.push({ row: shown, file: { ...asSeen(step.file, now.sights), version: sequence } });
  }
  return { caseId: history.caseId, steps, rows, brokenBy: history.brokenBy === null ? null : 'an entry of it cannot be replayed' };
}

const entryOf = (row: EntryRow) => ({
  kind: row.kind,
  proceedingId: row.proceeding_id,
  command: row.command,
  payload: row.payload,
  actorId: row.actor_id,
});
