import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { ComplaintsQuery, ComplaintView, Page } from '@tergeu/contracts';
import { activeStates, procedures, stepsOpenTo, type Proceeding } from '@tergeu/procedure';
import type { DataSource } from 'typeorm';
import { Directory, type DirectoryEntry } from '../identity';
import { pageFrom } from '../kernel/http/cursor';
import { SystemTime } from '../kernel/time/system-time';
import { complaintsStatement, type ComplaintRow, type DutyRow } from './complaint-rows';

const definition = procedures['complaint']!;
const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** The register of complaints of abuse, of the cases that the official may read. */
@Injectable()
export class ListComplaints {
  constructor(
    private readonly directory: Directory,
    private readonly time: SystemTime,
    @InjectDataSource() private readonly data: DataSource,
  ) {}

  async list(official: DirectoryEntry, query: ComplaintsQuery): Promise<Page<ComplaintView>> {
    const statement = complaintsStatement(official, query, this.time.now());
    const rows: ComplaintRow[] = await this.data.query(statement.text, statement.values);
    return pageFrom(
      rows,
      query.limit,
      (row) => this.view(row),
      (row) => [row.due_key, row.received_key, row.id],
    );
  }

  private view(row: ComplaintRow): ComplaintView {
    const { memory } = row;
    const proceeding = { machine: 'complaint', id: row.id, state: row.state, memory } as Proceeding;
    return {
      caseId: row.case_id,
      caseNumber: row.number,
      proceedingId: row.id,
      complainant: row.title,
      states: activeStates(row.state),
      receivedAt: row.received_at.toISOString(),
      subject: { officerName: this.name(row.subject_officer_id), bodyName: row.body_name, unitName: row.unit_name },
      duties: (row.duties ?? []).map((duty) => this.duty(duty)),
      limit: limitOf(row),
      hasMissed: row.has_missed,
      injuries: this.injuries(row),
      toDecide: stepsOpenTo(definition, proceeding, 'prosecutor').map((command) => definition.texts.commands[command]!),
      finding: text(memory['finding']) as ComplaintView['finding'],
      findingReasons: text(memory['findingReasons']),
      consequences: text(memory['consequences']),
      reviewOutcome: text(memory['reviewOutcome']),
      closedAt: row.closed_at?.toISOString() ?? null,
    };
  }

  private duty({ slot, role, officialId, city, since }: DutyRow): ComplaintView['duties'][number] {
    const last = slot.split('#')[0]!.split('.').at(-1)!;
    return { role, officialName: this.name(officialId), city, text: definition.texts.states[last]!, since: new Date(since).toISOString() };
  }

  private injuries({
    examination_id: id,
    examination,
    is_named: isNamed,
    has_earlier: hasEarlier,
  }: ComplaintRow): ComplaintView['injuries'] {
    if (id === null || examination === null) return null;
    return {
      examinationId: id,
      examinedAt: examination.examinedAt,
      isNamed: isNamed === true,
      hasEarlier: hasEarlier === true,
      sites: (examination.injuryMarks ?? []).map(({ site }) => site),
      newSites: [...(examination.newInjurySites ?? [])],
      heldBetween: (examination.heldBetween ?? []).map((one) => this.directory.nameOf(one)),
      determined: examination.determinedAt !== undefined,
    };
  }

  private name(id: string | null): string | null {
    return id === null ? null : this.directory.nameOf(id);
  }
}

function limitOf({ clock_name: name, started_at: startedAt, due_at: dueAt, missed }: ComplaintRow): ComplaintView['limit'] {
  if (name === null) return null;
  return {
    title: definition.texts.clocks[name]!,
    startedAt: startedAt!.toISOString(),
    dueAt: dueAt!.toISOString(),
    missed: missed === true,
  };
}
