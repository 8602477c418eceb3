import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { Logger as QueueLogger, parseCronItems, run, type Runner, type Task } from 'graphile-worker';
import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { SystemTime } from '../kernel/time/system-time';
import { LookAtClock, type ClockKey } from './look-at-clock';

const worthTelling: readonly string[] = ['error', 'warning'];

/** Job queue: graphile-worker, because its `add_job` is SQL and joins the one statement of a command. */
@Injectable()
export class ClockWorker implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('Clocks');
  #runner: Runner | undefined;
  #closing = false;
  readonly #others = new Map<string, { readonly at: string; readonly task: Task }>();
  #begin: Promise<void> = Promise.resolve();

  constructor(
    private readonly lookAtClock: LookAtClock,
    private readonly time: SystemTime,
    @InjectDataSource() private readonly data: DataSource,
  ) {}

  onApplicationBootstrap(): void {
    void this.start();
  }

  async onApplicationShutdown(): Promise<void> {
    this.#closing = true;
    await this.#runner?.stop().catch(() => undefined);
  }

  /** Something to be done regularly, told before the queue begins; `at` as cron writes it, UTC. */
  alsoRun(name: string, at: string, task: Task): void {
    this.#others.set(name, { at, task });
  }

  /** While the demo fills, clocks run out by the demo's own time and the queue waits. Gives what lets it begin. */
  withhold(): () => void {
    let release = (): void => undefined;
    this.#begin = new Promise((done) => {
      release = done;
    });
    return release;
  }

  /** Tells the queue of every running clock: after the demo was filled, and for what a crash has left behind. */
  async schedule(): Promise<void> {
    await this.data.query(
      `SELECT graphile_worker.add_job('look-at-clock',
         payload := json_build_object('caseId', case_id, 'proceedingId', proceeding_id, 'name', name,
           'startedAt', to_char(started_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')),
         run_at := greatest(now(), due_at - (due_at - started_at) / 2 - make_interval(secs => $1)),
         job_key := case_id || '/' || proceeding_id || '/' || name)
       FROM clock WHERE status = 'running'`,
      [this.time.offsetMs / 1000],
    );
  }

  /** A method, because the answer changes while we wait. */
  private isClosing(): boolean {
    return this.#closing;
  }

  private async start(): Promise<void> {
    await this.#begin;
    const pool = (this.data.driver as unknown as { master: Pool }).master;
    // A connection that is cut while the queue holds it: the loop below starts anew.
    pool.on('connect', (client) => client.on('error', () => undefined));
    while (!this.isClosing()) {
      try {
        await this.schedule();
        this.#runner = await run({
          pgPool: pool,
          concurrency: 2,
          noHandleSignals: true,
          parsedCronItems: parseCronItems([...this.#others].map(([name, { at }]) => ({ task: name, match: at, identifier: name }))),
          logger: new QueueLogger(() => (level, message) => {
            if (worthTelling.includes(level)) this.log.warn(message);
          }),
          pollInterval: 1_000,
          taskList: { 'look-at-clock': this.task, ...Object.fromEntries([...this.#others].map(([name, { task }]) => [name, task])) },
        });
        await this.#runner.promise;
      } catch (error) {
        if (!this.isClosing()) this.log.warn(`The queue of clocks pauses: ${error instanceof Error ? error.message : String(error)}`);
      }
      if (!this.isClosing()) await new Promise((done) => setTimeout(done, 2_000));
    }
  }

  private readonly task: Task = async (payload, helpers) => {
    const key = payload as ClockKey;
    const next = await this.lookAtClock.look(key);
    if (next) await helpers.addJob('look-at-clock', key, { runAt: next, jobKey: `${key.caseId}/${key.proceedingId}/${key.name}` });
  };
}
