import { Controller, Get, Query } from '@nestjs/common';
import {
  bodySchema,
  groupSchema,
  officialSchema,
  officialsQuerySchema,
  pageOf,
  pageQuerySchema,
  type BodyView,
  type GroupView,
  type OfficialView,
  type Page,
} from '@tergeu/contracts';
import type { z } from 'zod';
import { Endpoint } from '../kernel/http/endpoint';
import { valid } from '../kernel/http/validate';
import { ListDirectory } from './list-directory';

@Controller()
export class DirectoryController {
  constructor(private readonly directory: ListDirectory) {}

  @Get('officials')
  @Endpoint({ access: 'signedIn', summary: 'Officials of the directory', query: officialsQuerySchema, response: pageOf(officialSchema) })
  officials(@Query(valid(officialsQuerySchema)) query: z.infer<typeof officialsQuerySchema>): Page<OfficialView> {
    return this.directory.officials(query);
  }

  @Get('bodies')
  @Endpoint({ access: 'signedIn', summary: 'Bodies and their units', query: pageQuerySchema, response: pageOf(bodySchema) })
  bodies(@Query(valid(pageQuerySchema)) query: z.infer<typeof pageQuerySchema>): Promise<Page<BodyView>> {
    return this.directory.bodies(query);
  }

  @Get('groups')
  @Endpoint({ access: 'signedIn', summary: 'Interagency investigation groups', query: pageQuerySchema, response: pageOf(groupSchema) })
  groups(@Query(valid(pageQuerySchema)) query: z.infer<typeof pageQuerySchema>): Promise<Page<GroupView>> {
    return this.directory.groups(query);
  }
}
