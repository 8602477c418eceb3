import { Controller, Get, Param, Query } from '@nestjs/common';
import {
  changesQuerySchema,
  changesSchema,
  documentSchema,
  documentsQuerySchema,
  historyEntrySchema,
  historyQuerySchema,
  pageOf,
  type ChangesQuery,
  type ChangesView,
  type DocumentsQuery,
  type DocumentView,
  type HistoryEntryView,
  type HistoryQuery,
  type Page,
} from '@tergeu/contracts';
import { z } from 'zod';
import { CurrentOfficial, type DirectoryEntry } from '../identity';
import { Endpoint } from '../kernel/http/endpoint';
import { valid } from '../kernel/http/validate';
import { ReadHistory } from './read-history';

const idSchema = z.uuid();

@Controller('case-files')
export class CaseHistoryController {
  constructor(private readonly history: ReadHistory) {}

  @Get(':id/history')
  @Endpoint({
    access: 'signedIn',
    summary: 'Every step of a case: from where to where, when it was and when it was told',
    query: historyQuerySchema,
    response: pageOf(historyEntrySchema),
  })
  readSteps(
    @CurrentOfficial() official: DirectoryEntry,
    @Param('id', valid(idSchema)) id: string,
    @Query(valid(historyQuerySchema)) query: HistoryQuery,
  ): Promise<Page<HistoryEntryView>> {
    return this.history.steps(official, id, query);
  }

  @Get(':id/changes')
  @Endpoint({
    access: 'signedIn',
    summary: 'What was added and changed between two moments; the reading is logged',
    query: changesQuerySchema,
    response: changesSchema,
    problems: [422],
  })
  readChanges(
    @CurrentOfficial() official: DirectoryEntry,
    @Param('id', valid(idSchema)) id: string,
    @Query(valid(changesQuerySchema)) query: ChangesQuery,
  ): Promise<ChangesView> {
    return this.history.changes(official, id, query);
  }

  @Get(':id/documents')
  @Endpoint({
    access: 'signedIn',
    summary: 'The reasoned texts on file, each with its digest, newest first',
    query: documentsQuerySchema,
    response: pageOf(documentSchema),
  })
  readDocuments(
    @CurrentOfficial() official: DirectoryEntry,
    @Param('id', valid(idSchema)) id: string,
    @Query(valid(documentsQuerySchema)) query: DocumentsQuery,
  ): Promise<Page<DocumentView>> {
    return this.history.documents(official, id, query);
  }
}
