import { Controller, Get, Param, Query } from '@nestjs/common';
import {
  administrationEntrySchema,
  administrationQuerySchema,
  attemptSchema,
  complaintHistorySchema,
  complaintWaySchema,
  lateEntrySchema,
  missedClockSchema,
  oversightQuerySchema,
  pageOf,
  readingSchema,
  readingsQuerySchema,
  type AdministrationEntryView,
  type AdministrationQuery,
  type AttemptView,
  type ComplaintHistoryView,
  type ComplaintWayView,
  type LateEntryView,
  type MissedClockView,
  type Page,
  type ReadingsQuery,
  type ReadingView,
} from '@tergeu/contracts';
import { z } from 'zod';
import { CurrentOfficial, type DirectoryEntry } from '../identity';
import { Endpoint } from '../kernel/http/endpoint';
import { valid } from '../kernel/http/validate';
import { ListAdministrationEntries } from './list-administration-entries';
import { ListOversight, type OversightQuery } from './list-oversight';
import { ListReadings } from './list-readings';
import { ReadComplaintWay } from './read-complaint-way';

const idSchema = z.uuid();

@Controller('oversight')
export class OversightController {
  constructor(
    private readonly oversight: ListOversight,
    private readonly listReadings: ListReadings,
    private readonly administrationEntries: ListAdministrationEntries,
    private readonly way: ReadComplaintWay,
  ) {}

  @Get('readings')
  @Endpoint({ access: ['auditor'], summary: 'Who read which case file', query: readingsQuerySchema, response: pageOf(readingSchema) })
  readings(@Query(valid(readingsQuerySchema)) query: ReadingsQuery): Promise<Page<ReadingView>> {
    return this.listReadings.list(query);
  }

  @Get('administration')
  @Endpoint({
    access: ['auditor'],
    summary: 'What administrators did to the directory: the journal of identity, newest first',
    query: administrationQuerySchema,
    response: pageOf(administrationEntrySchema),
  })
  administration(@Query(valid(administrationQuerySchema)) query: AdministrationQuery): Promise<Page<AdministrationEntryView>> {
    return this.administrationEntries.list(query);
  }

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

  @Get('complaints/:caseId/:proceedingId')
  @Endpoint({
    access: ['auditor', 'prosecutor', 'internalSecurity'],
    summary: 'The whole way of a complaint: each step, how long it took, which limit it met',
    response: complaintWaySchema,
  })
  complaintWay(
    @CurrentOfficial() official: DirectoryEntry,
    @Param('caseId', valid(idSchema)) caseId: string,
    @Param('proceedingId', valid(idSchema)) proceedingId: string,
  ): Promise<ComplaintWayView> {
    return this.way.read(official, caseId, proceedingId);
  }
}
