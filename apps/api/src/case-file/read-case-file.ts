import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { CaseFileView, CaseSummary, MomentQuery } from '@tergeu/contracts';
import { caseStanding } from '@tergeu/procedure';
import type { DataSource } from 'typeorm';
import type { DirectoryEntry } from '../identity';
import { CaseFileViews } from './case-file-view';
import { CaseHistories } from './case-history';
import { fileThen } from './case-moment';
import { ListCaseFiles } from './list-case-files';
import { OpenForReading } from './open-for-reading';

/** Opens a case file for a reader, as it is or as it was, and logs that he did. */
@Injectable()
export class ReadCaseFile {
  constructor(
    private readonly open: OpenForReading,
    private readonly summaries: ListCaseFiles,
    private readonly histories: CaseHistories,
    private readonly views: CaseFileViews,
    @InjectDataSource() private readonly data: DataSource,
  ) {}

  async read(official: DirectoryEntry, caseId: string): Promise<CaseFileView> {
    const { file, sequence, headHash } = await this.open.file(official, caseId);
    const { changedAt, bodyName } = (await this.summaries.one(caseId))!;
    return this.views.viewFor(official, { file, sequence, headHash, asOf: null, changedAt, bodyName });
  }

  /** As it was, folded from its journal. */
  async readAsOf(official: DirectoryEntry, caseId: string, query: MomentQuery): Promise<CaseFileView> {
    const { sequence: head } = await this.open.file(official, caseId);
    const { file, moment, last } = fileThen(await this.histories.of(caseId, head), query);
    return this.views.viewFor(official, {
      file,
      sequence: last.sequence,
      headHash: last.hash,
      asOf: moment,
      changedAt: last.recorded_at.toISOString(),
      bodyName: await this.nameOfBody(String(caseStanding(file).bodyId)),
    });
  }

  private async nameOfBody(id: string): Promise<CaseSummary['bodyName']> {
    const rows: { name: CaseSummary['bodyName'] }[] = await this.data.query('SELECT name FROM body WHERE id = $1', [id]);
    return rows[0]!.name;
  }
}
