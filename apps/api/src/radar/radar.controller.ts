import { Controller, Get, Post, Query } from '@nestjs/common';
import { radarQuerySchema, radarRunSchema, radarSchema, type RadarRunView, type RadarView } from '@tergeu/contracts';
import type { z } from 'zod';
import { CurrentOfficial, type DirectoryEntry } from '../identity';
import { Endpoint } from '../kernel/http/endpoint';
import { valid } from '../kernel/http/validate';
import { ReadRadar } from './read-radar';
import { RunRadar } from './run-radar';

@Controller('radar')
export class RadarController {
  constructor(
    private readonly radar: ReadRadar,
    private readonly runs: RunRadar,
  ) {}

  @Get()
  @Endpoint({
    access: ['auditor', 'prosecutor', 'administrator'],
    summary: 'Proceedings that nobody can move before their next limit, and who could mend it',
    query: radarQuerySchema,
    response: radarSchema,
  })
  read(
    @CurrentOfficial() official: DirectoryEntry,
    @Query(valid(radarQuerySchema)) query: z.infer<typeof radarQuerySchema>,
  ): Promise<RadarView> {
    return this.radar.read(official, query);
  }

  @Post('runs')
  @Endpoint({ access: ['auditor', 'administrator'], summary: 'Look now, not only at night', response: radarRunSchema, status: 201 })
  run(): Promise<RadarRunView> {
    return this.runs.run();
  }
}
