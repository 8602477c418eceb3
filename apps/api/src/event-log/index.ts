export { eventLog } from './event-log';
export { EventLogModule } from './event-log.module';
