import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import {
  pageOf,
  pageQuerySchema,
  supposableSchema,
  whatIfFindingSchema,
  whatIfFindingsQuerySchema,
  whatIfRequestSchema,
  whatIfResultSchema,
  whatIfRunSchema,
  type Page,
  type SupposableView,
  type WhatIfFindingView,
  type WhatIfRequest,
  type WhatIfResultView,
  type WhatIfRunView,
} from '@tergeu/contracts';
import { z } from 'zod';
import { CurrentOfficial, type DirectoryEntry } from '../identity';
import { Endpoint } from '../kernel/http/endpoint';
import { valid } from '../kernel/http/validate';
import { AskWhatIf } from './ask-what-if';

const idSchema = z.uuid();

@Controller('what-if')
export class WhatIfController {
  constructor(private readonly whatIf: AskWhatIf) {}

  @Post()
  @Endpoint({
    access: ['auditor'],
    summary: 'Ask what would have been under another law; the history is replayed in the background',
    body: whatIfRequestSchema,
    response: whatIfRunSchema,
    status: 201,
    problems: [404],
  })
  ask(@CurrentOfficial() { id }: DirectoryEntry, @Body(valid(whatIfRequestSchema)) asked: WhatIfRequest): Promise<WhatIfRunView> {
    return this.whatIf.ask(id, asked);
  }

  @Get()
  @Endpoint({ access: ['auditor'], summary: 'What was asked, the last first', query: pageQuerySchema, response: pageOf(whatIfRunSchema) })
  list(@Query(valid(pageQuerySchema)) query: z.infer<typeof pageQuerySchema>): Promise<Page<WhatIfRunView>> {
    return this.whatIf.list(query);
  }

  @Get('limits')
  @Endpoint({ access: ['auditor'], summary: 'Limits that can be supposed otherwise', response: z.array(supposableSchema) })
  supposable(): SupposableView[] {
    return this.whatIf.supposable();
  }

  @Get(':id')
  @Endpoint({ access: ['auditor'], summary: 'An answer, counted', response: whatIfResultSchema, problems: [404] })
  read(@Param('id', valid(idSchema)) id: string): Promise<WhatIfResultView> {
    return this.whatIf.read(id);
  }

  @Get(':id/findings')
  @Endpoint({
    access: ['auditor'],
    summary: 'Each past step or limit of one line of an answer',
    query: whatIfFindingsQuerySchema,
    response: pageOf(whatIfFindingSchema),
    problems: [404],
  })
  findings(
    @Param('id', valid(idSchema)) id: string,
    @Query(valid(whatIfFindingsQuerySchema)) query: z.infer<typeof whatIfFindingsQuerySchema>,
  ): Promise<Page<WhatIfFindingView>> {
    return this.whatIf.findings(id, query);
  }
}
