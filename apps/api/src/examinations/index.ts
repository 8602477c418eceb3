export { ExaminationsModule } from './examinations.module';
