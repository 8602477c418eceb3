export { OversightModule } from './oversight.module';
export { verifyJournals, type BrokenJournal, type Verification } from './verify-journals';
