import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Page, WorkCounts, WorkItemView, WorkQuery } from '@tergeu/contracts';
import type { Texts } from '@tergeu/law';
import { activeStates, procedures } from '@tergeu/procedure';
import type { DataSource } from 'typeorm';
import { Directory, type DirectoryEntry } from '../identity';
import { pageFrom } from '../kernel/http/cursor';
import { SystemTime } from '../kernel/time/system-time';
import { TakeOver } from './take-over';
import { countStatement, listStatement, type WorkRow } from './work-rows';

/** What waits for an official, by time left. */
@Injectable()
export class ListWork {
  constructor(
    private readonly time: SystemTime,
    private readonly directory: Directory,
    private readonly takeOver: TakeOver,
    @InjectDataSource() private readonly data: DataSource,
  ) {}

  async list(official: DirectoryEntry, query: WorkQuery): Promise<Page<WorkItemView>> {
    const { text, values } = listStatement(official, query, this.time.now());
    const rows: WorkRow[] = await this.data.query(text, [...values]);
    const { items, nextCursor } = pageFrom(
      rows,
      query.limit,
      (row) => row,
      (row) => [row.group_key, row.sort_key, row.case_id, row.proceeding_id, row.slot],
    );
    return { items: await Promise.all(items.map((row) => this.view(official, row))), nextCursor };
  }

  async counts(official: DirectoryEntry): Promise<WorkCounts> {
    const { text, values } = countStatement(official, this.time.now());
    const rows: Record<'machine' | 'total' | 'overdue' | 'absent', string>[] = await this.data.query(text, [...values]);
    if (official.role === 'counsel') rows.push(await this.notices(official.id));
    const sum = (key: 'total' | 'overdue' | 'absent') => rows.reduce((total, row) => total + Number(row[key]), 0);
    return {
      total: sum('total'),
      overdue: sum('overdue'),
      absent: sum('absent'),
      byMachine: Object.fromEntries(rows.map((row) => [row.machine, Number(row.total)])),
    };
  }

  /** Counsel's inbox: of what he has been told and has not acknowledged, in the cases of his clients. */
  private async notices(counselId: string): Promise<Record<'machine' | 'total' | 'overdue' | 'absent', string>> {
    const rows: { total: string }[] = await this.data.query(
      `SELECT count(*) AS total FROM notice n
       WHERE n.counsel_id = $1
         AND EXISTS (SELECT 1 FROM defence d WHERE d.case_id = n.case_id AND d.counsel_id = n.counsel_id)
         AND NOT EXISTS (SELECT 1 FROM notice_receipt x
           WHERE x.case_id = n.case_id AND x.sequence = n.sequence AND x.counsel_id = n.counsel_id)`,
      [counselId],
    );
    return { machine: 'notice', total: rows[0]!.total, overdue: '0', absent: '0' };
  }

  private async view(official: DirectoryEntry, row: WorkRow): Promise<WorkItemView> {
    const absent = row.absent_id && {
      official: this.named(row.absent_id),
      until: row.absent_until!.toISOString(),
      takeOver: await this.takeOver.of(official, row.case_id, row.proceeding_id),
    };
    const handBack = row.former_id && {
      official: this.named(row.former_id),
      until: row.former_until!.toISOString(),
      isBack: row.former_until!.getTime() <= this.time.nowMs(),
    };
    return { ...plainView(row), claim: this.claimOf(row), absent: absent || null, handBack: handBack || null };
  }

  private claimOf({ claim_id, claimed_by, claimed_at }: WorkRow): WorkItemView['claim'] {
    return claim_id === null ? null : { id: claim_id, by: this.named(claimed_by!), at: claimed_at!.toISOString() };
  }

  private named(id: string): { id: string; name: string } {
    return { id, name: this.directory.nameOf(id) };
  }
}

function plainView(row: WorkRow): Omit<WorkItemView, 'claim' | 'absent' | 'handBack'> {
  const { texts } = procedures[row.machine]!;
  return {
    caseId: row.case_id,
    caseNumber: row.number,
    caseTitle: row.case_title,
    category: row.category,
    city: row.city,
    version: row.version,
    machine: row.machine,
    proceedingId: row.proceeding_id,
    title: row.title,
    states: activeStates(row.state),
    text: stateText(texts.states, row.slot.split('#')[0]!),
    since: row.since.toISOString(),
    dueAt: row.due_at?.toISOString() ?? null,
    clockStartedAt: row.clock_started_at?.toISOString() ?? null,
    clockTitle: row.clock_name === null ? null : (texts.clocks[row.clock_name] ?? null),
    warnAt: warningsOf(row),
    whose: row.whose,
  };
}

/** The steps at which the clocks warn, as moments. */
function warningsOf({ clock_counted_from: from, clock_due_at: due }: WorkRow): string[] {
  if (!from || !due) return [];
  return [0.5, 0.8].map((share) => new Date(from.getTime() + share * (due.getTime() - from.getTime())).toISOString());
}

function stateText(states: Readonly<Record<string, Texts>>, path: string): Texts {
  const last = path.split('.').at(-1)!;
  return states[path] ?? states[last] ?? { kk: last, ru: last, en: last };
}
