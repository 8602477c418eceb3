import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { ArticleId, Jurisdiction, LawProfile } from '@tergeu/law';
import { fold, keptVersions, procedures, type RecordedStep } from '@tergeu/procedure';
import { LRUCache } from 'lru-cache';
import type { DataSource } from 'typeorm';
import { ProblemException } from '../kernel/http/problem';
import type { CaseFile, Json } from './procedure-types';

/** A line of the journal as its readers need it. */
export interface EntryRow {
  readonly sequence: number;
  readonly kind: 'accepted' | 'refused';
  readonly machine: string;
  readonly proceeding_id: string;
  readonly procedure_version: string;
  readonly law_profile: LawProfile;
  readonly law_version: string;
  readonly command: string;
  readonly payload: Json;
  readonly officials: RecordedStep['officials'];
  readonly actor: RecordedStep['actor'];
  readonly actor_id: string;
  readonly actor_role: string;
  readonly actor_tier: number;
  readonly occurred_at: Date;
  readonly recorded_at: Date;
  readonly legal_basis: ArticleId[];
  readonly refusal: { readonly reasons: readonly { condition: string; safeguard: string | null }[] } | null;
  readonly hash: string;
  readonly previous_hash: string;
}

/** An entry, and the file as it stood after it. */
export interface HistoryStep {
  readonly row: EntryRow;
  readonly file: CaseFile;
}

/** The life of one case, folded from its journal. */
export interface CaseHistory {
  readonly caseId: string;
  /** In the order of the journal; shorter than it where it cannot be folded on. What its reader does not see is left out. */
  readonly steps: readonly HistoryStep[];
  /** All entries, also those behind the place where folding ended. */
  readonly rows: readonly EntryRow[];
  readonly brokenBy: string | null;
  /** Where something is left out: the number of the journal's last entry. */
  readonly head?: number;
}

const select = `
  SELECT sequence, kind, machine, proceeding_id, procedure_version, law_profile, law_version, command, payload, officials, actor,
    actor_id, actor_role, actor_tier, occurred_at, recorded_at, legal_basis, refusal, hash, previous_hash
  FROM journal_entry WHERE case_id = $1 AND sequence <= $2 ORDER BY sequence`;

/** Entries of all histories held together. */
const heldEntries = 20_000;

/** Folds a case's journal with the kernel's own replay; kept as long as its journal does not grow. */
@Injectable()
export class CaseHistories {
  private readonly held = new LRUCache<string, CaseHistory>({
    maxSize: heldEntries,
    sizeCalculation: ({ rows }) => Math.max(1, rows.length),
  });

  constructor(@InjectDataSource() private readonly data: DataSource) {}

  /** The history up to this entry, which is the head as the reader knows it. */
  async of(caseId: string, head: number): Promise<CaseHistory> {
    const known = this.held.get(caseId);
    if (known && known.rows.length === head) return known;
    const rows: EntryRow[] = await this.data.query(select, [caseId, head]);
    const history = historyOf(caseId, rows);
    this.held.set(caseId, history);
    return history;
  }
}

/** Folds the entries; refused ones leave the file as it was. */
export function historyOf(caseId: string, rows: readonly EntryRow[]): CaseHistory {
  const files = new Map<number, CaseFile>();
  const accepted = rows.filter(({ kind }) => kind === 'accepted').map(recordedStep);
  const folded = fold(procedures, keptVersions, caseId, accepted, (file, { sequence }) => files.set(sequence, file));
  const until = folded.whole ? Infinity : folded.at.sequence;
  let file: CaseFile = { id: caseId, version: 0, proceedings: {}, tiers: {} };
  const steps = rows
    .filter(({ sequence }) => sequence < until)
    .map((row) => {
      file = files.get(row.sequence) ?? file;
      return { row, file };
    });
  return { caseId, steps, rows, brokenBy: folded.whole ? null : `entry ${folded.at.sequence}: ${folded.why}` };
}

/** The last step that is shown up to an entry, or none. */
export function stepBy({ steps }: CaseHistory, sequence: number): HistoryStep | undefined {
  // Where nothing is left out, an entry's number is its place.
  for (let index = Math.min(sequence, steps.length) - 1; index >= 0; index -= 1)
    if (steps[index]!.row.sequence <= sequence) return steps[index];
  return undefined;
}

/** The number of the last entry that is shown. */
export const headOf = ({ rows }: CaseHistory): number => rows.at(-1)?.sequence ?? 0;

/** The step at that entry, or the last one shown before it; a journal that cannot be folded so far says why. */
export function stepAt(history: CaseHistory, sequence: number): HistoryStep {
  const folded = history.steps.at(-1)?.row.sequence ?? 0;
  const step =
    sequence <= (history.brokenBy === null ? Math.max(folded, history.head ?? 0) : folded) ? stepBy(history, sequence) : undefined;
  if (step) return step;
  if (history.brokenBy !== null && sequence <= headOf(history))
    throw new ProblemException(422, 'notReplayable', `The file can't be told as of then: ${history.brokenBy}.`);
  throw new ProblemException(404, 'unknown', 'The journal has no such entry.');
}

/** An entry as the kernel's replay takes it. */
function recordedStep(row: EntryRow): RecordedStep {
  const [version, day] = row.law_version.split('/') as [string, string];
  return {
    sequence: row.sequence,
    machine: row.machine,
    proceedingId: row.proceeding_id,
    procedureVersion: row.procedure_version,
    command: row.command,
    payload: row.payload,
    officials: row.officials,
    actor: row.actor,
    law: { jurisdiction: version.split('-')[0] as Jurisdiction, profile: row.law_profile, version, day },
    occurredAt: row.occurred_at.toISOString(),
    recordedAt: row.recorded_at.toISOString(),
  };
}
