import { Module, type OnModuleInit } from '@nestjs/common';
import { CaseFileModule } from '../case-file';
import { ClocksModule, ClockWorker } from '../clocks';
import { RadarController } from './radar.controller';
import { ReadRadar } from './read-radar';
import { RunRadar } from './run-radar';

/** Three in the morning in Almaty. */
const nightly = '0 22 * * *';

@Module({ imports: [CaseFileModule, ClocksModule], controllers: [RadarController], providers: [ReadRadar, RunRadar] })
export class RadarModule implements OnModuleInit {
  constructor(
    private readonly worker: ClockWorker,
    private readonly radar: RunRadar,
  ) {}

  onModuleInit(): void {
    this.worker.alsoRun('run-radar', nightly, async () => {
      await this.radar.run();
    });
  }
}
