import type { MomentQuery, MomentReading, MomentView } from '@tergeu/contracts';
import { ProblemException } from '../kernel/http/problem';
import { headOf, stepAt, type CaseHistory, type EntryRow, type HistoryStep } from './case-history';
import type { CaseFile, Proceeding } from './procedure-types';

/** A case file at a moment of its past. */
export interface FileThen {
  readonly file: CaseFile;
  readonly moment: MomentView;
  /** The last entry that it knows of. */
  readonly last: EntryRow;
}

/** The case file at the moment that is asked for. */
export function fileThen(history: CaseHistory, query: MomentQuery): FileThen {
  const { asOf, entry, reading } = query;
  if ((asOf === undefined) === (entry === undefined))
    throw new ProblemException(400, 'malformed', 'Name a moment or an entry of the journal, and not both.', {
      errors: [{ pointer: '/asOf', detail: 'asOf or entry' }],
    });
  return reading === 'recorded' ? asRecorded(history, asOf, entry) : asOccurred(history, asOf ?? occurredAt(history, entry!));
}

/** The head, as a moment to compare with. */
export function fileNow(history: CaseHistory, reading: MomentReading): FileThen {
  const { row } = stepAt(history, headOf(history));
  if (reading === 'recorded') return asRecorded(history, undefined, row.sequence);
  const latest = history.rows.reduce((last, one) => (one.occurred_at > last ? one.occurred_at : last), row.occurred_at);
  return asOccurred(history, latest.toISOString());
}

function asRecorded(history: CaseHistory, asOf: string | undefined, entry: number | undefined): FileThen {
  // `entry` is known where `asOf` is not.
  const step = stepAt(history, entry ?? lastRecordedBy(history, asOf!));
  const at = asOf ?? step.row.recorded_at.toISOString();
  return { file: begun(step.file), moment: { at, entry: step.row.sequence, reading: 'recorded' }, last: step.row };
}

function lastRecordedBy({ rows }: CaseHistory, asOf: string): number {
  const found = rows.findLast(({ recorded_at: at }) => at.getTime() <= Date.parse(asOf));
  if (!found) throw notYet();
  return found.sequence;
}

const occurredAt = (history: CaseHistory, entry: number): string => stepAt(history, entry).row.occurred_at.toISOString();

/**
 * Each proceeding as its last step that had happened by then left it, whenever that was told. Inside a proceeding no
 * change of state precedes another, so its own steps are in order in either reading; between proceedings they need not be.
 */
function asOccurred(history: CaseHistory, at: string): FileThen {
  const head = stepAt(history, headOf(history));
  const happened = history.steps.filter(({ row }) => row.kind === 'accepted' && row.occurred_at.getTime() <= Date.parse(at));
  const proceedings: Record<string, Proceeding> = {};
  for (const { row, file } of happened) {
    const then = file.proceedings[row.proceeding_id];
    if (then) proceedings[row.proceeding_id] = then;
  }
  const file: CaseFile = { id: history.caseId, version: happened.length, proceedings, tiers: tiersOf(happened) };
  return { file: begun(file), moment: { at, entry: head.row.sequence, reading: 'occurred' }, last: head.row };
}

function tiersOf(happened: readonly HistoryStep[]): CaseFile['tiers'] {
  return Object.fromEntries(
    happened.flatMap(({ row, file }) => {
      const tier = file.tiers[row.actor_id];
      return tier === undefined ? [] : [[row.actor_id, tier]];
    }),
  );
}

/** Before its registration there is no case to show. */
function begun(file: CaseFile): CaseFile {
  if (!file.proceedings[file.id]) throw notYet();
  return file;
}

const notYet = () => new ProblemException(404, 'notYet', 'There was no such case file at that moment.');
