import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { ComplaintWayView } from '@tergeu/contracts';
import { clockOf, procedures } from '@tergeu/procedure';
import type { DataSource } from 'typeorm';
import { commandText } from '../case-file';
import { readableProceedings } from '../access';
import { Directory, type DirectoryEntry } from '../identity';
import { ProblemException } from '../kernel/http/problem';

interface StepRow {
  readonly sequence: number;
  readonly command: string;
  readonly actor_id: string;
  readonly actor_role: string;
  readonly occurred_at: Date;
  readonly recorded_at: Date;
}

interface ClockRow {
  readonly name: string;
  readonly started_at: Date;
  readonly due_at: Date;
  readonly status: 'running' | 'met' | 'missed' | 'stopped';
  readonly settled_at: Date | null;
  readonly performed_at: Date | null;
}

const machine = 'complaint';
const minutesBetween = (earlier: Date, later: Date): number => Math.max(0, Math.floor((later.getTime() - earlier.getTime()) / 60_000));

/** A complaint from its receipt to its end: every step, how long it took, and which limit it met or missed. */
@Injectable()
export class ReadComplaintWay {
  constructor(
    private readonly directory: Directory,
    @InjectDataSource() private readonly data: DataSource,
  ) {}

  async read(official: DirectoryEntry, caseId: string, proceedingId: string): Promise<ComplaintWayView> {
    // A prosecutor sees the complaints of his city, as in the list.
    const content = readableProceedings(official, { machine: 'p.machine', id: 'p.id' }, 4);
    const cases: { number: string }[] = await this.data.query(
      `SELECT r.number FROM proceeding p JOIN case_register r ON r.case_id = p.case_id
       WHERE p.case_id = $1 AND p.id = $2 AND p.machine = '${machine}' AND ($3::text IS NULL OR r.city = $3)
         AND ${content.sql}`,
      [caseId, proceedingId, official.role === 'prosecutor' ? official.city : null, ...content.values],
    );
    if (!cases[0]) throw new ProblemException(404, 'unknown', 'There is no such complaint.');
    const of = [caseId, proceedingId];
    const steps: StepRow[] = await this.data.query(
      `SELECT sequence, command, actor_id, actor_role, occurred_at, recorded_at FROM journal_entry
       WHERE case_id = $1 AND proceeding_id = $2 AND kind = 'accepted' ORDER BY sequence`,
      of,
    );
    const clocks: ClockRow[] = await this.data.query(
      `SELECT name, started_at, due_at, status, settled_at, performed_at FROM clock
       WHERE case_id = $1 AND proceeding_id = $2 ORDER BY due_at, name`,
      of,
    );
    return {
      caseId,
      caseNumber: cases[0].number,
      proceedingId,
      steps: steps.map((step, index) => this.step(step, steps[index - 1], clocks)),
      owed: clocks.filter(isOwed).map(({ name, started_at: startedAt, due_at: dueAt, status }) => ({
        clock: name,
        title: clockTitle(name),
        startedAt: startedAt.toISOString(),
        dueAt: dueAt.toISOString(),
        missed: status === 'missed',
      })),
    };
  }

  private step(step: StepRow, before: StepRow | undefined, clocks: readonly ClockRow[]): ComplaintWayView['steps'][number] {
    return {
      sequence: step.sequence,
      command: step.command,
      commandText: commandText(machine, step.command),
      isTime: clockOf(step.command) !== null,
      actorName: this.directory.nameOf(step.actor_id),
      actorRole: step.actor_role,
      occurredAt: step.occurred_at.toISOString(),
      recordedAt: step.recorded_at.toISOString(),
      minutesSince: before ? minutesBetween(before.occurred_at, step.occurred_at) : null,
      lateMinutes: minutesBetween(step.occurred_at, step.recorded_at),
      limits: clocks
        .filter((clock) => isSettledBy(clock, step))
        .map(({ name, due_at: dueAt, status }) => ({
          clock: name,
          title: clockTitle(name),
          dueAt: dueAt.toISOString(),
          inTime: status === 'met',
        })),
    };
  }
}

const clockTitle = (name: string) => procedures[machine]!.texts.clocks[name]!;
const isOwed = ({ status, performed_at: performed }: ClockRow): boolean =>
  status === 'running' || (status === 'missed' && performed === null);

/** Was that the step which the limit was for? */
function isSettledBy(clock: ClockRow, { command, occurred_at: at }: StepRow): boolean {
  const metBy: readonly string[] = procedures[machine]!.clocks[clock.name]?.metBy ?? [];
  const settled = clock.status === 'met' ? clock.settled_at : clock.performed_at;
  return metBy.includes(command) && settled?.getTime() === at.getTime();
}
