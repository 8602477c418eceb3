export { BriefingModule } from './briefing.module';
