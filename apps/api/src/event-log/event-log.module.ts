import { Module } from '@nestjs/common';
import { EventLogController } from './event-log.controller';
import { SendEventLog } from './send-event-log';

@Module({ controllers: [EventLogController], providers: [SendEventLog] })
export class EventLogModule {}
