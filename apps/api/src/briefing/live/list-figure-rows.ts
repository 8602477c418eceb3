import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { FigureRow, Page } from '@tergeu/contracts';
import type { DataSource } from 'typeorm';
import { readableCases, readableProceedings } from '../../access';
import type { DirectoryEntry } from '../../identity';
import { pageFrom, readCursor } from '../../kernel/http/cursor';
import { ProblemException } from '../../kernel/http/problem';
import { figureOf } from '../figures/catalogue';
import { ComposeBriefing } from './compose-briefing';

export interface RowsQuery {
  readonly asOf?: string;
  readonly cursor?: string;
  readonly limit: number;
}

interface Row {
  readonly case_id: string;
  readonly number: string;
  readonly city: string;
  readonly machine: string;
  readonly proceeding_id: string;
  readonly title: string;
  readonly amount: string;
  readonly last: Date;
  readonly last_key: string;
}

const standing = `SELECT case_id, proceeding_id, machine, sum(amount) AS amount, max(recorded_at) AS last
  FROM figure_entry WHERE figure = $1 AND recorded_at <= $2 GROUP BY case_id, proceeding_id, machine HAVING sum(amount) <> 0`;

/**
 * The proceedings behind a figure, newest first: of what the official may read, since titles name people.
 * `total` counts all of them, so that one sees when some are closed to oneself.
 */
@Injectable()
export class ListFigureRows {
  constructor(
    private readonly composeBriefing: ComposeBriefing,
    @InjectDataSource() private readonly data: DataSource,
  ) {}

  async list(official: DirectoryEntry, key: string, { asOf, cursor, limit }: RowsQuery): Promise<Page<FigureRow>> {
    if (!figureOf(key)) throw new ProblemException(404, 'notFound', `The briefing has no figure "${key.slice(0, 100)}".`);
    const moment = this.composeBriefing.momentOf(asOf);
    const [rows, total] = await Promise.all([this.rows(official, key, moment, cursor, limit + 1), this.count(key, moment)]);
    return { ...pageFrom(rows, limit, viewOf, (row) => [row.last_key, row.case_id, row.proceeding_id]), total };
  }

  private rows(official: DirectoryEntry, key: string, moment: string, cursor: string | undefined, limit: number): Promise<Row[]> {
    const readable = readableCases(official, 7);
    const content = readableProceedings(official, { machine: 's.machine', id: 's.proceeding_id' }, 7 + readable.values.length);
    const after = placeOf(cursor);
    return this.data.query(
      `SELECT s.case_id, r.number, r.city, s.machine, s.proceeding_id, p.title, s.amount, s.last, s.last::text AS last_key
       FROM (${standing}) s
       JOIN case_register r ON r.case_id = s.case_id
       JOIN proceeding p ON p.case_id = s.case_id AND p.id = s.proceeding_id
       WHERE ($3::timestamptz IS NULL OR (s.last, s.case_id, s.proceeding_id) < ($3, $4::uuid, $5::uuid)) AND ${readable.sql} AND ${content.sql}
       ORDER BY s.last DESC, s.case_id DESC, s.proceeding_id DESC LIMIT $6`,
      [key, moment, ...after, limit, ...readable.values, ...content.values],
    );
  }

  private async count(key: string, moment: string): Promise<number> {
    const rows: { total: number }[] = await this.data.query(`SELECT count(*)::int AS total FROM (${standing}) s`, [key, moment]);
    return rows[0]!.total;
  }
}

const placeOf = (cursor: string | undefined): readonly (string | null)[] => readCursor(cursor, 'instant', 'id', 'id') ?? [null, null, null];

const viewOf = (row: Row): FigureRow => ({
  caseId: row.case_id,
  caseNumber: row.number,
  city: row.city,
  machine: row.machine,
  proceedingId: row.proceeding_id,
  title: row.title,
  amount: Number(row.amount),
  recordedAt: row.last.toISOString(),
});
