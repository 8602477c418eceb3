import { Module } from '@nestjs/common';
import { AcceptCommand } from './accept-command';
import { CaseFileChanges } from './case-file-changes';
import { CaseFileController } from './case-file.controller';
import { CaseFileViews } from './case-file-view';
import { CaseFileRepository } from './case-file.repository';
import { CaseHistories } from './case-history';
import { CaseHistoryController } from './case-history.controller';
import { EntryViews } from './entry-view';
import { ListCaseFiles } from './list-case-files';
import { ListCasesOfCounsel } from './list-cases-of-counsel';
import { ListOpenCommands } from './list-open-commands';
import { ListRelatedCases } from './list-related-cases';
import { OpenForReading } from './open-for-reading';
import { OtherFiles } from './other-files';
import { ReadCaseFile } from './read-case-file';
import { ReadHistory } from './read-history';
import { ReadJournal } from './read-journal';
import { StrayAttempts } from './stray-attempts';
import { SubmitCommand } from './submit-command';

@Module({
  controllers: [CaseFileController, CaseHistoryController],
  providers: [
    AcceptCommand,
    CaseFileChanges,
    CaseFileRepository,
    CaseFileViews,
    CaseHistories,
    EntryViews,
    ListCaseFiles,
    ListCasesOfCounsel,
    ListOpenCommands,
    ListRelatedCases,
    OpenForReading,
    OtherFiles,
    ReadCaseFile,
    ReadHistory,
    ReadJournal,
    StrayAttempts,
    SubmitCommand,
  ],
  exports: [CaseFileChanges, CaseFileRepository, ListCasesOfCounsel, OpenForReading, SubmitCommand],
})
export class CaseFileModule {}
