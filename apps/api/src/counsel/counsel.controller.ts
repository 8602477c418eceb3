import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  acknowledgedSchema,
  acknowledgementSchema,
  clientSchema,
  mirrorSchema,
  noticeQuerySchema,
  noticeSchema,
  pageOf,
  type Acknowledgement,
  type ClientView,
  type MirrorView,
  type NoticeQuery,
  type NoticeView,
  type Page,
} from '@tergeu/contracts';
import { z } from 'zod';
import { CurrentOfficial, type DirectoryEntry } from '../identity';
import { Endpoint } from '../kernel/http/endpoint';
import { valid } from '../kernel/http/validate';
import { ListClients } from './list-clients';
import { Notices } from './notices';
import { ReadMirror } from './read-mirror';

@Controller('counsel')
export class CounselController {
  constructor(
    private readonly clients: ListClients,
    private readonly mirror: ReadMirror,
    private readonly notices: Notices,
  ) {}

  @Get('clients')
  @Endpoint({ access: ['counsel'], summary: 'My clients: where held, until when, what is new', response: z.array(clientSchema) })
  listClients(@CurrentOfficial() counsel: DirectoryEntry): Promise<ClientView[]> {
    return this.clients.list(counsel);
  }

  @Get('cases/:id/mirror')
  @Endpoint({
    access: ['counsel'],
    summary: 'The file as I see it: what is shown, and what is withheld, why, by whom and until when',
    response: mirrorSchema,
    problems: [404],
  })
  readMirror(@CurrentOfficial() counsel: DirectoryEntry, @Param('id', valid(z.uuid())) id: string): Promise<MirrorView> {
    return this.mirror.read(counsel, id);
  }

  @Get('notices')
  @Endpoint({ access: ['counsel'], summary: 'What I was told, newest first', query: noticeQuerySchema, response: pageOf(noticeSchema) })
  listNotices(@CurrentOfficial() counsel: DirectoryEntry, @Query(valid(noticeQuerySchema)) query: NoticeQuery): Promise<Page<NoticeView>> {
    return this.notices.list(counsel, query);
  }

  @Post('notices/acknowledge')
  @HttpCode(200)
  @Endpoint({ access: ['counsel'], summary: 'I have read these', body: acknowledgementSchema, response: acknowledgedSchema })
  acknowledge(
    @CurrentOfficial() counsel: DirectoryEntry,
    @Body(valid(acknowledgementSchema)) { ids }: Acknowledgement,
  ): Promise<{ acknowledged: number }> {
    return this.notices.acknowledge(counsel, ids);
  }
}
