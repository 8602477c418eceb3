export { CounselModule } from './counsel.module';
