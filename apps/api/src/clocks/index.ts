export { ClockWorker } from './clock-worker';
export { ClocksModule } from './clocks.module';
