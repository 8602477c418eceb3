import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { JournalEntryView, JournalQuery, Page } from '@tergeu/contracts';
import type { ReadableFile } from '@tergeu/procedure';
import type { DataSource } from 'typeorm';
import { narrowedFor } from '../access';
import { Directory, type DirectoryEntry } from '../identity';
import { pageFrom, readCursor } from '../kernel/http/cursor';
import type { EntryRow } from './case-history';
import { EntryViews } from './entry-view';
import { isAsked, journalFilter } from './journal-filter';
import { OpenForReading } from './open-for-reading';

/** The journal of one case, newest first; what was refused is part of it. To read it is to read the file, and goes on record. */
@Injectable()
export class ReadJournal {
  constructor(
    private readonly directory: Directory,
    private readonly views: EntryViews,
    private readonly open: OpenForReading,
    @InjectDataSource() private readonly data: DataSource,
  ) {}

  async read(official: DirectoryEntry, caseId: string, query: JournalQuery): Promise<Page<JournalEntryView>> {
    const { file } = await this.open.file(official, caseId);
    const before = readCursor(query.cursor, 'count')?.[0];
    const narrowed = narrowedFor(official, file);
    if (narrowed && !narrowed.isWhole) return this.narrowed(official, narrowed, query, before);
    const { sql, values } = journalFilter(file, query, before, (text) => this.actorsNamed(text));
    const rows: EntryRow[] = await this.data.query(
      `SELECT * FROM journal_entry WHERE ${sql} ORDER BY sequence DESC LIMIT $${values.length + 1}`,
      [...values, query.limit + 1],
    );
    return pageFrom(
      rows,
      query.limit,
      (row) => this.views.whole(row),
      (row) => [row.sequence],
    );
  }

  /** The same filters over the entries that counsel is shown, by hand: what is hidden must not be found by a search either. */
  private async narrowed(
    official: DirectoryEntry,
    { file }: ReadableFile,
    query: JournalQuery,
    before = Infinity,
  ): Promise<Page<JournalEntryView>> {
    const { rows } = await this.open.history(official, file.id);
    const entries = rows.filter(({ sequence }) => sequence < before).map((row) => this.views.whole(row));
    return pageFrom(
      entries.filter((entry) => isAsked(entry, query, file)).toReversed().slice(0, query.limit + 1), // prettier-ignore
      query.limit,
      (entry) => entry,
      ({ sequence }) => [sequence],
    );
  }

  private actorsNamed(text: string): string[] {
    const wanted = text.toLowerCase();
    return [...this.directory.all()].filter(({ name }) => name.toLowerCase().includes(wanted)).map(({ id }) => id);
  }
}
