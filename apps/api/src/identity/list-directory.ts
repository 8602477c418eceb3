import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { BodyView, GroupView, OfficialView, Page } from '@tergeu/contracts';
import { serves } from '@tergeu/law';
import type { DataSource } from 'typeorm';
import { pageFrom, readCursor } from '../kernel/http/cursor';
import { officialView } from './describe-session';
import { Directory } from './directory';

interface Paging {
  readonly cursor?: string;
  readonly limit: number;
}

/** Lists of the directory, by name. */
@Injectable()
export class ListDirectory {
  constructor(
    private readonly directory: Directory,
    @InjectDataSource() private readonly data: DataSource,
  ) {}

  officials(query: Paging & { role?: string; city?: string; bodyId?: string; q?: string }): Page<OfficialView> {
    const after = readCursor(query.cursor, 'text', 'id');
    const wanted = query.q?.toLocaleLowerCase();
    const rows = [...this.directory.all()]
      .filter(
        (one) =>
          !one.disabled &&
          (!query.role || one.role === query.role) &&
          (!query.city || serves(one, query.city)) &&
          (!query.bodyId || one.bodyId === query.bodyId) &&
          (!wanted || one.name.toLocaleLowerCase().includes(wanted) || one.login.includes(wanted)),
      )
      .sort((a, b) => compare(a.name, b.name) || compare(a.id, b.id))
      .filter((one) => !after || compare(one.name, after[0]) > 0 || (one.name === after[0] && one.id > after[1]));
    return pageFrom(rows.slice(0, query.limit + 1), query.limit, officialView, (one) => [one.name, one.id]);
  }

  async bodies({ cursor, limit }: Paging): Promise<Page<BodyView>> {
    const rows: BodyView[] = await this.data.query(
      `SELECT b.id, b.kind, b.name, b.city,
         coalesce((SELECT jsonb_agg(jsonb_build_object('id', u.id, 'name', u.name) ORDER BY u.name) FROM unit u WHERE u.body_id = b.id), '[]') AS units
       FROM body b WHERE $1::uuid IS NULL OR b.id > $1 ORDER BY b.id LIMIT $2`,
      [readCursor(cursor, 'id')?.[0] ?? null, limit + 1],
    );
    return pageFrom(
      rows,
      limit,
      (row) => row,
      (row) => [row.id],
    );
  }

  async groups({ cursor, limit }: Paging): Promise<Page<GroupView>> {
    const rows: GroupView[] = await this.data.query(
      `SELECT g.id, g.name, g.leader_id AS "leaderId",
         coalesce((SELECT jsonb_agg(m.official_id) FROM group_member m WHERE m.group_id = g.id AND m.until IS NULL), '[]') AS "memberIds"
       FROM investigation_group g WHERE $1::uuid IS NULL OR g.id > $1 ORDER BY g.id LIMIT $2`,
      [readCursor(cursor, 'id')?.[0] ?? null, limit + 1],
    );
    return pageFrom(
      rows,
      limit,
      (row) => row,
      (row) => [row.id],
    );
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
