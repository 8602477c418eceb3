import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { CaseFileView, CaseSummary, MomentQuery } from '@tergeu/contracts';
import { caseStanding } from '@tergeu/procedure';
import type { DataSource } from 'typeorm';
import type { DirectoryEntry } from '../identity';
import { CaseFileViews, type FileToShow } from './case-file-view';
import type { HeldCaseFile } from './case-file.repository';
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

  /** As it is now, or, where a moment is named, as it was: folded from its journal. */
  async read(official: DirectoryEntry, caseId: string, query: MomentQuery): Promise<CaseFileView> {
    const held = await this.open.file(official, caseId);
    const isPast = query.asOf !== undefined || query.entry !== undefined;
    return this.views.viewFor(official, isPast ? await this.asItWas(held, query) : await this.asItIs(held));
  }

  private async asItIs({ file, sequence, headHash }: HeldCaseFile): Promise<FileToShow> {
    const { changedAt, bodyName } = (await this.summaries.one(file.id))!;
    return { file, sequence, headHash, asOf: null, changedAt, bodyName };
  }

  private async asItWas({ file: present, sequence: head }: HeldCaseFile, query: MomentQuery): Promise<FileToShow> {
    const { file, moment, last } = fileThen(await this.histories.of(present.id, head), query);
    return {
      file,
      sequence: last.sequence,
      headHash: last.hash,
      asOf: moment,
      changedAt: last.recorded_at.toISOString(),
      bodyName: await this.nameOfBody(String(caseStanding(file).bodyId)),
    };
  }

  private async nameOfBody(id: string): Promise<CaseSummary['bodyName']> {
    const rows: { name: CaseSummary['bodyName'] }[] = await this.data.query('SELECT name FROM body WHERE id = $1', [id]);
    return rows[0]!.name;
  }
}
