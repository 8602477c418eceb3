import { Controller, Get, Query } from '@nestjs/common';
import {
  attemptSchema,
  complaintHistorySchema,
  lateEntrySchema,
  missedClockSchema,
  oversightQuerySchema,
  pageOf,
  type AttemptView,
  type ComplaintHistoryView,
  type LateEntryView,
  type MissedClockView,
  type Page,
} from '@tergeu/contracts';
import { CurrentOfficial, type DirectoryEntry } from '../identity';
import { Endpoint } from '../kernel/http/endpoint';
import { valid } from '../kernel/http/validate';
import { ListOversight, type OversightQuery } from './list-oversight';

@Controller('oversight')
export class OversightController {
  constructor(private readonly oversight: ListOversight) {}

  @Get('attempts')
  @Endpoint({ access: ['auditor'], summary: 'Refused attempts', query: oversightQuerySchema, response: pageOf(attemptSchema) })
  attempts(@Query(valid(oversightQuerySchema)) query: OversightQuery): Promise<Page<AttemptView>> {
    return this.oversight.attempts(query);
  }

  @Get('late-entries')
  @Endpoint({ access: ['auditor'], summary: 'Acts told late', query: oversightQuerySchema, response: pageOf(lateEntrySchema) })
  lateEntries(@Query(valid(oversightQuerySchema)) query: OversightQuery): Promise<Page<LateEntryView>> {
    return this.oversight.lateEntries(query);
  }

  @Get('missed-clocks')
  @Endpoint({
    access: ['auditor', 'prosecutor'],
    summary: 'Missed limits',
    query: oversightQuerySchema,
    response: pageOf(missedClockSchema),
  })
  missedClocks(@Query(valid(oversightQuerySchema)) query: OversightQuery): Promise<Page<MissedClockView>> {
    return this.oversight.missedClocks(query);
  }

  @Get('complaints')
  @Endpoint({
    access: ['auditor', 'prosecutor', 'internalSecurity'],
    summary: 'Complaints with their whole way',
    query: oversightQuerySchema,
    response: pageOf(complaintHistorySchema),
  })
  complaints(
    @CurrentOfficial() official: DirectoryEntry,
    @Query(valid(oversightQuerySchema)) query: OversightQuery,
  ): Promise<Page<ComplaintHistoryView>> {
    return this.oversight.complaints(official, query);
  }
}
