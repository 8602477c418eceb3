import type { DataSource } from 'typeorm';
import { load } from '../load/built-product';
import type { Acknowledged } from './stream';

/** What the journal holds of what was acknowledged. */
export interface Comparison {
  readonly acknowledged: number;
  readonly lost: number;
  readonly doubled: number;
  readonly disordered: number;
  readonly journals: number;
  readonly notWhole: number;
  readonly faults: readonly string[];
}

interface Row {
  readonly case_id: string;
  readonly sequence: number;
  readonly version: number | null;
  readonly idempotency_key: string;
  readonly hash: string;
}
interface Verification {
  readonly cases: number;
  readonly broken: readonly { readonly caseId: string; readonly verdict: { readonly fault: string; readonly sequence: number } }[];
}

/** Reads the whole journal and looks for each acknowledged command: there, once, at its place, with the hash that was told. */
export async function compare(data: DataSource, acknowledged: readonly Acknowledged[]): Promise<Comparison> {
  const rows: Row[] = await data.query(
    'SELECT case_id, sequence, version, idempotency_key, hash FROM journal_entry ORDER BY case_id, sequence',
  );
  const { verifyJournals } = load('oversight/index.js') as { verifyJournals: (data: DataSource) => Promise<Verification> };
  const byKey = grouped(rows, (row) => `${row.case_id}/${row.idempotency_key}`);
  const found = acknowledged.map((one) => ({ one, rows: byKey.get(`${one.caseId}/${one.key}`) ?? [] }));
  const lost = found.filter((each) => each.rows.length === 0);
  const doubled = found.filter((each) => each.rows.length > 1);
  const disordered = found.filter(
    (each) => each.rows[0] && (each.rows[0].version !== each.one.version || each.rows[0].hash !== each.one.hash),
  );
  const gaps = [...grouped(rows, (row) => row.case_id).values()].filter((ofCase) =>
    ofCase.some((row, index) => row.sequence !== index + 1),
  );
  const { cases, broken } = await verifyJournals(data);
  return {
    acknowledged: acknowledged.length,
    lost: lost.length,
    doubled: doubled.length,
    disordered: disordered.length + gaps.length,
    journals: cases,
    notWhole: broken.length,
    faults: [
      ...lost.map(({ one }) => `lost: ${one.caseId} version ${one.version}`),
      ...doubled.map(({ one }) => `twice: ${one.caseId} version ${one.version}`),
      ...disordered.map(({ one }) => `elsewhere: ${one.caseId} version ${one.version}`),
      ...gaps.map((ofCase) => `gap in ${ofCase[0]!.case_id}`),
      ...broken.map(({ caseId, verdict }) => `${caseId}: ${verdict.fault} at ${verdict.sequence}`),
    ],
  };
}

function grouped(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}
