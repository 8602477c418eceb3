import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { AbsenceView, Page } from '@tergeu/contracts';
import type { DataSource } from 'typeorm';
import { Directory, type DirectoryEntry } from '../identity';
import { pageFrom, readCursor } from '../kernel/http/cursor';
import { SystemTime } from '../kernel/time/system-time';

interface AbsenceRow {
  readonly id: string;
  readonly official_id: string;
  readonly since: Date;
  readonly until: Date;
  readonly substitute_id: string | null;
  readonly announced_by: string;
  readonly announced_at: Date;
  readonly ended_at: Date | null;
  readonly is_uncovered: boolean;
  readonly sort_key: string;
}

/** Nobody stands in who is away himself, or has left office. */
const isUncovered = `(a.substitute_id IS NULL
  OR EXISTS (SELECT 1 FROM official o WHERE o.id = a.substitute_id AND o.disabled_at IS NOT NULL)
  OR EXISTS (SELECT 1 FROM absence_in_effect b WHERE b.official_id = a.substitute_id AND b.since < b.until
    AND b.since < a.until AND b.until > greatest(a.since, $1::timestamptz)))`;

/** Who is away, the nearest first. */
@Injectable()
export class ListAbsences {
  constructor(
    private readonly directory: Directory,
    private readonly time: SystemTime,
    @InjectDataSource() private readonly data: DataSource,
  ) {}

  async list(official: DirectoryEntry, query: { uncovered: 'true' | 'false'; cursor?: string; limit: number }): Promise<Page<AbsenceView>> {
    const values: unknown[] = [this.time.now()];
    const parameter = (value: unknown) => `$${values.push(value)}`;
    const where = ['true'];
    if (official.role !== 'administrator' && official.role !== 'auditor') {
      const me = parameter(official.id);
      where.push(`(a.official_id = ${me} OR a.substitute_id = ${me})`);
    }
    if (query.uncovered === 'true') where.push(`f.until > $1 AND f.since < f.until AND ${isUncovered}`);
    const after = readCursor(query.cursor, 'instant', 'id');
    if (after) where.push(`(a.since, a.id) < (${parameter(after[0])}::timestamptz, ${parameter(after[1])}::uuid)`);
    const rows = await this.rows(where.join(' AND '), values, `ORDER BY a.since DESC, a.id DESC LIMIT ${parameter(query.limit + 1)}`);
    return pageFrom(
      rows,
      query.limit,
      (row) => this.view(row),
      (row) => [row.sort_key, row.id],
    );
  }

  async find(id: string): Promise<AbsenceView | undefined> {
    const [row] = await this.rows('a.id = $2', [this.time.now(), id]);
    return row && this.view(row);
  }

  private rows(where: string, values: readonly unknown[], order = ''): Promise<AbsenceRow[]> {
    return this.data.query(
      `SELECT a.id, a.official_id, a.since, a.until, a.substitute_id, a.announced_by, a.announced_at, e.ended_at,
         ${isUncovered} AS is_uncovered, a.since::text AS sort_key
       FROM absence a JOIN absence_in_effect f ON f.id = a.id LEFT JOIN absence_end e ON e.absence_id = a.id
       WHERE ${where} ${order}`,
      [...values],
    );
  }

  private view(row: AbsenceRow): AbsenceView {
    const until = Math.min(row.until.getTime(), row.ended_at?.getTime() ?? Infinity);
    const now = this.time.nowMs();
    return {
      id: row.id,
      official: this.named(row.official_id),
      since: row.since.toISOString(),
      until: row.until.toISOString(),
      substitute: row.substitute_id === null ? null : this.named(row.substitute_id),
      announcedBy: row.announced_by,
      announcedAt: row.announced_at.toISOString(),
      endedAt: row.ended_at?.toISOString() ?? null,
      status: until <= now ? 'over' : row.since.getTime() <= now ? 'running' : 'coming',
      isUncovered: row.is_uncovered,
    };
  }

  private named(id: string): { id: string; name: string; role: string } {
    const entry = this.directory.find(id);
    return { id, name: entry?.name ?? '', role: entry?.role ?? '' };
  }
}
