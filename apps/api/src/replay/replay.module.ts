import { Module, type OnModuleInit } from '@nestjs/common';
import { CaseFileModule } from '../case-file';
import { ClocksModule, ClockWorker } from '../clocks';
import { AskWhatIf } from './ask-what-if';
import { RunWhatIf } from './run-what-if';
import { WhatIfController } from './what-if.controller';

const everyMinute = '* * * * *';

@Module({ imports: [CaseFileModule, ClocksModule], controllers: [WhatIfController], providers: [AskWhatIf, RunWhatIf] })
export class ReplayModule implements OnModuleInit {
  constructor(
    private readonly worker: ClockWorker,
    private readonly runs: RunWhatIf,
  ) {}

  /** What a stop has broken off. */
  onModuleInit(): void {
    this.worker.alsoRun('answer-what-if', everyMinute, () => this.runs.answerAll());
  }
}
