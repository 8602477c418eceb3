import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import {
  claimRequestSchema,
  claimResultSchema,
  pageOf,
  workCountsSchema,
  workItemSchema,
  workQuerySchema,
  type ClaimRequest,
  type ClaimResult,
  type Page,
  type WorkCounts,
  type WorkItemView,
  type WorkQuery,
} from '@tergeu/contracts';
import { CurrentOfficial, type DirectoryEntry } from '../identity';
import { Endpoint } from '../kernel/http/endpoint';
import { valid } from '../kernel/http/validate';
import { ClaimWork } from './claim-work';
import { ListWork } from './list-work';

@Controller('work')
export class MyWorkController {
  constructor(
    private readonly work: ListWork,
    private readonly claims: ClaimWork,
  ) {}

  @Get()
  @Endpoint({ access: 'signedIn', summary: 'What waits for me, by time left', query: workQuerySchema, response: pageOf(workItemSchema) })
  list(@CurrentOfficial() official: DirectoryEntry, @Query(valid(workQuerySchema)) query: WorkQuery): Promise<Page<WorkItemView>> {
    return this.work.list(official, query);
  }

  @Get('counts')
  @Endpoint({ access: 'signedIn', summary: 'How much waits for me', response: workCountsSchema })
  counts(@CurrentOfficial() official: DirectoryEntry): Promise<WorkCounts> {
    return this.work.counts(official);
  }

  @Post('claims')
  @Endpoint({
    access: 'signedIn',
    summary: 'I take what several of my kind may do, or give it back; no lock, the others see it',
    body: claimRequestSchema,
    response: claimResultSchema,
    status: 201,
    problems: [404, 409],
  })
  claim(@CurrentOfficial() official: DirectoryEntry, @Body(valid(claimRequestSchema)) body: ClaimRequest): Promise<ClaimResult> {
    return this.claims.claim(official, body);
  }
}
