import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Memory } from '@tergeu/procedure';
import type { DataSource } from 'typeorm';
import { findableKinds, folding, searchDocumentOf } from './search-document';

interface Row {
  readonly case_id: string;
  readonly id: string;
  readonly machine: string;
  readonly memory: Memory;
}

const batch = 500;

/**
 * Makes documents that are missing, or folded by older rules, from the snapshots (which `npm run replay` holds against the
 * journal). A command that comes in between has written a newer one, which stays.
 */
@Injectable()
export class RefreshDocuments implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('Search');
  private running: Promise<unknown> = Promise.resolve();
  private stopped = false;

  constructor(@InjectDataSource() private readonly data: DataSource) {}

  onApplicationBootstrap(): void {
    this.running = this.refresh().then(
      (made) => made > 0 && this.log.log(`${made} search documents made anew.`),
      (error: unknown) => this.log.error(`Search documents could not be made anew: ${String(error)}`),
    );
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    await this.running;
  }

  /** How many were made. */
  async refresh(): Promise<number> {
    let made = 0;
    let last: Row | undefined;
    while (!this.stopped) {
      const rows: Row[] = await this.data.query(
        `SELECT p.case_id, p.id, p.machine, p.memory FROM proceeding p LEFT JOIN search_document d ON d.case_id = p.case_id AND d.id = p.id
         WHERE p.machine = ANY ($1) AND (d.id IS NULL OR d.folding < $2) AND ($3::uuid IS NULL OR (p.case_id, p.id) > ($3, $4::uuid))
         ORDER BY p.case_id, p.id LIMIT $5`,
        [findableKinds, folding, last?.case_id ?? null, last?.id ?? null, batch],
      );
      if (rows.length === 0) break;
      await this.write(rows);
      made += rows.length;
      last = rows.at(-1);
    }
    return made;
  }

  private async write(rows: readonly Row[]): Promise<void> {
    const documents = rows.map((row) => ({ case_id: row.case_id, ...searchDocumentOf(row) }));
    await this.data.query(
      `INSERT INTO search_document (case_id, id, kind, title, detail, words, codes, folding)
       SELECT r.case_id, r.id, r.kind, r.title, r.detail, r.words, r.codes, r.folding
       FROM jsonb_to_recordset($1::jsonb) AS r(case_id uuid, id uuid, kind text, title text, detail text, words text, codes text, folding smallint)
       ON CONFLICT (case_id, id) DO UPDATE SET title = excluded.title, detail = excluded.detail, words = excluded.words,
         codes = excluded.codes, folding = excluded.folding WHERE search_document.folding < excluded.folding`,
      [JSON.stringify(documents)],
    );
  }
}
