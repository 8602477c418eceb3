import { Injectable, Logger } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { SystemTime } from '../kernel/time/system-time';
import type { Supposition } from './suppose';
import { whatIf, type WhatIf } from './what-if';

interface Finding {
  readonly kind: 'refused' | 'limit';
  readonly machine: string;
  readonly name: string;
  readonly detail: string;
  readonly case_id: string;
  readonly proceeding_id: string;
  readonly sequence: number | null;
  readonly at: string;
}

interface AskedRow {
  readonly id: string;
  readonly suppositions: readonly Supposition[];
  readonly case_id: string | null;
}

const rowsAtOnce = 1_000;
const toldEvery = 25;

/** Answers what was asked, one question after the other; what a stop has broken off is begun anew. */
@Injectable()
export class RunWhatIf {
  private readonly log = new Logger('WhatIf');
  #running: Promise<void> | null = null;

  constructor(
    private readonly time: SystemTime,
    @InjectDataSource() private readonly data: DataSource,
  ) {}

  /** Begins unless it runs already; a failure is logged and tried again by the next call. */
  async answerAll(): Promise<void> {
    this.#running ??= this.answer().finally(() => {
      this.#running = null;
    });
    await this.#running;
  }

  private async answer(): Promise<void> {
    try {
      for (let asked = await this.next(); asked; asked = await this.next()) await this.replay(asked);
    } catch (error) {
      this.log.warn(`A question of what if waits: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  private async next(): Promise<AskedRow | undefined> {
    const rows: AskedRow[] = await this.data.query(
      'SELECT id, suppositions, case_id FROM what_if_run WHERE finished_at IS NULL ORDER BY asked_at, id LIMIT 1',
    );
    return rows[0];
  }

  private async replay({ id, suppositions, case_id }: AskedRow): Promise<void> {
    const told = (done: number) => {
      // Only shown; the answer does not wait for it.
      if (done % toldEvery === 0)
        void this.data.query('UPDATE what_if_run SET done = $2 WHERE id = $1 AND finished_at IS NULL', [id, done]).catch(() => undefined);
    };
    const found = await whatIf(this.data, suppositions, case_id, told);
    await this.record(id, found);
  }

  /** The answer at once: all of its rows, or none; where another server was faster, its answer stays. */
  private async record(id: string, { cases, entries, refused, limits, notReplayed }: WhatIf): Promise<void> {
    const findings = findingsOf({ refused, limits });
    await this.data.transaction(async (manager) => {
      const open: unknown[] = await manager.query('SELECT 1 FROM what_if_run WHERE id = $1 AND finished_at IS NULL FOR UPDATE', [id]);
      if (open.length === 0) return;
      for (let from = 0; from < findings.length; from += rowsAtOnce)
        await manager.query(
          `INSERT INTO what_if_finding (run_id, number, kind, machine, name, detail, case_id, proceeding_id, sequence, at)
           SELECT $1, $2 + row_number() OVER (), f.kind, f.machine, f.name, f.detail, f.case_id, f.proceeding_id, f.sequence, f.at
           FROM jsonb_to_recordset($3) AS f (kind text, machine text, name text, detail text, case_id uuid, proceeding_id uuid, sequence int, at timestamptz)`,
          [id, from, JSON.stringify(findings.slice(from, from + rowsAtOnce))],
        );
      await manager.query(
        'UPDATE what_if_run SET done = $2, entries = $3, refused = $4, limits = $5, not_replayed = $6, finished_at = $7 WHERE id = $1',
        [id, cases, entries, refused.length, limits.length, notReplayed.length, this.time.now()],
      );
    });
  }
}

function findingsOf({ refused, limits }: Pick<WhatIf, 'refused' | 'limits'>): Finding[] {
  return [
    ...refused.map((one): Finding => ({
      kind: 'refused',
      machine: one.machine,
      name: one.command,
      detail: one.conditions.join(','),
      case_id: one.caseId,
      proceeding_id: one.proceedingId,
      sequence: one.sequence,
      at: one.occurredAt,
    })),
    ...limits.map((one): Finding => ({
      kind: 'limit',
      machine: one.machine,
      name: one.limit,
      detail: `${one.was}>${one.wouldBe}`,
      case_id: one.caseId,
      proceeding_id: one.proceedingId,
      sequence: null,
      at: one.dueAt,
    })),
  ];
}
