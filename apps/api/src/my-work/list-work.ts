import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Page, WorkCounts, WorkItemView } from '@tergeu/contracts';
import type { Texts } from '@tergeu/law';
import { activeStates, procedures, type Json } from '@tergeu/procedure';
import type { DataSource } from 'typeorm';
import type { DirectoryEntry } from '../identity';
import { pageFrom, readCursor } from '../kernel/http/cursor';
import { SystemTime } from '../kernel/time/system-time';

interface WorkRow {
  readonly case_id: string;
  readonly number: string;
  readonly case_title: string;
  readonly category: string;
  readonly city: string;
  readonly version: number;
  readonly machine: string;
  readonly proceeding_id: string;
  readonly slot: string;
  readonly title: string;
  readonly state: Json;
  readonly since: Date;
  readonly due_at: Date | null;
  readonly clock_started_at: Date | null;
  readonly clock_name: string | null;
  readonly sort_key: string;
}

export interface WorkQuery {
  readonly machine?: string;
  readonly due: 'overdue' | 'today' | 'all';
  readonly q?: string;
  readonly cursor?: string;
  readonly limit: number;
}

/** Items addressed to me, or to anybody of my role, body and city. */
const mine = `w.open AND w.role = $1 AND (w.official_id = $2
  OR (w.official_id IS NULL AND (w.body_id IS NULL OR w.body_id = $3) AND (w.city IS NULL OR $4::text IS NULL OR w.city = $4)))`;
const sortKey = `coalesce(w.due_at, 'infinity')`;

/** What waits for an official, by time left. */
@Injectable()
export class ListWork {
  constructor(
    private readonly time: SystemTime,
    @InjectDataSource() private readonly data: DataSource,
  ) {}

  async list(official: DirectoryEntry, query: WorkQuery): Promise<Page<WorkItemView>> {
    const values: unknown[] = addressOf(official);
    const where = [mine, ...this.filters(query, values)];
    const after = readCursor(query.cursor, 'instant', 'id', 'id', 'text');
    if (after) {
      values.push(...after);
      const n = values.length;
      where.push(
        `(${sortKey}, w.case_id, w.proceeding_id, w.slot) > ($${n - 3}::timestamptz, $${n - 2}::uuid, $${n - 1}::uuid, $${n}::text)`,
      );
    }
    values.push(query.limit + 1);
    const rows: WorkRow[] = await this.data.query(
      `SELECT w.case_id, r.number, r.title AS case_title, r.category, r.city, f.version, w.machine, w.proceeding_id, w.slot, p.title, p.state,
         w.since, w.due_at, c.started_at AS clock_started_at, c.name AS clock_name, (${sortKey})::text AS sort_key
       FROM work_item w
       JOIN case_register r ON r.case_id = w.case_id
       JOIN case_file f ON f.case_id = w.case_id
       JOIN proceeding p ON p.case_id = w.case_id AND p.id = w.proceeding_id
       LEFT JOIN LATERAL (SELECT name, started_at FROM clock k WHERE k.case_id = w.case_id AND k.proceeding_id = w.proceeding_id
         AND k.status = 'running' ORDER BY k.due_at LIMIT 1) c ON true
       WHERE ${where.join(' AND ')}
       ORDER BY ${sortKey}, w.case_id, w.proceeding_id, w.slot LIMIT $${values.length}`,
      values,
    );
    return pageFrom(rows, query.limit, workView, (row) => [row.sort_key, row.case_id, row.proceeding_id, row.slot]);
  }

  async counts(official: DirectoryEntry): Promise<WorkCounts> {
    const rows: { machine: string; total: string; overdue: string }[] = await this.data.query(
      `SELECT w.machine, count(*) AS total, count(*) FILTER (WHERE w.due_at < $5) AS overdue FROM work_item w WHERE ${mine} GROUP BY w.machine`,
      [...addressOf(official), this.time.now()],
    );
    if (official.role === 'counsel') rows.push(await this.notices(official.id));
    const sum = (key: 'total' | 'overdue') => rows.reduce((total, row) => total + Number(row[key]), 0);
    return {
      total: sum('total'),
      overdue: sum('overdue'),
      byMachine: Object.fromEntries(rows.map((row) => [row.machine, Number(row.total)])),
    };
  }

  /** Counsel's inbox: of what he has been told and has not acknowledged, in the cases of his clients. */
  private async notices(counselId: string): Promise<{ machine: string; total: string; overdue: string }> {
    const rows: { total: string }[] = await this.data.query(
      `SELECT count(*) AS total FROM notice n
       WHERE n.counsel_id = $1
         AND EXISTS (SELECT 1 FROM defence d WHERE d.case_id = n.case_id AND d.counsel_id = n.counsel_id)
         AND NOT EXISTS (SELECT 1 FROM notice_receipt x
           WHERE x.case_id = n.case_id AND x.sequence = n.sequence AND x.counsel_id = n.counsel_id)`,
      [counselId],
    );
    return { machine: 'notice', total: rows[0]!.total, overdue: '0' };
  }

  private filters(query: WorkQuery, values: unknown[]): string[] {
    const parts: string[] = [];
    const add = (sql: (parameter: string) => string, value: unknown) => {
      values.push(value);
      parts.push(sql(`$${values.length}`));
    };
    if (query.machine) add((p) => `w.machine = ${p}`, query.machine);
    if (query.due === 'overdue') add((p) => `w.due_at < ${p}`, this.time.now());
    if (query.due === 'today') add((p) => `w.due_at < ${p}`, new Date(this.time.nowMs() + 86_400_000).toISOString());
    if (query.q) add((p) => `(r.number ILIKE ${p} OR r.title ILIKE ${p} OR p.title ILIKE ${p})`, `%${query.q.replace(/[\\%_]/g, '\\$&')}%`);
    return parts;
  }
}

const addressOf = ({ role, id, bodyId, city }: DirectoryEntry): unknown[] => [role, id, bodyId, city];

function workView(row: WorkRow): WorkItemView {
  const { texts } = procedures[row.machine]!;
  return {
    caseId: row.case_id,
    caseNumber: row.number,
    caseTitle: row.case_title,
    category: row.category,
    city: row.city,
    version: row.version,
    machine: row.machine,
    proceedingId: row.proceeding_id,
    title: row.title,
    states: activeStates(row.state),
    text: stateText(texts.states, row.slot.split('#')[0]!),
    since: row.since.toISOString(),
    dueAt: row.due_at?.toISOString() ?? null,
    clockStartedAt: row.clock_started_at?.toISOString() ?? null,
    clockTitle: row.clock_name === null ? null : (texts.clocks[row.clock_name] ?? null),
  };
}

function stateText(states: Readonly<Record<string, Texts>>, path: string): Texts {
  const last = path.split('.').at(-1)!;
  return states[path] ?? states[last] ?? { kk: last, ru: last, en: last };
}
