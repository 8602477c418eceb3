import { Controller, Get, Query } from '@nestjs/common';
import {
  pageOf,
  workCountsSchema,
  workItemSchema,
  workQuerySchema,
  type Page,
  type WorkCounts,
  type WorkItemView,
} from '@tergeu/contracts';
import type { z } from 'zod';
import { CurrentOfficial, type DirectoryEntry } from '../identity';
import { Endpoint } from '../kernel/http/endpoint';
import { valid } from '../kernel/http/validate';
import { ListWork } from './list-work';

@Controller('work')
export class MyWorkController {
  constructor(private readonly work: ListWork) {}

  @Get()
  @Endpoint({ access: 'signedIn', summary: 'What waits for me, by time left', query: workQuerySchema, response: pageOf(workItemSchema) })
  list(
    @CurrentOfficial() official: DirectoryEntry,
    @Query(valid(workQuerySchema)) query: z.infer<typeof workQuerySchema>,
  ): Promise<Page<WorkItemView>> {
    return this.work.list(official, query);
  }

  @Get('counts')
  @Endpoint({ access: 'signedIn', summary: 'How much waits for me', response: workCountsSchema })
  counts(@CurrentOfficial() official: DirectoryEntry): Promise<WorkCounts> {
    return this.work.counts(official);
  }
}
