import { Controller, Get, Param, Query } from '@nestjs/common';
import {
  candidatesSchema,
  complaintSchema,
  complaintsQuerySchema,
  pageOf,
  type CandidatesView,
  type ComplaintsQuery,
  type ComplaintView,
  type Page,
} from '@tergeu/contracts';
import { z } from 'zod';
import { CurrentOfficial, type DirectoryEntry } from '../identity';
import { Endpoint } from '../kernel/http/endpoint';
import { valid } from '../kernel/http/validate';
import { ListCandidates } from './list-candidates';
import { ListComplaints } from './list-complaints';

const idSchema = z.uuid();

@Controller('complaints')
export class ComplaintsController {
  constructor(
    private readonly complaints: ListComplaints,
    private readonly candidates: ListCandidates,
  ) {}

  @Get()
  @Endpoint({
    access: ['internalSecurity', 'prosecutor', 'auditor'],
    summary: 'Complaints of abuse: whose duty now, who is complained of, how long is left, injuries, outcome',
    query: complaintsQuerySchema,
    response: pageOf(complaintSchema),
  })
  list(
    @CurrentOfficial() official: DirectoryEntry,
    @Query(valid(complaintsQuerySchema)) query: ComplaintsQuery,
  ): Promise<Page<ComplaintView>> {
    return this.complaints.list(official, query);
  }

  @Get(':caseId/:proceedingId/candidates')
  @Endpoint({
    access: ['internalSecurity', 'prosecutor', 'auditor'],
    summary: 'Who may check or review this complaint, and who may not and why',
    response: candidatesSchema,
    problems: [403, 404],
  })
  listCandidates(
    @CurrentOfficial() official: DirectoryEntry,
    @Param('caseId', valid(idSchema)) caseId: string,
    @Param('proceedingId', valid(idSchema)) proceedingId: string,
  ): Promise<CandidatesView> {
    return this.candidates.list(official, caseId, proceedingId);
  }
}
