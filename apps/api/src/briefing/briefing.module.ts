import { Module } from '@nestjs/common';
import { BriefingController } from './briefing.controller';
import { CheckBriefing } from './check-briefing';
import { ComposeBriefing } from './live/compose-briefing';
import { DrawSeries } from './live/draw-series';
import { FigureSumsRepository } from './live/figure-sums.repository';
import { ListFigureRows } from './live/list-figure-rows';
import { ListPublished } from './published/list-published';
import { PublishBriefing } from './published/publish-briefing';
import { PublishedBriefingsRepository } from './published/published-briefings.repository';

@Module({
  controllers: [BriefingController],
  providers: [
    CheckBriefing,
    ComposeBriefing,
    DrawSeries,
    FigureSumsRepository,
    ListFigureRows,
    ListPublished,
    PublishBriefing,
    PublishedBriefingsRepository,
  ],
})
export class BriefingModule {}
