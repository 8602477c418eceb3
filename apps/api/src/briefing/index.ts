export { BriefingModule } from './briefing.module';
export { runComparison } from './comparison/run-comparison';
