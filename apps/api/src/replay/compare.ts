import { isDeepStrictEqual } from 'node:util';
import { pausedSince, procedures, standstillOf, type CaseFile, type Proceeding } from '@tergeu/procedure';
import type { DataSource } from 'typeorm';

/** Where what is stored is not what follows from the journal. */
export interface Difference {
  readonly caseId: string;
  /** `version`, `tiers`, a machine with its proceeding's id, or a table. */
  readonly where: string;
  readonly stored: unknown;
  readonly replayed: unknown;
}

const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const fields: readonly (keyof Proceeding)[] = ['machine', 'procedureVersion', 'state', 'done', 'memory', 'clocks', 'openedAt', 'changedAt'];

/** The stored snapshot against the one that follows from the journal. */
export function compareSnapshots(stored: CaseFile, replayed: CaseFile): Difference[] {
  const caseId = replayed.id;
  const differences: Difference[] = [];
  const look = (where: string, one: unknown, other: unknown) => {
    if (!isDeepStrictEqual(one, other)) differences.push({ caseId, where, stored: one, replayed: other });
  };
  look('version', stored.version, replayed.version);
  look('tiers', stored.tiers, plain(replayed.tiers));
  for (const id of new Set([...Object.keys(stored.proceedings), ...Object.keys(replayed.proceedings)])) {
    const [is, shouldBe] = [stored.proceedings[id], replayed.proceedings[id]];
    const where = `${(shouldBe ?? is)!.machine} ${id}`;
    if (!is || !shouldBe) look(where, is ?? null, shouldBe ?? null);
    else for (const field of fields) look(`${where} ${field}`, is[field], plain(shouldBe[field]));
  }
  return differences;
}

type Row = Record<string, unknown>;
const snakeCase = (key: string): string => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Rows by table and key; a later row of a key takes the place of the earlier one, and none goes. */
export class Rows {
  private readonly tables = new Map<string, Map<string, Row>>();

  /** Rows of the proceeding that a step has changed: those beside its register row stay though its present state has them no longer. */
  addBeside(file: CaseFile, proceedingId: string): void {
    const proceeding = file.proceedings[proceedingId]!;
    for (const { table, row } of procedures[proceeding.machine]!.register.also?.(proceeding, file) ?? [])
      this.add(table, String(row['id']), { caseId: file.id, ...row });
  }

  /** What follows from the file as it is at the end. */
  addLast(file: CaseFile): void {
    for (const proceeding of Object.values(file.proceedings)) {
      const { id, machine, clocks } = proceeding;
      const { table, row } = procedures[machine]!.register;
      this.add(table, id, { caseId: file.id, id, ...row(proceeding, file) });
      this.addBeside(file, id);
      for (const clock of clocks) {
        const { name, startedAt, dueAt, status, settledAt, performedAt } = clock;
        this.add('clock', `${id} ${name} ${startedAt}`, {
          caseId: file.id, proceedingId: id, name, startedAt, dueAt, status, settledAt, performedAt,
          pausedAt: pausedSince(clock), standstillMs: standstillOf(clock),
        }); // prettier-ignore
      }
    }
  }

  addAll(other: Rows): void {
    for (const [table, rows] of other.tables) this.tables.set(table, new Map([...(this.tables.get(table) ?? []), ...rows]));
  }

  byTable(): [string, Row[]][] {
    return [...this.tables].map(([table, rows]) => [table, [...rows.values()]]);
  }

  private add(table: string, key: string, row: Row): void {
    const rows = this.tables.get(table) ?? new Map<string, Row>();
    rows.set(`${String(row['caseId'])} ${key}`, Object.fromEntries(Object.entries(row).map(([name, value]) => [snakeCase(name), value])));
    this.tables.set(table, rows);
  }
}

/** Register rows and clocks as stored against those that follow from the journal; PostgreSQL reads both in the columns' own types. */
export async function compareTables(data: DataSource, caseIds: readonly string[], all: Rows): Promise<Difference[]> {
  const differences: Difference[] = [];
  for (const [table, rows] of all.byTable()) {
    const key = table === 'clock' ? 'case_id, proceeding_id, name, started_at' : 'case_id, id';
    const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    const of = (alias: string) => `jsonb_build_object(${columns.map((column) => `'${column}', ${alias}.${column}`).join(', ')})`;
    const found: { case_id: string; stored: unknown; replayed: unknown }[] = await data.query(
      `SELECT coalesce(r.case_id, t.case_id) AS case_id, CASE WHEN t.case_id IS NOT NULL THEN ${of('t')} END AS stored,
         CASE WHEN r.case_id IS NOT NULL THEN ${of('r')} END AS replayed
       FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb) r
         FULL JOIN (SELECT * FROM ${table} WHERE case_id = ANY($2)) t USING (${key})
       WHERE r.case_id IS NULL OR t.case_id IS NULL OR ${of('t')} IS DISTINCT FROM ${of('r')}`,
      [JSON.stringify(rows), caseIds],
    );
    differences.push(...found.map(({ case_id: caseId, stored, replayed }) => ({ caseId, where: table, stored, replayed })));
  }
  return differences;
}
