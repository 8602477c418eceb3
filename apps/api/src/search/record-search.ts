import { Injectable, Logger } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Page, SearchReadingsQuery, SearchReadingView } from '@tergeu/contracts';
import type { Texts } from '@tergeu/law';
import type { DataSource } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import type { DirectoryEntry } from '../identity';
import { pageFrom, readCursor } from '../kernel/http/cursor';
import { onDay } from '../kernel/time/on-day';
import { SystemTime } from '../kernel/time/system-time';

interface Row {
  readonly id: string;
  readonly official_id: string;
  readonly name: string;
  readonly role: string;
  readonly body_name: Texts;
  readonly query: string;
  readonly kinds: string[];
  readonly hits: number;
  readonly searched_at: Date;
  readonly searched_key: string;
}

/** Who searched for what: a search shows names and numbers, so it is a reading like any other. */
@Injectable()
export class RecordSearch {
  private readonly log = new Logger('Search');

  constructor(
    @InjectDataSource() private readonly data: DataSource,
    private readonly time: SystemTime,
  ) {}

  async record({ id }: DirectoryEntry, query: string, kinds: readonly string[], hits: number): Promise<void> {
    await this.data
      .query('INSERT INTO search_reading (id, official_id, query, kinds, hits, searched_at) VALUES ($1, $2, $3, $4, $5, $6)', [
        uuidv7(),
        id,
        query,
        kinds,
        hits,
        this.time.now(),
      ])
      .catch((error: unknown) => {
        this.log.error(`A search could not be logged, so nothing is shown: ${String(error)}`);
        throw error;
      });
  }

  async list({ officialId, day, cursor, limit }: SearchReadingsQuery): Promise<Page<SearchReadingView>> {
    const rows: Row[] = await this.data.query(
      `SELECT s.id, s.official_id, o.name, o.role, b.name AS body_name, s.query, s.kinds, s.hits, s.searched_at,
         s.searched_at::text AS searched_key
       FROM search_reading s JOIN official o ON o.id = s.official_id JOIN body b ON b.id = o.body_id
       WHERE ($1::timestamptz IS NULL OR (s.searched_at, s.id) < ($1, $2::uuid)) AND ($4::uuid IS NULL OR s.official_id = $4)
         AND ($5::date IS NULL OR (${onDay('s.searched_at', '$5')}))
       ORDER BY s.searched_at DESC, s.id DESC LIMIT $3`,
      [...(readCursor(cursor, 'instant', 'id') ?? [null, null]), limit + 1, officialId ?? null, day ?? null],
    );
    return pageFrom(rows, limit, searchView, (row) => [row.searched_key, row.id]);
  }
}

const searchView = (row: Row): SearchReadingView => ({
  id: row.id,
  officialId: row.official_id,
  officialName: row.name,
  officialRole: row.role,
  officialBody: row.body_name,
  query: row.query,
  kinds: row.kinds,
  hits: row.hits,
  searchedAt: row.searched_at.toISOString(),
});
