export { AgreementsModule } from './agreements.module';
