import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  absenceSchema,
  absencesQuerySchema,
  announceAbsenceSchema,
  pageOf,
  type AbsenceView,
  type AnnounceAbsence,
  type Page,
} from '@tergeu/contracts';
import { z } from 'zod';
import { CurrentOfficial, type DirectoryEntry } from '../identity';
import { Endpoint } from '../kernel/http/endpoint';
import { valid } from '../kernel/http/validate';
import { AnnounceAbsences } from './announce-absences';
import { ListAbsences } from './list-absences';

const idSchema = z.uuid();

@Controller('absences')
export class AbsencesController {
  constructor(
    private readonly absences: ListAbsences,
    private readonly announcing: AnnounceAbsences,
  ) {}

  @Get()
  @Endpoint({
    access: 'signedIn',
    summary: 'Absences that concern me; all of them, to administrators and auditors',
    query: absencesQuerySchema,
    response: pageOf(absenceSchema),
  })
  list(
    @CurrentOfficial() official: DirectoryEntry,
    @Query(valid(absencesQuerySchema)) query: z.infer<typeof absencesQuerySchema>,
  ): Promise<Page<AbsenceView>> {
    return this.absences.list(official, query);
  }

  @Post()
  @Endpoint({
    access: 'signedIn',
    summary: 'I am away, and who stands in',
    body: announceAbsenceSchema,
    response: absenceSchema,
    status: 201,
    problems: [403, 409],
  })
  announce(@CurrentOfficial() official: DirectoryEntry, @Body(valid(announceAbsenceSchema)) body: AnnounceAbsence): Promise<AbsenceView> {
    return this.announcing.announce(official, body);
  }

  @Post(':id/end')
  @HttpCode(200)
  @Endpoint({ access: 'signedIn', summary: 'I am back, or do not go', response: absenceSchema, status: 200, problems: [404, 409] })
  end(@CurrentOfficial() official: DirectoryEntry, @Param('id', valid(idSchema)) id: string): Promise<AbsenceView> {
    return this.announcing.end(official, id);
  }
}
