export { FillingProgress } from './filling-progress';
export { SystemModule } from './system.module';
