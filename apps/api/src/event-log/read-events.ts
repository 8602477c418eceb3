import type { Actor, Json } from '@tergeu/procedure';
import type { QueryRunner } from 'typeorm';

/** An accepted entry of a journal, without texts: what process mining may see. */
export interface JournalEvent {
  readonly caseId: string;
  readonly sequence: number;
  readonly machine: string;
  readonly proceedingId: string;
  readonly command: string;
  readonly payload: Readonly<Record<string, Json | undefined>>;
  readonly actor: Actor & { readonly tier: number };
  readonly procedureVersion: string;
  readonly lawVersion: string;
  readonly lawProfile: string;
  readonly occurredAt: string;
  readonly recordedAt: string;
}

/** A case with its events in the order in which they happened. */
export interface CaseEvents {
  readonly caseId: string;
  readonly events: readonly JournalEvent[];
}

const cases = `SELECT case_id FROM case_file WHERE case_id > $1 AND ($2::uuid[] IS NULL OR case_id = ANY($2))
  ORDER BY case_id LIMIT $3`;
const entries = `
  SELECT case_id AS "caseId", sequence, machine, proceeding_id AS "proceedingId", command, payload, actor,
    procedure_version AS "procedureVersion", law_version AS "lawVersion", law_profile AS "lawProfile",
    occurred_at AS "occurredAt", recorded_at AS "recordedAt"
  FROM journal_entry WHERE case_id = ANY($1) AND kind = 'accepted' ORDER BY case_id, occurred_at, sequence`;

type EntryRow = Omit<JournalEvent, 'occurredAt' | 'recordedAt'> & { readonly occurredAt: Date; readonly recordedAt: Date };

/** The journals of all or of the chosen cases, page by page along the cases' ids; refused attempts are left out. */
export async function* journalEvents(
  runner: Pick<QueryRunner, 'query'>,
  chosen: readonly string[] | null,
  casesAtOnce = 200,
): AsyncGenerator<readonly CaseEvents[]> {
  let last = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const ids = ((await runner.query(cases, [last, chosen, casesAtOnce])) as { case_id: string }[]).map((row) => row.case_id);
    if (ids.length === 0) return;
    const events = new Map<string, JournalEvent[]>(ids.map((id) => [id, []]));
    for (const row of (await runner.query(entries, [ids])) as EntryRow[])
      events.get(row.caseId)!.push({ ...row, occurredAt: row.occurredAt.toISOString(), recordedAt: row.recordedAt.toISOString() });
    yield [...events].map(([caseId, list]) => ({ caseId, events: list }));
    last = ids.at(-1)!;
  }
}
