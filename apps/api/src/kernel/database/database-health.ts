import { Inject, Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { errorCode } from './start-problem';

/** Whether the database answers, and how fast. */
export type DatabaseState = { readonly isUp: true; readonly milliseconds: number } | { readonly isUp: false; readonly reason: string };

/** How often the watch looks, in milliseconds; replaced in tests. */
export const HEALTH_INTERVAL = Symbol('HEALTH_INTERVAL');

const PATIENCE_MS = 2_000;

/** Asks the database for a sign of life, and logs one line when it goes away and one when it is back. */
@Injectable()
export class DatabaseHealth implements OnModuleInit, OnModuleDestroy {
  readonly #log = new Logger('Database');
  #timer: NodeJS.Timeout | undefined;
  #wasUp = true;
  /** At most one question is under way, however long it takes. */
  #question: Promise<unknown> | undefined;

  constructor(
    @InjectDataSource() private readonly source: DataSource,
    @Inject(HEALTH_INTERVAL) private readonly interval: number,
  ) {}

  onModuleInit(): void {
    this.#timer = setInterval(() => void this.ping(), this.interval);
    this.#timer.unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.#timer);
  }

  /** One question to the database; never throws. */
  async ping(): Promise<DatabaseState> {
    const state = await this.#ask();
    if (this.#timer && state.isUp !== this.#wasUp) this.#tell(state);
    this.#wasUp = state.isUp;
    return state;
  }

  async #ask(): Promise<DatabaseState> {
    const begun = performance.now();
    let timer: NodeJS.Timeout | undefined;
    try {
      const late = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new Error(`no answer in ${PATIENCE_MS} ms`)), PATIENCE_MS);
      });
      this.#question ??= this.source.query('select 1').finally(() => (this.#question = undefined));
      await Promise.race([this.#question, late]);
      return { isUp: true, milliseconds: Math.round(performance.now() - begun) };
    } catch (error) {
      return { isUp: false, reason: errorCode(error) ?? (error instanceof Error ? error.message : String(error)) };
    } finally {
      clearTimeout(timer);
    }
  }

  #tell(state: DatabaseState): void {
    if (state.isUp) this.#log.log('The database answers again.');
    else this.#log.error(`The database went away (${state.reason}); waiting for it to come back.`);
  }
}
