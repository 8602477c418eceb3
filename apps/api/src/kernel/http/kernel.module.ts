import { Global, Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { readSettings, SETTINGS } from '../settings';
import { ProblemFilter } from './problem.filter';

/** What every capability may use: settings, and failures told as problem+json. */
@Global()
@Module({
  providers: [
    { provide: SETTINGS, useFactory: () => readSettings() },
    { provide: APP_FILTER, useClass: ProblemFilter },
  ],
  exports: [SETTINGS],
})
export class KernelModule {}
