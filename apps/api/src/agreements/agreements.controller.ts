import { Controller, Get, Param } from '@nestjs/common';
import { decisionSightSchema, type DecisionSight } from '@tergeu/contracts';
import { z } from 'zod';
import { CurrentOfficial, type DirectoryEntry } from '../identity';
import { Endpoint } from '../kernel/http/endpoint';
import { valid } from '../kernel/http/validate';
import { ReadSight } from './read-sight';

const idSchema = z.uuid();

@Controller('case-files/:id/decisions')
export class AgreementsController {
  constructor(private readonly sight: ReadSight) {}

  @Get(':decisionId/sight')
  @Endpoint({
    access: 'signedIn',
    summary: 'What an agreement given now is bound to: text, materials, and what has changed since somebody saw them',
    response: decisionSightSchema,
  })
  readSight(
    @CurrentOfficial() official: DirectoryEntry,
    @Param('id', valid(idSchema)) id: string,
    @Param('decisionId', valid(idSchema)) decisionId: string,
  ): Promise<DecisionSight> {
    return this.sight.read(official, id, decisionId);
  }
}
