import { Injectable, Logger } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Page, SearchReadingView } from '@tergeu/contracts';
import type { DataSource } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { Directory, type DirectoryEntry } from '../identity';
import { pageFrom, readCursor } from '../kernel/http/cursor';
import { SystemTime } from '../kernel/time/system-time';

interface Row {
  readonly id: string;
  readonly official_id: string;
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
    private readonly directory: Directory,
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

  async list({ cursor, limit }: { readonly cursor?: string | undefined; readonly limit: number }): Promise<Page<SearchReadingView>> {
    const rows: Row[] = await this.data.query(
      `SELECT id, official_id, query, kinds, hits, searched_at, searched_at::text AS searched_key FROM search_reading
       WHERE $1::timestamptz IS NULL OR (searched_at, id) < ($1, $2::uuid) ORDER BY searched_at DESC, id DESC LIMIT $3`,
      [...(readCursor(cursor, 'instant', 'id') ?? [null, null]), limit + 1],
    );
    return pageFrom(
      rows,
      limit,
      (row) => ({
        id: row.id,
        officialId: row.official_id,
        officialName: this.directory.nameOf(row.official_id),
        query: row.query,
        kinds: row.kinds,
        hits: row.hits,
        searchedAt: row.searched_at.toISOString(),
      }),
      (row) => [row.searched_key, row.id],
    );
  }
}
