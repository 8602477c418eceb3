import type { Jurisdiction, LawProfile } from '@tergeu/law';
import type { CaseFile, Json, Proceeding, RecordedStep, Tier } from '@tergeu/procedure';
import type { DataSource } from 'typeorm';

/** A case as it is stored: its accepted entries in order, and the snapshot that must follow from them. */
export interface StoredCase {
  readonly caseId: string;
  readonly number: string;
  readonly steps: readonly RecordedStep[];
  readonly snapshot: CaseFile;
}

interface CaseRow {
  readonly case_id: string;
  readonly version: number;
  readonly number: string | null;
  readonly tiers: Readonly<Record<string, Tier>> | null;
  readonly proceedings: readonly StoredProceeding[] | null;
}
type StoredProceeding = Omit<Proceeding, 'openedAt' | 'changedAt'> & { readonly openedAt: string; readonly changedAt: string };

interface EntryRow {
  readonly case_id: string;
  readonly sequence: number;
  readonly machine: string;
  readonly proceeding_id: string;
  readonly procedure_version: string;
  readonly law_profile: LawProfile;
  readonly law_version: string;
  readonly command: string;
  readonly payload: Json;
  readonly officials: RecordedStep['officials'];
  readonly actor: RecordedStep['actor'];
  readonly occurred_at: Date;
  readonly recorded_at: Date;
}

const casesAtOnce = 200;
const cases = `
  SELECT f.case_id, f.version, r.number,
    (SELECT jsonb_object_agg(t.official_id, t.tier) FROM participation t WHERE t.case_id = f.case_id) AS tiers,
    (SELECT jsonb_agg(jsonb_build_object('id', p.id, 'machine', p.machine, 'procedureVersion', p.procedure_version, 'state', p.state,
        'done', p.done, 'memory', p.memory, 'clocks', p.clocks, 'openedAt', p.opened_at, 'changedAt', p.changed_at))
      FROM proceeding p WHERE p.case_id = f.case_id) AS proceedings
  FROM case_file f LEFT JOIN case_register r ON r.case_id = f.case_id
  WHERE f.case_id > $1 AND ($2::uuid IS NULL OR f.case_id = $2) ORDER BY f.case_id LIMIT ${casesAtOnce}`;
const entries = `
  SELECT case_id, sequence, machine, proceeding_id, procedure_version, law_profile, law_version, command, payload, officials, actor,
    occurred_at, recorded_at
  FROM journal_entry WHERE case_id = ANY($1) AND kind = 'accepted' ORDER BY case_id, sequence`;

/** Every case file, or one, by pages; reads only. */
export async function* storedCases(data: DataSource, caseId: string | null = null): AsyncGenerator<readonly StoredCase[]> {
  let last = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const rows: CaseRow[] = await data.query(cases, [last, caseId]);
    if (rows.length === 0) return;
    const found: EntryRow[] = await data.query(entries, [rows.map((row) => row.case_id)]);
    const steps = new Map<string, RecordedStep[]>(rows.map((row) => [row.case_id, []]));
    for (const row of found) steps.get(row.case_id)!.push(stepOf(row));
    yield rows.map((row) => ({
      caseId: row.case_id,
      number: row.number ?? row.case_id,
      steps: steps.get(row.case_id)!,
      snapshot: {
        id: row.case_id,
        version: row.version,
        tiers: row.tiers ?? {},
        proceedings: Object.fromEntries((row.proceedings ?? []).map((one) => [one.id, proceedingOf(one)])),
      },
    }));
    last = rows.at(-1)!.case_id;
  }
}

const iso = (at: string | Date): string => new Date(at).toISOString();
const proceedingOf = (one: StoredProceeding): Proceeding => ({ ...one, openedAt: iso(one.openedAt), changedAt: iso(one.changedAt) });

function stepOf(row: EntryRow): RecordedStep {
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
    occurredAt: iso(row.occurred_at),
    recordedAt: iso(row.recorded_at),
  };
}
