import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { BodyView, GroupView, Page, SecondmentView, ServingOfficialsQuery, ServingOfficialView } from '@tergeu/contracts';
import type { DataSource } from 'typeorm';
import { pageFrom, readCursor } from '../kernel/http/cursor';
import { ProblemException } from '../kernel/http/problem';

type OfficialRow = Omit<ServingOfficialView, 'endedAt' | 'passwordSetAt'> & {
  readonly endedAt: Date | null;
  readonly passwordSetAt: Date | null;
};
type SecondmentRow = Omit<SecondmentView, 'since' | 'until'> & {
  readonly since: Date;
  readonly until: Date | null;
  readonly since_key: string;
};

const officials = `
  SELECT o.id, o.login, o.name, o.role, o.body_id AS "bodyId", b.kind AS "bodyKind", b.name AS "bodyName", b.city,
    o.unit_id AS "unitId", u.name AS "unitName", o.disabled_at AS "endedAt", c.changed_at AS "passwordSetAt",
    (SELECT count(*)::int FROM work_item w WHERE w.official_id = o.id AND w.open) AS waiting
  FROM official o JOIN body b ON b.id = o.body_id LEFT JOIN unit u ON u.id = o.unit_id LEFT JOIN credential c ON c.official_id = o.id`;
const secondments = `
  SELECT s.id, s.official_id AS "officialId", o.name AS "officialName", s.body_id AS "bodyId", b.name AS "bodyName",
    s.since, s.since::text AS since_key, s.until
  FROM secondment s JOIN official o ON o.id = s.official_id JOIN body b ON b.id = s.body_id`;

/** The directory as its administrator sees it: those whose service has ended, too. */
@Injectable()
export class ListAdministration {
  constructor(@InjectDataSource() private readonly data: DataSource) {}

  async officials({ q, role, bodyId, service, cursor, limit }: ServingOfficialsQuery): Promise<Page<ServingOfficialView>> {
    const wanted = q ? `%${q.replace(/[\\%_]/g, '\\$&')}%` : null;
    const rows: OfficialRow[] = await this.data.query(
      `${officials}
       WHERE ($1::text IS NULL OR o.name ILIKE $1 OR o.login ILIKE $1) AND ($2::text IS NULL OR o.role = $2)
         AND ($3::uuid IS NULL OR o.body_id = $3) AND ($4 = 'all' OR (o.disabled_at IS NULL) = ($4 = 'serving'))
         AND ($5::text IS NULL OR (o.name, o.id) > ($5, $6::uuid))
       ORDER BY o.name, o.id LIMIT $7`,
      [wanted, role ?? null, bodyId ?? null, service, ...(readCursor(cursor, 'text', 'id') ?? [null, null]), limit + 1],
    );
    return pageFrom(rows, limit, officialView, (row) => [row.name, row.id]);
  }

  async official(id: string): Promise<ServingOfficialView> {
    const rows: OfficialRow[] = await this.data.query(`${officials} WHERE o.id = $1`, [id]);
    return officialView(found(rows[0]));
  }

  async body(id: string): Promise<BodyView> {
    const rows: BodyView[] = await this.data.query(
      `SELECT b.id, b.kind, b.name, b.city,
         coalesce((SELECT jsonb_agg(jsonb_build_object('id', u.id, 'name', u.name) ORDER BY u.name) FROM unit u WHERE u.body_id = b.id), '[]') AS units
       FROM body b WHERE b.id = $1`,
      [id],
    );
    return found(rows[0]);
  }

  async group(id: string): Promise<GroupView> {
    const rows: GroupView[] = await this.data.query(
      `SELECT g.id, g.name, g.leader_id AS "leaderId",
         coalesce((SELECT jsonb_agg(m.official_id) FROM group_member m WHERE m.group_id = g.id AND m.until IS NULL), '[]') AS "memberIds"
       FROM investigation_group g WHERE g.id = $1`,
      [id],
    );
    return found(rows[0]);
  }

  async secondments({ cursor, limit }: { readonly cursor?: string; readonly limit: number }): Promise<Page<SecondmentView>> {
    const rows: SecondmentRow[] = await this.data.query(
      `${secondments} WHERE $1::timestamptz IS NULL OR (s.since, s.id) < ($1, $2::uuid) ORDER BY s.since DESC, s.id DESC LIMIT $3`,
      [...(readCursor(cursor, 'instant', 'id') ?? [null, null]), limit + 1],
    );
    return pageFrom(rows, limit, secondmentView, (row) => [row.since_key, row.id]);
  }

  async secondment(id: string): Promise<SecondmentView> {
    const rows: SecondmentRow[] = await this.data.query(`${secondments} WHERE s.id = $1`, [id]);
    return secondmentView(found(rows[0]));
  }
}

function found<T>(row: T | undefined): T {
  if (row === undefined) throw new ProblemException(404, 'unknown', 'The directory knows nothing by this id.');
  return row;
}

const officialView = ({ endedAt, passwordSetAt, ...row }: OfficialRow): ServingOfficialView => ({
  ...row,
  endedAt: endedAt?.toISOString() ?? null,
  passwordSetAt: passwordSetAt?.toISOString() ?? null,
});
const secondmentView = ({ since_key: _, since, until, ...row }: SecondmentRow): SecondmentView => ({
  ...row,
  since: since.toISOString(),
  until: until?.toISOString() ?? null,
});
