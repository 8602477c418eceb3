import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { FigureView, PublishedBriefing } from '@tergeu/contracts';
import { canonicalJson } from '@tergeu/journal';
import type { Texts } from '@tergeu/law';
import type { DataSource, EntityManager } from 'typeorm';

/** What is frozen when a briefing is published; the chain is added here. */
export interface Publication {
  readonly id: string;
  readonly asOf: string;
  readonly publishedAt: string;
  readonly publisherId: string;
  readonly publisherName: string;
  readonly note: string | null;
  readonly lawProfile: string;
  readonly lawVersion: string;
  readonly figures: FigureView[];
  readonly text: Texts;
}

interface Row {
  readonly sequence: number;
  readonly id: string;
  readonly as_of: Date;
  readonly published_at: Date;
  readonly publisher_name: string;
  readonly note: string | null;
  readonly figures: FigureView[];
  readonly text: PublishedBriefing['text'];
  readonly hash: string;
}

const columns = 'sequence, id, as_of, published_at, publisher_name, note, figures, text, hash';
/** Key of the advisory lock: the chain of briefings has no branches. */
const chainLock = 7302;

/** Reads and adds published briefings; nothing changes or goes. */
@Injectable()
export class PublishedBriefingsRepository {
  constructor(@InjectDataSource() private readonly data: DataSource) {}

  add(publication: Publication): Promise<PublishedBriefing> {
    return this.data.transaction(async (manager) => {
      await manager.query('SELECT pg_advisory_xact_lock($1)', [chainLock]);
      return viewOf(await this.append(manager, publication));
    });
  }

  /** Newest first; `before` is the sequence of the last one given. */
  async list(before: number | null, limit: number): Promise<Row[]> {
    return this.data.query(
      `SELECT ${columns} FROM published_briefing WHERE $1::int IS NULL OR sequence < $1 ORDER BY sequence DESC LIMIT $2`,
      [before, limit],
    );
  }

  async find(id: string): Promise<PublishedBriefing | null> {
    const rows: Row[] = await this.data.query(`SELECT ${columns} FROM published_briefing WHERE id = $1`, [id]);
    return rows[0] ? viewOf(rows[0]) : null;
  }

  private async append(manager: EntityManager, one: Publication): Promise<Row> {
    const heads: { sequence: number; hash: string }[] = await manager.query(
      'SELECT sequence, hash FROM published_briefing ORDER BY sequence DESC LIMIT 1',
    );
    const { sequence: last, hash: previousHash } = heads[0] ?? { sequence: 0, hash: '0'.repeat(64) };
    const sequence = last + 1;
    const body = canonicalJson({ ...one, text: { ...one.text }, sequence, previousHash });
    const hash = createHash('sha256').update(`tergeu-briefing\n${body}`).digest('hex');
    const rows: Row[] = await manager.query(
      `INSERT INTO published_briefing (sequence, id, as_of, published_at, publisher_id, publisher_name, note, law_profile, law_version,
         figures, text, previous_hash, hash)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) RETURNING ${columns}`,
      [
        sequence,
        one.id,
        one.asOf,
        one.publishedAt,
        one.publisherId,
        one.publisherName,
        one.note,
        one.lawProfile,
        one.lawVersion,
        JSON.stringify(one.figures),
        JSON.stringify(one.text),
        previousHash,
        hash,
      ],
    );
    return rows[0]!;
  }
}

export const viewOf = (row: Row): PublishedBriefing => ({
  id: row.id,
  asOf: row.as_of.toISOString(),
  publishedAt: row.published_at.toISOString(),
  publishedBy: row.publisher_name,
  note: row.note,
  text: row.text,
  figures: row.figures,
  hash: row.hash,
});
