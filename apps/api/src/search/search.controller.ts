import { Controller, Get, Query } from '@nestjs/common';
import {
  pageOf,
  searchPageSchema,
  searchQuerySchema,
  searchReadingSchema,
  searchReadingsQuerySchema,
  type Page,
  type SearchPage,
  type SearchQuery,
  type SearchReadingsQuery,
  type SearchReadingView,
} from '@tergeu/contracts';
import { CurrentOfficial, type DirectoryEntry } from '../identity';
import { Endpoint } from '../kernel/http/endpoint';
import { valid } from '../kernel/http/validate';
import { Find } from './find';
import { RecordSearch } from './record-search';

@Controller('search')
export class SearchController {
  constructor(
    private readonly search: Find,
    private readonly recorded: RecordSearch,
  ) {}

  @Get()
  @Endpoint({
    access: ['investigator', 'prosecutor', 'investigatingJudge', 'medic', 'facilityOfficer', 'counsel', 'internalSecurity', 'auditor'],
    summary: 'Find cases, people and things that I may read, by name, number or place; the search is logged',
    query: searchQuerySchema,
    response: searchPageSchema,
  })
  find(@CurrentOfficial() official: DirectoryEntry, @Query(valid(searchQuerySchema)) query: SearchQuery): Promise<SearchPage> {
    return this.search.find(official, query);
  }

  @Get('readings')
  @Endpoint({
    access: ['auditor'],
    summary: 'Who searched for what, newest first',
    query: searchReadingsQuerySchema,
    response: pageOf(searchReadingSchema),
  })
  listReadings(@Query(valid(searchReadingsQuerySchema)) query: SearchReadingsQuery): Promise<Page<SearchReadingView>> {
    return this.recorded.list(query);
  }
}
