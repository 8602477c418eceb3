import { createHash } from 'node:crypto';
import { verifyChain, type ChainVerdict, type JournalEntry } from '@tergeu/journal';
import type { DataSource } from 'typeorm';

/** A case whose journal is not whole, and where it stops being right. */
export interface BrokenJournal {
  readonly caseId: string;
  readonly verdict: Extract<ChainVerdict, { intact: false }>;
}

export interface Verification {
  readonly cases: number;
  readonly entries: number;
  readonly broken: readonly BrokenJournal[];
}

interface EntryRow extends Record<string, unknown> {
  readonly occurred_at: Date;
  readonly recorded_at: Date;
}
interface HeadRow {
  readonly case_id: string;
  readonly sequence: number;
  readonly head_hash: string;
}

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();
const casesAtOnce = 200;

/** Checks every case's journal from its first entry to the head that the case file names; reads only. */
export async function verifyJournals(data: DataSource): Promise<Verification> {
  const broken: BrokenJournal[] = [];
  let [cases, entries, last] = [0, 0, '00000000-0000-0000-0000-000000000000'];
  for (;;) {
    const heads: HeadRow[] = await data.query(
      'SELECT case_id, sequence, head_hash FROM case_file WHERE case_id > $1 ORDER BY case_id LIMIT $2',
      [last, casesAtOnce],
    );
    if (heads.length === 0) return { cases, entries, broken };
    const journals = await readJournals(data, heads);
    for (const { case_id: caseId, sequence, head_hash: headHash } of heads) {
      const journal = journals.get(caseId) ?? [];
      const verdict = verifyChain(journal, { caseId, length: sequence, headHash }, sha256);
      if (!verdict.intact) broken.push({ caseId, verdict });
      cases += 1;
      entries += journal.length;
      last = caseId;
    }
  }
}

async function readJournals(data: DataSource, heads: readonly HeadRow[]): Promise<Map<string, JournalEntry[]>> {
  const rows: EntryRow[] = await data.query('SELECT * FROM journal_entry WHERE case_id = ANY($1) ORDER BY case_id, sequence', [
    heads.map(({ case_id: id }) => id),
  ]);
  const journals = new Map<string, JournalEntry[]>();
  for (const row of rows) {
    const entry = entryOf(row);
    const journal = journals.get(entry.caseId);
    if (journal) journal.push(entry);
    else journals.set(entry.caseId, [entry]);
  }
  return journals;
}

/** The hashed fields as they were sealed; a value that is not one is found by the verifier. */
function entryOf(row: EntryRow): JournalEntry {
  return {
    caseId: row['case_id'],
    sequence: row['sequence'],
    kind: row['kind'],
    machine: row['machine'],
    proceedingId: row['proceeding_id'],
    procedureVersion: row['procedure_version'],
    lawVersion: row['law_version'],
    lawProfile: row['law_profile'],
    command: row['command'],
    payload: row['payload'],
    officials: row['officials'],
    occurredAt: row.occurred_at.toISOString(),
    recordedAt: row.recorded_at.toISOString(),
    actor: row['actor'],
    legalBasis: row['legal_basis'],
    refusal: row['refusal'],
    idempotencyKey: row['idempotency_key'],
    previousHash: row['previous_hash'],
    salt: row['salt'],
    hash: row['hash'],
  } as JournalEntry;
}
