import { Injectable } from '@nestjs/common';
import type { ChangesQuery, ChangesView, DocumentsQuery, DocumentView, HistoryEntryView, HistoryQuery, Page } from '@tergeu/contracts';
import { activeStates } from '@tergeu/procedure';
import type { DirectoryEntry } from '../identity';
import { pageFrom, readCursor } from '../kernel/http/cursor';
import { headOf, stepBy, type CaseHistory, type EntryRow } from './case-history';
import { fileNow, fileThen } from './case-moment';
import { changesBetween } from './changes-between';
import { textsOnFile, type FiledText } from './documents-of-history';
import { EntryViews } from './entry-view';
import { OpenForReading } from './open-for-reading';

/** What is read off the life of one case: its steps, what has changed between two moments, the texts that it gathered. */
@Injectable()
export class ReadHistory {
  constructor(
    private readonly open: OpenForReading,
    private readonly views: EntryViews,
  ) {}

  /** Every entry as a step on the map, newest first by either time. */
  async steps(official: DirectoryEntry, caseId: string, query: HistoryQuery): Promise<Page<HistoryEntryView>> {
    const history = await this.open.history(official, caseId);
    const wanted = history.rows.filter(
      (row) =>
        (query.proceedingId === undefined || row.proceeding_id === query.proceedingId) &&
        (query.upTo === undefined || row.sequence <= query.upTo),
    );
    const timeOf = ({ occurred_at: at, sequence }: EntryRow) => (query.order === 'occurred' ? at.getTime() : sequence);
    const sorted = wanted.toSorted((a, b) => timeOf(b) - timeOf(a) || b.sequence - a.sequence);
    const after = readCursor(query.cursor, 'count');
    const start = after ? sorted.findIndex(({ sequence }) => sequence === after[0]) + 1 : 0;
    return pageFrom(
      sorted.slice(start, start + query.limit + 1),
      query.limit,
      (row) => ({ ...this.views.outline(row), ...placesOf(history, row) }),
      (row) => [row.sequence],
    );
  }

  async changes(official: DirectoryEntry, caseId: string, query: ChangesQuery): Promise<ChangesView> {
    await this.open.file(official, caseId);
    const history = await this.open.history(official, caseId);
    const { reading } = query;
    const to =
      query.to === undefined || query.to >= headOf(history) ? fileNow(history, reading) : fileThen(history, { entry: query.to, reading });
    const from = fileThen(history, { entry: query.from, reading });
    const { changed, unchanged } = changesBetween(from.file, to.file);
    return { from: from.moment, to: to.moment, proceedings: changed, unchanged };
  }

  async documents(official: DirectoryEntry, caseId: string, query: DocumentsQuery): Promise<Page<DocumentView>> {
    const texts = textsOnFile(await this.open.history(official, caseId)).filter(
      ({ row }) =>
        (query.proceedingId === undefined || row.proceeding_id === query.proceedingId) &&
        (query.upTo === undefined || row.sequence <= query.upTo),
    );
    const after = readCursor(query.cursor, 'count', 'text');
    const start = after ? texts.findIndex(({ row, field }) => row.sequence === after[0] && field === after[1]) + 1 : 0;
    return pageFrom(
      texts.slice(start, start + query.limit + 1),
      query.limit,
      (one) => this.documentView(one),
      ({ row, field }) => [row.sequence, field],
    );
  }

  private documentView({ row, field, text, digest }: FiledText): DocumentView {
    const { sequence, machine, proceedingId, command, commandText, actor, occurredAt, recordedAt } = this.views.outline(row);
    const author = { id: actor.id, name: actor.name, role: actor.role };
    return { sequence, machine, proceedingId, command, commandText, field, text, digest, author, occurredAt, recordedAt };
  }
}

/** Where the proceeding stood before and after an entry; a refused one moved nothing. */
function placesOf(history: CaseHistory, row: EntryRow): Pick<HistoryEntryView, 'from' | 'to'> {
  const stateAt = (sequence: number) => {
    const proceeding = stepBy(history, sequence)?.file.proceedings[row.proceeding_id];
    return proceeding ? activeStates(proceeding.state) : [];
  };
  return { from: stateAt(row.sequence - 1), to: stateAt(row.sequence) };
}
