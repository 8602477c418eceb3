import { Module } from '@nestjs/common';
import { AcceptCommand } from './accept-command';
import { CaseFileChanges } from './case-file-changes';
import { CaseFileController } from './case-file.controller';
import { CaseFileRepository } from './case-file.repository';
import { ListCaseFiles } from './list-case-files';
import { ListCasesOfCounsel } from './list-cases-of-counsel';
import { ListOpenCommands } from './list-open-commands';
import { ReadCaseFile } from './read-case-file';
import { ReadJournal } from './read-journal';
import { StrayAttempts } from './stray-attempts';
import { SubmitCommand } from './submit-command';

@Module({
  controllers: [CaseFileController],
  providers: [
    AcceptCommand,
    CaseFileChanges,
    CaseFileRepository,
    ListCaseFiles,
    ListCasesOfCounsel,
    ListOpenCommands,
    ReadCaseFile,
    ReadJournal,
    StrayAttempts,
    SubmitCommand,
  ],
  exports: [CaseFileChanges, CaseFileRepository, ListCasesOfCounsel, SubmitCommand],
})
export class CaseFileModule {}
