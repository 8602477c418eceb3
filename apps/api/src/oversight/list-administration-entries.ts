import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { AdministrationEntryView, AdministrationQuery, Page } from '@tergeu/contracts';
import type { Texts } from '@tergeu/law';
import type { DataSource } from 'typeorm';
import { administrationActions, Directory, hashOfIdentityEntry } from '../identity';
import { pageFrom, readCursor } from '../kernel/http/cursor';
import { onDay } from '../kernel/time/on-day';

interface EntryRow {
  readonly sequence: number;
  readonly actor_id: string | null;
  readonly action: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly recorded_at: Date;
  readonly previous_hash: string;
  readonly hash: string;
}

const idPattern = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** What administrators did to the directory, newest first: a chain of its own, each entry of which is counted anew here. */
@Injectable()
export class ListAdministrationEntries {
  constructor(
    private readonly directory: Directory,
    @InjectDataSource() private readonly data: DataSource,
  ) {}

  async list({ actorId, aboutId, action, day, cursor, limit }: AdministrationQuery): Promise<Page<AdministrationEntryView>> {
    const values: unknown[] = [limit + 1];
    const where: string[] = [];
    const add = (value: unknown, sql: (parameter: string) => string): void => {
      if (value === undefined) return;
      values.push(value);
      where.push(sql(`$${values.length}`));
    };
    add(actorId, (p) => `e.actor_id = ${p}`);
    add(aboutId, (p) => `jsonb_path_exists(e.payload, '$.** ? (@ == $id)', jsonb_build_object('id', ${p}::text))`);
    add(action, (p) => `e.action = ${p}`);
    add(day, (p) => onDay('e.recorded_at', p));
    add(readCursor(cursor, 'count')?.[0], (p) => `e.sequence < ${p}::int`);
    const rows: EntryRow[] = await this.data.query(
      `SELECT e.* FROM identity_entry e ${where.length > 0 ? `WHERE ${where.join(' AND ')}` : ''} ORDER BY e.sequence DESC LIMIT $1`,
      values,
    );
    const names = await this.namesIn(rows);
    return pageFrom(
      rows,
      limit,
      (row) => this.view(row, names),
      (row) => [row.sequence],
    );
  }

  private view(row: EntryRow, names: ReadonlyMap<string, Texts>): AdministrationEntryView {
    const { sequence, actor_id: actorId, action, payload, previous_hash: previousHash, hash } = row;
    const recordedAt = row.recorded_at.toISOString();
    return {
      sequence,
      action,
      actionText: administrationActions[action] ?? { kk: action, ru: action, en: action },
      actorId,
      actorName: actorId === null ? null : this.directory.nameOf(actorId),
      payload,
      names: Object.fromEntries(idsIn(payload).flatMap((id) => (names.has(id) ? [[id, names.get(id)!]] : []))),
      recordedAt,
      hash,
      previousHash,
      intact: hashOfIdentityEntry({ sequence, actorId, action, payload, recordedAt, previousHash }) === hash,
    };
  }

  /** Officials, bodies, units and groups that the entries name by id. */
  private async namesIn(rows: readonly EntryRow[]): Promise<ReadonlyMap<string, Texts>> {
    const found: { id: string; name: Texts }[] = await this.data.query(
      `SELECT id, name FROM body WHERE id = ANY($1::uuid[])
       UNION ALL SELECT n.id, jsonb_build_object('kk', n.name, 'ru', n.name, 'en', n.name) FROM (
         SELECT id, name FROM official UNION ALL SELECT id, name FROM unit UNION ALL SELECT id, name FROM investigation_group) n
       WHERE n.id = ANY($1::uuid[])`,
      [rows.flatMap(({ payload }) => idsIn(payload))],
    );
    return new Map(found.map(({ id, name }) => [id, name]));
  }
}

const idsIn = (payload: EntryRow['payload']): string[] => [...new Set(JSON.stringify(payload).match(idPattern) ?? [])];
