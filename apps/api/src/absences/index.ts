export { AbsencesModule } from './absences.module';
export { WorkChanges } from './work-changes';
