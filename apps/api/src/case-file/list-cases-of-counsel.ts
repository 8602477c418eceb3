import { Injectable } from '@nestjs/common';
import type { CaseListQuery, CaseSummary, Page } from '@tergeu/contracts';
import { narrowedFor } from '../access';
import type { DirectoryEntry } from '../identity';
import { pageFrom, readCursor } from '../kernel/http/cursor';
import { CaseFileRepository } from './case-file.repository';
import { ListCaseFiles } from './list-case-files';
import { summaryAsRead } from './summary-as-read';

const keys: Record<CaseListQuery['sort'], (one: CaseSummary) => string> = {
  '-changedAt': ({ changedAt }) => changedAt,
  changedAt: ({ changedAt }) => changedAt,
  '-registeredAt': ({ registeredAt }) => registeredAt,
  registeredAt: ({ registeredAt }) => registeredAt,
  dueAt: ({ nearestDueAt }) => nearestDueAt ?? 'none',
  number: ({ number }) => number,
};

/**
 * The list of cases for counsel. Order, filters and places in the list come from what he sees of each file:
 * a limit that is withheld neither sorts nor counts.
 */
@Injectable()
export class ListCasesOfCounsel {
  constructor(
    private readonly cases: ListCaseFiles,
    private readonly files: CaseFileRepository,
  ) {}

  async list(counsel: DirectoryEntry, query: CaseListQuery): Promise<Page<CaseSummary>> {
    const all = await Promise.all((await this.cases.all(counsel, query)).map((one) => this.asRead(counsel, one)));
    const sign = query.sort.startsWith('-') ? -1 : 1;
    const place = (one: CaseSummary) => [keys[query.sort](one), one.id] as const;
    const order = (a: readonly [string, string], b: readonly [string, string]) => sign * (compare(a[0], b[0]) || compare(a[1], b[1]));
    const after = readCursor(query.cursor, 'text', 'id');
    const rows = all
      .filter(({ overdue }) => query.overdue === undefined || overdue === (query.overdue === 'true'))
      .filter((one) => !after || order(place(one), after) > 0)
      .sort((a, b) => order(place(a), place(b)));
    return pageFrom(rows.slice(0, query.limit + 1), query.limit, (one) => one, place);
  }

  private async asRead(counsel: DirectoryEntry, summary: CaseSummary): Promise<CaseSummary> {
    const { file } = await this.files.load(summary.id);
    return summaryAsRead(summary, narrowedFor(counsel, file)!);
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
