import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { CaseListQuery, CaseSummary, Page } from '@tergeu/contracts';
import type { DataSource } from 'typeorm';
import { machinesRead, readableCases } from '../access';
import type { DirectoryEntry } from '../identity';
import { pageFrom, readCursor } from '../kernel/http/cursor';
import { caseHolds } from '../search';

interface SummaryRow {
  readonly case_id: string;
  readonly version: number;
  readonly number: string;
  readonly title: string;
  readonly category: string;
  readonly city: string;
  readonly body_id: string;
  readonly body_name: CaseSummary['bodyName'];
  readonly group_id: string | null;
  readonly state: string;
  readonly registered_at: Date;
  readonly changed_at: Date;
  readonly nearest_due_at: Date | null;
  readonly overdue: boolean;
  readonly sort_key: string;
}

const columns = `
  r.case_id, f.version, r.number, r.title, r.category, r.city, r.body_id, b.name AS body_name, r.group_id, r.state, r.registered_at,
  f.changed_at, due.nearest_due_at, due.overdue`;
/** Limits count as far as the reader is shown such proceedings; null: all. */
const fromWith = (machines: ReturnType<typeof machinesRead>): string => `
  FROM case_register r
  JOIN case_file f ON f.case_id = r.case_id
  JOIN body b ON b.id = r.body_id
  CROSS JOIN LATERAL (
    SELECT min(c.due_at) FILTER (WHERE c.status = 'running') AS nearest_due_at,
           coalesce(bool_or(c.status = 'missed'), false) AS overdue
    FROM clock c WHERE c.case_id = r.case_id ${machines === null ? '' : `AND ${machines('c.machine')}`}) AS due`;

/** Sort expression as text that orders like the value, so that one cursor form serves all. */
const sorts: Record<CaseListQuery['sort'], { key: string; descending: boolean }> = {
  '-changedAt': { key: 'f.changed_at', descending: true },
  changedAt: { key: 'f.changed_at', descending: false },
  '-registeredAt': { key: 'r.registered_at', descending: true },
  registeredAt: { key: 'r.registered_at', descending: false },
  dueAt: { key: "coalesce(due.nearest_due_at, 'infinity')", descending: false },
  number: { key: 'r.number', descending: false },
};

/** The list of case files that an official may read. */
@Injectable()
export class ListCaseFiles {
  constructor(@InjectDataSource() private readonly data: DataSource) {}

  async list(official: DirectoryEntry, query: CaseListQuery): Promise<Page<CaseSummary>> {
    const sort = sorts[query.sort];
    const values: unknown[] = [];
    const where = [this.readable(official, values), ...this.filters(official, query, values)];
    const after = readCursor(query.cursor, query.sort === 'number' ? 'text' : 'instant', 'id');
    if (after) {
      values.push(after[0], after[1]);
      const type = query.sort === 'number' ? 'text' : 'timestamptz';
      where.push(`(${sort.key}, r.case_id) ${sort.descending ? '<' : '>'} ($${values.length - 1}::${type}, $${values.length}::uuid)`);
    }
    values.push(query.limit + 1);
    const direction = sort.descending ? 'DESC' : 'ASC';
    const rows: SummaryRow[] = await this.data.query(
      `SELECT ${columns}, (${sort.key})::text AS sort_key ${fromWith(machinesRead(official))} WHERE ${where.join(' AND ')}
       ORDER BY ${sort.key} ${direction}, r.case_id ${direction} LIMIT $${values.length}`,
      values,
    );
    return pageFrom(rows, query.limit, summaryOf, (row) => [row.sort_key, row.case_id]);
  }

  /** Every case that he may read, unsorted; what lies in limits is filtered by whoever asks. */
  async all(official: DirectoryEntry, { overdue: _, ...query }: CaseListQuery): Promise<CaseSummary[]> {
    const values: unknown[] = [];
    const where = [this.readable(official, values), ...this.filters(official, query, values)];
    const rows: SummaryRow[] = await this.data.query(
      `SELECT ${columns} ${fromWith(machinesRead(official))} WHERE ${where.join(' AND ')}`,
      values,
    );
    return rows.map(summaryOf);
  }

  async one(caseId: string): Promise<CaseSummary | undefined> {
    const rows: SummaryRow[] = await this.data.query(`SELECT ${columns} ${fromWith(null)} WHERE r.case_id = $1`, [caseId]);
    return rows[0] && summaryOf(rows[0]);
  }

  private readable(official: DirectoryEntry, values: unknown[]): string {
    const readable = readableCases(official, values.length + 1);
    values.push(...readable.values);
    return readable.sql;
  }

  private filters(official: DirectoryEntry, query: CaseListQuery, values: unknown[]): string[] {
    const parts: string[] = [];
    const add = (sql: (parameter: string) => string, value: unknown) => {
      values.push(value);
      parts.push(sql(`$${values.length}`));
    };
    if (query.q) {
      const holds = caseHolds(query.q, values.length + 1, official);
      values.push(...holds.values);
      parts.push(holds.sql);
    }
    if (query.category) add((p) => `r.category = ${p}`, query.category);
    if (query.city) add((p) => `r.city = ${p}`, query.city);
    if (query.state) add((p) => `r.state = ${p}`, query.state);
    if (query.bodyId) add((p) => `r.body_id = ${p}`, query.bodyId);
    if (query.overdue) parts.push(query.overdue === 'true' ? 'due.overdue' : 'NOT due.overdue');
    if (query.mine === 'true')
      add(
        (p) => `(EXISTS (SELECT 1 FROM case_team t WHERE t.case_id = r.case_id AND t.id = ${p})
          OR EXISTS (SELECT 1 FROM case_supervision s WHERE s.case_id = r.case_id AND s.id = ${p}) OR r.group_leader_id = ${p})`,
        official.id,
      );
    return parts;
  }
}

function summaryOf(row: SummaryRow): CaseSummary {
  return {
    id: row.case_id,
    version: row.version,
    number: row.number,
    title: row.title,
    category: row.category,
    city: row.city,
    bodyId: row.body_id,
    bodyName: row.body_name,
    groupId: row.group_id,
    state: row.state,
    registeredAt: row.registered_at.toISOString(),
    changedAt: row.changed_at.toISOString(),
    nearestDueAt: row.nearest_due_at?.toISOString() ?? null,
    overdue: row.overdue,
  };
}
