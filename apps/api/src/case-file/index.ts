export { CaseFileChanges, type CaseFileChange } from './case-file-changes';
export { CaseFileModule } from './case-file.module';
export { CaseFileRepository } from './case-file.repository';
export { commandText, reasonOnRecord } from './entry-view';
export { ListCasesOfCounsel } from './list-cases-of-counsel';
export { OpenForReading } from './open-for-reading';
export { SubmitCommand, timeItself, type Outcome, type Submission } from './submit-command';
export { articleView, clockViews, proceedingView, reasonView } from './views';
