import { Controller, Get, Param, Query } from '@nestjs/common';
import {
  examinationSchema,
  examinationsQuerySchema,
  pageOf,
  personExaminationsSchema,
  type ExaminationsQuery,
  type ExaminationView,
  type Page,
  type PersonExaminationsView,
} from '@tergeu/contracts';
import { z } from 'zod';
import { CurrentOfficial, type DirectoryEntry } from '../identity';
import { Endpoint } from '../kernel/http/endpoint';
import { valid } from '../kernel/http/validate';
import { CompareExaminations } from './compare-examinations';
import { ListExaminations } from './list-examinations';

const idSchema = z.uuid();

@Controller('examinations')
export class ExaminationsController {
  constructor(
    private readonly examinations: ListExaminations,
    private readonly comparison: CompareExaminations,
  ) {}

  @Get()
  @Endpoint({
    access: ['medic'],
    summary: 'Examinations that wait for a medic of the city, the nearest limit first; those that I held today',
    query: examinationsQuerySchema,
    response: pageOf(examinationSchema),
  })
  list(
    @CurrentOfficial() medic: DirectoryEntry,
    @Query(valid(examinationsQuerySchema)) query: ExaminationsQuery,
  ): Promise<Page<ExaminationView>> {
    return this.examinations.list(medic, query);
  }

  @Get(':caseId/:proceedingId')
  @Endpoint({
    access: ['medic'],
    summary: 'All examinations of the same person in this case, each compared with the one before; the reading is logged',
    response: personExaminationsSchema,
    problems: [403, 404],
  })
  compare(
    @CurrentOfficial() medic: DirectoryEntry,
    @Param('caseId', valid(idSchema)) caseId: string,
    @Param('proceedingId', valid(idSchema)) proceedingId: string,
  ): Promise<PersonExaminationsView> {
    return this.comparison.read(medic, caseId, proceedingId);
  }
}
