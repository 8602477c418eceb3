import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { CaseFileView, CaseSummary, MomentQuery } from '@tergeu/contracts';
import { caseStanding } from '@tergeu/procedure';
import type { DataSource } from 'typeorm';
import { narrowedFor } from '../access';
import type { DirectoryEntry } from '../identity';
import { CaseFileViews, type FileToShow } from './case-file-view';
import type { HeldCaseFile } from './case-file.repository';
import { fileThen } from './case-moment';
import { ListCaseFiles } from './list-case-files';
import { OpenForReading } from './open-for-reading';
import { summaryAsRead } from './summary-as-read';

/** Opens a case file for a reader, as it is or as it was, and logs that he did. */
@Injectable()
export class ReadCaseFile {
  constructor(
    private readonly open: OpenForReading,
    private readonly summaries: ListCaseFiles,
    private readonly views: CaseFileViews,
    @InjectDataSource() private readonly data: DataSource,
  ) {}

  /** As it is now, or, where a moment is named, as it was: folded from its journal. */
  async read(official: DirectoryEntry, caseId: string, query: MomentQuery): Promise<CaseFileView> {
    const held = await this.open.file(official, caseId);
    const isPast = query.asOf !== undefined || query.entry !== undefined;
    return this.views.view(isPast ? await this.asItWas(official, caseId, query) : await this.asItIs(official, held));
  }

  private async asItIs(official: DirectoryEntry, { file, sequence, headHash }: HeldCaseFile): Promise<FileToShow> {
    const summary = (await this.summaries.one(file.id))!;
    const narrowed = narrowedFor(official, file);
    if (!narrowed) return { file, sequence, headHash, asOf: null, changedAt: summary.changedAt, bodyName: summary.bodyName };
    const { changedAt, bodyName } = summaryAsRead(summary, narrowed);
    // To counsel, place and head of the chain would count what is not shown.
    const head = narrowed.isWhole || narrowed.keepsNumbers ? { sequence, headHash } : { sequence: 0, headHash: '' };
    return { ...head, file: { ...narrowed.file, version: narrowed.version }, asOf: null, changedAt, bodyName };
  }

  private async asItWas(official: DirectoryEntry, caseId: string, query: MomentQuery): Promise<FileToShow> {
    const { file, moment, last } = fileThen(await this.open.history(official, caseId), query);
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
