import { Controller, Get, Query, Res } from '@nestjs/common';
import { eventLogQuerySchema, type EventLogQuery } from '@tergeu/contracts';
import type { Response } from 'express';
import { CurrentOfficial, type DirectoryEntry } from '../identity';
import { Endpoint } from '../kernel/http/endpoint';
import { valid } from '../kernel/http/validate';
import { mediaTypes, SendEventLog } from './send-event-log';

@Controller('event-log')
export class EventLogController {
  constructor(private readonly eventLog: SendEventLog) {}

  @Get()
  @Endpoint({
    access: ['auditor'],
    summary: 'Accepted entries of all or chosen journals for process mining, as OCEL 2.0 or XES; without texts, each case logged as read',
    query: eventLogQuerySchema,
    files: Object.values(mediaTypes),
    problems: [404],
  })
  readEventLog(
    @CurrentOfficial() official: DirectoryEntry,
    @Query(valid(eventLogQuerySchema)) { format, cases }: EventLogQuery,
    @Res() response: Response,
  ): Promise<void> {
    return this.eventLog.send(official, { format, cases: cases?.split(',') ?? null }, response);
  }
}
