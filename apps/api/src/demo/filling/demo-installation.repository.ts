import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { demoSeed } from '../plan/dice';

/** What is recorded of the demo so far; read after every break. */
export interface Recorded {
  /** Keys of the demo's commands that are in the journal. */
  readonly keys: ReadonlySet<string>;
  /** When each case's last entry was recorded. */
  readonly lastOf: Map<string, string>;
}

/** Reads and writes how far this installation's demo is. */
@Injectable()
export class DemoInstallationRepository {
  constructor(@InjectDataSource() private readonly data: DataSource) {}

  /** At the first start of an empty installation the setting decides, for good; afterwards the answer stands. */
  async isWithDemo(isWanted: boolean): Promise<boolean> {
    const rows: { with_demo: boolean }[] = await this.data.query(
      `WITH made AS (
         INSERT INTO demo_installation (id, with_demo, seed)
         SELECT 1, $1 AND NOT EXISTS (SELECT 1 FROM official) AND NOT EXISTS (SELECT 1 FROM case_file), $2
         ON CONFLICT (id) DO NOTHING RETURNING with_demo)
       SELECT with_demo FROM made UNION ALL SELECT with_demo FROM demo_installation`,
      [isWanted, demoSeed],
    );
    return rows[0]!.with_demo;
  }

  async isFilled(): Promise<boolean> {
    const rows: unknown[] = await this.data.query('SELECT 1 FROM demo_installation WHERE filled_at IS NOT NULL');
    return rows.length > 0;
  }

  async markFilled(): Promise<void> {
    await this.data.query('UPDATE demo_installation SET filled_at = now() WHERE filled_at IS NULL');
  }

  /** The last moment that is on record, in case files or in the directory. */
  async lastMoment(): Promise<string | null> {
    const rows: { last: Date | null }[] = await this.data.query(
      `SELECT greatest((SELECT max(recorded_at) FROM journal_entry), (SELECT max(recorded_at) FROM identity_entry)) AS last`,
    );
    return rows[0]?.last?.toISOString() ?? null;
  }

  async recorded(): Promise<Recorded> {
    const keys: { idempotency_key: string }[] = await this.data.query(
      `SELECT idempotency_key FROM journal_entry WHERE idempotency_key LIKE 'demo-%'`,
    );
    const last: { case_id: string; at: Date }[] = await this.data.query(
      'SELECT case_id, max(recorded_at) AS at FROM journal_entry GROUP BY case_id',
    );
    return {
      keys: new Set(keys.map((row) => row.idempotency_key)),
      lastOf: new Map(last.map(({ case_id, at }) => [case_id, at.toISOString()])),
    };
  }

  /** Cases in which a clock has run out by that moment. */
  async casesWithDueClocks(moment: string): Promise<string[]> {
    const rows: { case_id: string }[] = await this.data.query(
      `SELECT DISTINCT case_id FROM clock WHERE status = 'running' AND due_at <= $1 ORDER BY case_id`,
      [moment],
    );
    return rows.map((row) => row.case_id);
  }

  /** Running clocks are marked with the warning that they would have had by then; the queue goes on from there. */
  async markWarned(moment: string): Promise<void> {
    await this.data.query(
      `UPDATE clock SET warned = CASE WHEN $1 >= counted.start + (due_at - counted.start) * 0.8 THEN 80 ELSE 50 END
       FROM (SELECT case_id, proceeding_id, name, started_at, started_at + make_interval(secs => standstill_ms / 1000.0) AS start
         FROM clock WHERE status = 'running') counted
       WHERE (clock.case_id, clock.proceeding_id, clock.name, clock.started_at)
           = (counted.case_id, counted.proceeding_id, counted.name, counted.started_at)
         AND $1::timestamptz >= counted.start + (due_at - counted.start) * 0.5`,
      [moment],
    );
  }

  async presentIds(table: 'body' | 'official' | 'investigation_group' | 'secondment'): Promise<ReadonlySet<string>> {
    const rows: { id: string }[] = await this.data.query(`SELECT id FROM ${table}`);
    return new Set(rows.map((row) => row.id));
  }
}
