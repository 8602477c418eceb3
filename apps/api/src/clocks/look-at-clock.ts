import { Injectable, Logger } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { CaseFileChanges, SubmitCommand } from '../case-file';
import { SystemTime } from '../kernel/time/system-time';

/** The clock that a job points at. */
export interface ClockKey {
  readonly caseId: string;
  readonly proceedingId: string;
  readonly name: string;
  readonly startedAt: string;
}

interface ClockRow {
  readonly machine: string;
  readonly started_at: Date;
  readonly due_at: Date;
  /** The beginning, moved by the time in which the limit stood still. */
  readonly counted_from: Date;
  readonly warned: number;
}

const steps = [50, 80, 100] as const;

/**
 * Looks at one clock when the queue says so: warns at 50 and 80 %, and at 100 % records that it was missed.
 * Late is better than never: it asks the product's clock, not the job's time.
 */
@Injectable()
export class LookAtClock {
  private readonly log = new Logger('Clocks');

  constructor(
    private readonly submitCommand: SubmitCommand,
    private readonly time: SystemTime,
    private readonly changes: CaseFileChanges,
    @InjectDataSource() private readonly data: DataSource,
  ) {}

  /** Gives the real moment of the next look, or null when the clock has ended. */
  async look(key: ClockKey): Promise<Date | null> {
    const clock = await this.running(key);
    if (!clock) return null;
    if (this.time.nowMs() >= clock.due_at.getTime()) {
      await this.submitCommand.fireDueClocks(key.caseId);
      return (await this.running(key)) ? new Date(Date.now() + 1_000) : null;
    }
    const reached = this.percent(clock);
    if (reached > clock.warned) await this.warn(key, clock, reached);
    return this.nextLook(clock, reached);
  }

  private async running(key: ClockKey): Promise<ClockRow | undefined> {
    const rows: ClockRow[] = await this.data.query(
      `SELECT machine, started_at, due_at, warned, started_at + make_interval(secs => standstill_ms / 1000.0) AS counted_from FROM clock
       WHERE case_id = $1 AND proceeding_id = $2 AND name = $3 AND started_at = $4 AND status = 'running'`,
      [key.caseId, key.proceedingId, key.name, key.startedAt],
    );
    return rows[0];
  }

  /** The last warning step that has been reached. */
  private percent(clock: ClockRow): number {
    const start = clock.counted_from.getTime();
    const share = ((this.time.nowMs() - start) / (clock.due_at.getTime() - start)) * 100;
    return steps.filter((step) => step <= share).at(-1) ?? 0;
  }

  private async warn(key: ClockKey, clock: ClockRow, percent: number): Promise<void> {
    await this.data.query(
      `UPDATE clock SET warned = $5 WHERE case_id = $1 AND proceeding_id = $2 AND name = $3 AND started_at = $4 AND status = 'running'`,
      [key.caseId, key.proceedingId, key.name, key.startedAt, percent],
    );
    this.log.warn(`Case ${key.caseId}: ${clock.machine}.${key.name} has used ${percent} % of its limit`);
    this.changes.announce({ caseId: key.caseId, version: -1, machine: clock.machine, proceedingId: key.proceedingId });
  }

  private nextLook(clock: ClockRow, reached: number): Date {
    const next = steps.find((step) => step > reached) ?? 100;
    const start = clock.counted_from.getTime();
    const length = clock.due_at.getTime() - start;
    const moment = next === 100 ? clock.due_at.getTime() : start + (length * next) / 100;
    return this.time.realMoment(new Date(moment).toISOString());
  }
}
