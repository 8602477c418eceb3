import { Injectable } from '@nestjs/common';
import type { BriefingDifference, Page, PublishedBriefing } from '@tergeu/contracts';
import { pageFrom, readCursor } from '../../kernel/http/cursor';
import { ProblemException } from '../../kernel/http/problem';
import { SystemTime } from '../../kernel/time/system-time';
import { FigureSumsRepository } from '../live/figure-sums.repository';
import { PublishedBriefingsRepository, viewOf } from './published-briefings.repository';

/** What has been published, and what has been corrected or added since. */
@Injectable()
export class ListPublished {
  constructor(
    private readonly published: PublishedBriefingsRepository,
    private readonly sums: FigureSumsRepository,
    private readonly time: SystemTime,
  ) {}

  async list({ cursor, limit }: { readonly cursor?: string; readonly limit: number }): Promise<Page<PublishedBriefing>> {
    const rows = await this.published.list(readCursor(cursor, 'count')?.[0] ?? null, limit + 1);
    return pageFrom(rows, limit, viewOf, (row) => [row.sequence]);
  }

  /** Figures that are not now what they were when published; a figure that has come since counts as 0 then. */
  async differences(id: string): Promise<BriefingDifference[]> {
    const briefing = await this.published.find(id);
    if (!briefing) throw new ProblemException(404, 'notFound', 'There is no such published briefing.');
    const now = await this.sums.values(this.time.now());
    return briefing.figures
      .map(({ key, text, value }) => ({ key, text, published: value, now: now[key] ?? 0 }))
      .filter((one) => one.published !== one.now);
  }
}
