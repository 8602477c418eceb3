import { Module } from '@nestjs/common';
import { CaseFileModule } from '../case-file';
import { ClockWorker } from './clock-worker';
import { LookAtClock } from './look-at-clock';

@Module({ imports: [CaseFileModule], providers: [ClockWorker, LookAtClock], exports: [ClockWorker] })
export class ClocksModule {}
