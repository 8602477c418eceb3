import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  briefingDifferenceSchema,
  briefingSchema,
  checkRequestSchema,
  contradictionSchema,
  figureRowSchema,
  instantSchema,
  pageOf,
  pageQuerySchema,
  publishedBriefingSchema,
  publishRequestSchema,
  type BriefingDifference,
  type BriefingView,
  type ContradictionView,
  type FigureRow,
  type Page,
  type PublishedBriefing,
} from '@tergeu/contracts';
import { roles, type Role } from '@tergeu/law';
import { z } from 'zod';
import { CurrentOfficial, type DirectoryEntry } from '../identity';
import { Endpoint } from '../kernel/http/endpoint';
import { valid } from '../kernel/http/validate';
import { CheckBriefing } from './check-briefing';
import { ComposeBriefing } from './live/compose-briefing';
import { ListFigureRows } from './live/list-figure-rows';
import { ListPublished } from './published/list-published';
import { PublishBriefing } from './published/publish-briefing';

/** Rows name proceedings: counsel sees those of his clients, in his own place. */
const readersOfRows = (Object.keys(roles) as Role[]).filter((role) => role !== 'counsel');
const momentQuerySchema = z.object({ asOf: instantSchema.optional() });
const rowsQuerySchema = pageQuerySchema.extend({ asOf: instantSchema.optional() });
const idSchema = z.uuid();
const keySchema = z.string().max(200);

@Controller()
export class BriefingController {
  constructor(
    private readonly composeBriefing: ComposeBriefing,
    private readonly figureRows: ListFigureRows,
    private readonly checkBriefing: CheckBriefing,
    private readonly publishBriefing: PublishBriefing,
    private readonly listPublished: ListPublished,
  ) {}

  @Get('briefing')
  @Endpoint({ access: 'signedIn', summary: 'The briefing as of any moment', query: momentQuerySchema, response: briefingSchema })
  briefing(@Query(valid(momentQuerySchema)) { asOf }: z.infer<typeof momentQuerySchema>): Promise<BriefingView> {
    return this.composeBriefing.compose(asOf);
  }

  @Get('briefing/figures/:key/rows')
  @Endpoint({
    access: readersOfRows,
    summary: 'What makes up a figure, in the cases open to me',
    query: rowsQuerySchema,
    response: pageOf(figureRowSchema),
  })
  rows(
    @CurrentOfficial() official: DirectoryEntry,
    @Param('key', valid(keySchema)) key: string,
    @Query(valid(rowsQuerySchema)) query: z.infer<typeof rowsQuerySchema>,
  ): Promise<Page<FigureRow>> {
    return this.figureRows.list(official, key, query);
  }

  @Post('briefing/check')
  @HttpCode(200)
  @Endpoint({
    access: 'signedIn',
    summary: 'Which totals of given figures, or of a text, agree',
    body: checkRequestSchema,
    response: z.array(contradictionSchema),
  })
  check(@Body(valid(checkRequestSchema)) body: z.infer<typeof checkRequestSchema>): ContradictionView[] {
    return this.checkBriefing.check(body);
  }

  @Get('briefings')
  @Endpoint({ access: 'signedIn', summary: 'Published briefings', query: pageQuerySchema, response: pageOf(publishedBriefingSchema) })
  published(@Query(valid(pageQuerySchema)) query: z.infer<typeof pageQuerySchema>): Promise<Page<PublishedBriefing>> {
    return this.listPublished.list(query);
  }

  @Post('briefings')
  @Endpoint({
    access: ['prosecutor', 'administrator'],
    summary: 'Publish a briefing: it is frozen',
    body: publishRequestSchema,
    response: publishedBriefingSchema,
    status: 201,
  })
  publish(
    @CurrentOfficial() official: DirectoryEntry,
    @Body(valid(publishRequestSchema)) body: z.infer<typeof publishRequestSchema>,
  ): Promise<PublishedBriefing> {
    return this.publishBriefing.publish(official, body);
  }

  @Get('briefings/:id/differences')
  @Endpoint({ access: 'signedIn', summary: 'What differs by now', response: z.array(briefingDifferenceSchema) })
  differences(@Param('id', valid(idSchema)) id: string): Promise<BriefingDifference[]> {
    return this.listPublished.differences(id);
  }
}
