export { CaseFileChanges, type CaseFileChange } from './case-file-changes';
export { CaseFileModule } from './case-file.module';
export { CaseFileRepository } from './case-file.repository';
export { ListCasesOfCounsel } from './list-cases-of-counsel';
export { commandText, reasonOnRecord } from './read-journal';
export { SubmitCommand, timeItself, type Outcome, type Submission } from './submit-command';
export { articleView, clockViews, proceedingView } from './views';
