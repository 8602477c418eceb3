import { Body, Controller, Get, Headers, Param, Post, Query, Res } from '@nestjs/common';
import {
  availabilitySchema,
  caseFileSchema,
  caseListQuerySchema,
  caseSummarySchema,
  commandsQuerySchema,
  commandRequestSchema,
  commandResultSchema,
  journalEntrySchema,
  journalQuerySchema,
  momentQuerySchema,
  otherFileSchema,
  pageOf,
  relatedCaseSchema,
  type AvailabilityView,
  type CaseFileView,
  type CaseListQuery,
  type CaseSummary,
  type CommandsQuery,
  type CommandRequest,
  type CommandResult,
  type JournalEntryView,
  type JournalQuery,
  type MomentQuery,
  type OtherFileView,
  type Page,
  type RelatedCaseView,
} from '@tergeu/contracts';
import type { Response } from 'express';
import { z } from 'zod';
import { CurrentOfficial, type DirectoryEntry } from '../identity';
import { Endpoint } from '../kernel/http/endpoint';
import { valid } from '../kernel/http/validate';
import { AcceptCommand, commandHeadersSchema } from './accept-command';
import { ListCaseFiles } from './list-case-files';
import { ListCasesOfCounsel } from './list-cases-of-counsel';
import { ListOpenCommands } from './list-open-commands';
import { OtherFiles } from './other-files';
import { ReadCaseFile } from './read-case-file';
import { ListRelatedCases } from './list-related-cases';
import { ReadJournal } from './read-journal';

const idSchema = z.uuid();
const numberSchema = z.string().min(1).max(40);

@Controller('case-files')
export class CaseFileController {
  constructor(
    private readonly accept: AcceptCommand,
    private readonly list: ListCaseFiles,
    private readonly ofCounsel: ListCasesOfCounsel,
    private readonly readFile: ReadCaseFile,
    private readonly openCommands: ListOpenCommands,
    private readonly journal: ReadJournal,
    private readonly others: OtherFiles,
    private readonly related: ListRelatedCases,
  ) {}

  @Get()
  @Endpoint({ access: 'signedIn', summary: 'List case files', query: caseListQuerySchema, response: pageOf(caseSummarySchema) })
  listCaseFiles(
    @CurrentOfficial() official: DirectoryEntry,
    @Query(valid(caseListQuerySchema)) query: CaseListQuery,
  ): Promise<Page<CaseSummary>> {
    return official.role === 'counsel' ? this.ofCounsel.list(official, query) : this.list.list(official, query);
  }

  @Get('by-number/:number')
  @Endpoint({
    access: ['investigator', 'prosecutor', 'auditor'],
    summary: 'Of another case, what an order to join or sever names',
    response: otherFileSchema,
    problems: [404],
  })
  readOtherFile(@Param('number', valid(numberSchema)) number: string): Promise<OtherFileView> {
    return this.others.factsOf(number);
  }

  @Get(':id/related')
  @Endpoint({
    access: ['investigator', 'prosecutor', 'investigatingJudge', 'medic', 'facilityOfficer', 'internalSecurity', 'auditor'],
    summary: 'Case files that this one is joined to, severed from, or asked to join',
    response: z.array(relatedCaseSchema),
    problems: [403, 404],
  })
  listRelated(@CurrentOfficial() official: DirectoryEntry, @Param('id', valid(idSchema)) id: string): Promise<RelatedCaseView[]> {
    return this.related.list(official, id);
  }

  @Get(':id')
  @Endpoint({
    access: 'signedIn',
    summary: 'Read a case file, as it is or as of a past moment; the reading is logged',
    query: momentQuerySchema,
    response: caseFileSchema,
    problems: [422],
    versioned: true,
  })
  async readCaseFile(
    @CurrentOfficial() official: DirectoryEntry,
    @Param('id', valid(idSchema)) id: string,
    @Query(valid(momentQuerySchema)) query: MomentQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CaseFileView> {
    const view = await this.readFile.read(official, id, query);
    response.setHeader('ETag', `"${view.version}"`);
    return view;
  }

  @Get(':id/commands')
  @Endpoint({
    access: 'signedIn',
    summary: 'Which commands are open to me now, and if not, why',
    query: commandsQuerySchema,
    response: z.array(availabilitySchema),
  })
  listCommands(
    @CurrentOfficial() official: DirectoryEntry,
    @Param('id', valid(idSchema)) id: string,
    @Query(valid(commandsQuerySchema)) query: CommandsQuery,
  ): Promise<AvailabilityView[]> {
    return this.openCommands.list(official, id, query);
  }

  @Get(':id/journal')
  @Endpoint({
    access: 'signedIn',
    summary: 'The journal of a case, newest first',
    query: journalQuerySchema,
    response: pageOf(journalEntrySchema),
  })
  readJournal(
    @CurrentOfficial() official: DirectoryEntry,
    @Param('id', valid(idSchema)) id: string,
    @Query(valid(journalQuerySchema)) query: JournalQuery,
  ): Promise<Page<JournalEntryView>> {
    return this.journal.read(official, id, query);
  }

  @Post(':id/commands')
  @Endpoint({
    access: 'signedIn',
    summary: 'Give a command',
    headers: commandHeadersSchema,
    body: commandRequestSchema,
    response: commandResultSchema,
    status: 201,
    also: { 200: 'This key was carried out before; nothing was done again' },
    problems: [409, 422, 428],
    versioned: true,
  })
  async giveCommand(
    @CurrentOfficial() official: DirectoryEntry,
    @Param('id', valid(idSchema)) id: string,
    @Headers('idempotency-key') key: string | undefined,
    @Headers('if-match') match: string | undefined,
    @Body(valid(commandRequestSchema)) body: CommandRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandResult> {
    const result = await this.accept.accept({ official, caseId: id, key, match, body });
    response.status(result.repeated ? 200 : 201).setHeader('ETag', `"${result.version}"`);
    return result;
  }
}
