import { Inject, Injectable, Logger } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { RadarRunView } from '@tergeu/contracts';
import { lawOf } from '@tergeu/law';
import { cityOf, procedures, stuckIn, type CaseFile, type Official, type Stuck } from '@tergeu/procedure';
import type { DataSource } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { CaseFileRepository, SubmitCommand } from '../case-file';
import { Directory } from '../identity';
import { SETTINGS, type Settings } from '../kernel/settings';
import { SystemTime } from '../kernel/time/system-time';

/** Looks at every open case file: can anybody still move it before its next limit? */
@Injectable()
export class RunRadar {
  private readonly log = new Logger('Radar');

  constructor(
    private readonly files: CaseFileRepository,
    private readonly submitCommand: SubmitCommand,
    private readonly directory: Directory,
    private readonly time: SystemTime,
    @Inject(SETTINGS) private readonly settings: Settings,
    @InjectDataSource() private readonly data: DataSource,
  ) {}

  async run(): Promise<RadarRunView> {
    const [id, startedAt] = [uuidv7(), this.time.now()];
    const open: { case_id: string }[] = await this.data.query('SELECT case_id FROM case_register WHERE ended_at IS NULL ORDER BY case_id');
    const officials = [...this.directory.all()].filter(({ disabled }) => !disabled);
    let stuck = 0;
    for (const { case_id } of open) stuck += await this.look(id, case_id, officials);
    const finishedAt = this.time.now();
    await this.data.query('INSERT INTO radar_run (id, started_at, finished_at, cases, stuck) VALUES ($1, $2, $3, $4, $5)', [
      id,
      startedAt,
      finishedAt,
      open.length,
      stuck,
    ]);
    if (stuck > 0) this.log.warn(`${stuck} proceedings in ${open.length} open cases can be moved by nobody`);
    return { startedAt, finishedAt, cases: open.length, stuck };
  }

  /** Limits that have run out come first, as everywhere. */
  private async look(runId: string, caseId: string, officials: readonly Official[]): Promise<number> {
    await this.submitCommand.fireDueClocks(caseId);
    const { file } = await this.files.load(caseId);
    const now = this.time.now();
    const found = stuckIn({ procedures, file, officials, law: lawOf(this.settings.lawProfile, now.slice(0, 10)), now });
    for (const one of found) await this.record(runId, file, one);
    return found.length;
  }

  private async record(runId: string, file: CaseFile, { proceedingId, machine, why, dueAt, reasons, mends }: Stuck): Promise<void> {
    const title = procedures[machine]!.title(file.proceedings[proceedingId]!.memory, file);
    const told = reasons.map(({ text, safeguard, article }) => ({ text, safeguard, article }));
    await this.data.query(
      `INSERT INTO radar_finding (run_id, case_id, proceeding_id, machine, title, city, why, due_at, reasons, mends)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [runId, file.id, proceedingId, machine, title, cityOf(file), why, dueAt, JSON.stringify(told), JSON.stringify(mends)],
    );
  }
}
