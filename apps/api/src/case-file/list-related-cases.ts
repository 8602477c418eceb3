import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { RelatedCaseView } from '@tergeu/contracts';
import { caseStanding, relatedFiles } from '@tergeu/procedure';
import type { DataSource } from 'typeorm';
import { MayRead, readableCases } from '../access';
import type { DirectoryEntry } from '../identity';
import { ProblemException } from '../kernel/http/problem';
import { CaseFileRepository } from './case-file.repository';
import { articleView } from './views';

interface OrderRow {
  readonly case_id: string;
  readonly number: string;
  readonly ordered_at: Date;
}

/** What a case file says of others, and which of them ask it to follow; each with whether the reader may open it. */
@Injectable()
export class ListRelatedCases {
  constructor(
    private readonly files: CaseFileRepository,
    private readonly mayRead: MayRead,
    @InjectDataSource() private readonly data: DataSource,
  ) {}

  async list(official: DirectoryEntry, caseId: string): Promise<RelatedCaseView[]> {
    const { file } = await this.files.load(caseId);
    if (!file.proceedings[caseId]) throw new ProblemException(404, 'unknown', 'There is no such case file.');
    this.mayRead.check(official, file);
    const own = relatedFiles(caseStanding(file)).map((one) => ({
      ...one,
      article: articleView(one.article),
      personIds: [...one.personIds],
    }));
    const asked = (await this.orders(caseId))
      .filter(({ case_id: id }) => !own.some((one) => one.caseId === id))
      .map((row) => ({
        kind: 'asksToJoin' as const,
        caseId: row.case_id,
        number: row.number,
        at: row.ordered_at.toISOString(),
        standing: 'ordered' as const,
        article: articleView('CPC 43'),
        personIds: [],
      }));
    const all = [...own, ...asked];
    const open = await this.openTo(
      official,
      all.flatMap((one) => one.caseId ?? []),
    );
    return all.map((one) => ({ ...one, mayOpen: one.caseId !== null && open.has(one.caseId) }));
  }

  /** Orders to join this file that stand in others; it has not followed them yet. */
  private async orders(caseId: string): Promise<OrderRow[]> {
    return this.data.query(
      `SELECT o.case_id, r.number, o.ordered_at FROM case_relation o JOIN case_register r ON r.case_id = o.case_id
       WHERE o.id = $1 AND o.kind = 'part' AND o.confirmed_at IS NULL AND o.withdrawn_at IS NULL ORDER BY o.ordered_at`,
      [caseId],
    );
  }

  private async openTo(official: DirectoryEntry, ids: readonly string[]): Promise<ReadonlySet<string>> {
    if (ids.length === 0) return new Set();
    const readable = readableCases(official, 2);
    const rows: { case_id: string }[] = await this.data.query(
      `SELECT r.case_id FROM case_register r WHERE r.case_id = ANY($1::uuid[]) AND ${readable.sql}`,
      [ids, ...readable.values],
    );
    return new Set(rows.map((row) => row.case_id));
  }
}
