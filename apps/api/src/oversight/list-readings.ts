import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Page, ReadingsQuery, ReadingView } from '@tergeu/contracts';
import type { Texts } from '@tergeu/law';
import type { DataSource } from 'typeorm';
import { pageFrom, readCursor } from '../kernel/http/cursor';
import { onDay } from '../kernel/time/on-day';

interface ReadingRow {
  readonly id: string;
  readonly case_id: string;
  readonly number: string;
  readonly title: string;
  readonly official_id: string;
  readonly name: string;
  readonly role: string;
  readonly body_name: Texts;
  readonly read_at: Date;
  readonly read_key: string;
  readonly capacity: ReadingView['capacity'];
}

/**
 * In what capacity the reader takes part: as it stood when he read; else, since a part that comes later speaks for him too, what
 * ties him to the case up to now: its head, its team, its supervision, a client, a step of his own.
 */
const capacity = `coalesce(e.capacity, CASE
  WHEN r.group_leader_id = e.official_id THEN 'leader'
  WHEN EXISTS (SELECT 1 FROM case_team t WHERE t.case_id = e.case_id AND t.id = e.official_id) THEN 'team'
  WHEN EXISTS (SELECT 1 FROM case_supervision s WHERE s.case_id = e.case_id AND s.id = e.official_id) THEN 'supervisor'
  WHEN EXISTS (SELECT 1 FROM defence d WHERE d.case_id = e.case_id AND d.counsel_id = e.official_id) THEN 'counsel'
  WHEN EXISTS (SELECT 1 FROM participation p WHERE p.case_id = e.case_id AND p.official_id = e.official_id)
    OR EXISTS (SELECT 1 FROM journal_entry j WHERE j.case_id = e.case_id AND j.kind = 'accepted' AND j.actor_id = e.official_id) THEN 'acted'
  END)`;
/** They look into cases of others because that is their office. */
const overseers = `('auditor', 'internalSecurity')`;

/** Who opened which case file, newest first. */
@Injectable()
export class ListReadings {
  constructor(@InjectDataSource() private readonly data: DataSource) {}

  async list({ caseNumber, readerId, day, outside, cursor, limit }: ReadingsQuery): Promise<Page<ReadingView>> {
    const values: unknown[] = [limit + 1];
    const where: string[] = [];
    const add = (value: unknown, sql: (parameter: string) => string): void => {
      if (value === undefined) return;
      values.push(value);
      where.push(sql(`$${values.length}`));
    };
    add(caseNumber || undefined, (p) => `e.case_id = (SELECT case_id FROM case_register WHERE number = ${p})`);
    add(readerId, (p) => `e.official_id = ${p}`);
    add(day, (p) => onDay('e.read_at', p));
    if (outside === 'true') where.push(`o.role NOT IN ${overseers} AND ${capacity} IS NULL`);
    const after = readCursor(cursor, 'instant', 'id');
    if (after) {
      values.push(...after);
      where.push(`(e.read_at, e.id) < ($${values.length - 1}::timestamptz, $${values.length}::uuid)`);
    }
    const rows: ReadingRow[] = await this.data.query(
      `SELECT e.id, e.case_id, r.number, r.title, e.official_id, o.name, o.role, b.name AS body_name, e.read_at,
         e.read_at::text AS read_key, ${capacity} AS capacity
       FROM reading e JOIN case_register r ON r.case_id = e.case_id
         JOIN official o ON o.id = e.official_id JOIN body b ON b.id = o.body_id
       ${where.length > 0 ? `WHERE ${where.join(' AND ')}` : ''}
       ORDER BY e.read_at DESC, e.id DESC LIMIT $1`,
      values,
    );
    return pageFrom(rows, limit, readingView, (row) => [row.read_key, row.id]);
  }
}

const readingView = (row: ReadingRow): ReadingView => ({
  id: row.id,
  caseId: row.case_id,
  caseNumber: row.number,
  caseTitle: row.title,
  readerId: row.official_id,
  readerName: row.name,
  readerRole: row.role,
  readerBody: row.body_name,
  readAt: row.read_at.toISOString(),
  hasPart: row.capacity !== null,
  capacity: row.capacity,
});
