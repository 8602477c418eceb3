import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { AttemptView, ComplaintHistoryView, LateEntryView, MissedClockView, Page } from '@tergeu/contracts';
import { citiesServed } from '@tergeu/law';
import { activeStates, procedures, type Json } from '@tergeu/procedure';
import type { DataSource } from 'typeorm';
import { commandText, reasonOnRecord } from '../case-file';
import { readableProceedings } from '../access';
import { Directory, type DirectoryEntry } from '../identity';
import { pageFrom, readCursor } from '../kernel/http/cursor';

export interface OversightQuery {
  readonly safeguard?: string;
  readonly minMinutes: number;
  readonly missed?: 'true' | 'false';
  readonly cursor?: string;
  readonly limit: number;
}

interface EntryRow {
  readonly case_id: string;
  readonly number: string | null;
  readonly sequence: number;
  readonly machine: string;
  readonly command: string;
  readonly actor_id: string;
  readonly actor_role: string;
  readonly occurred_at: Date;
  readonly recorded_at: Date;
  readonly recorded_key: string;
  readonly refusal: { readonly reasons: readonly { condition: string; safeguard: string | null }[] };
}

/** A refused attempt; one that named no recorded case has neither `case_id` nor place in a journal. */
interface AttemptRow extends Omit<EntryRow, 'case_id' | 'sequence'> {
  readonly case_id: string | null;
  readonly sequence: number | null;
  /** Orders attempts of the same moment. */
  readonly place: string;
  readonly place_number: number;
}

interface MissedRow {
  readonly case_id: string;
  readonly number: string;
  readonly proceeding_id: string;
  readonly machine: string;
  readonly name: string;
  readonly due_at: Date;
  readonly due_key: string;
  readonly performed_at: Date | null;
}

interface ComplaintRow {
  readonly case_id: string;
  readonly number: string;
  readonly id: string;
  readonly title: string;
  readonly state: Json;
  readonly memory: { readonly receivedAt?: string; readonly finding?: string };
  readonly overdue: boolean;
  readonly opened_key: string;
  readonly opened_at: Date;
}

const entries = `SELECT e.case_id, r.number, e.sequence, e.machine, e.command, e.actor_id, e.actor_role, e.occurred_at, e.recorded_at,
    e.recorded_at::text AS recorded_key, e.refusal
  FROM journal_entry e LEFT JOIN case_register r ON r.case_id = e.case_id`;
/** Attempts on a case and, beside them, those that named no recorded case. */
const attempts = `SELECT e.case_id, r.number, e.sequence, e.machine, e.command, e.actor_id, e.actor_role,
    e.recorded_at, e.recorded_at::text AS recorded_key, e.refusal, e.place, e.place_number
  FROM (
    SELECT case_id, sequence, machine, command, actor_id, actor_role, recorded_at, refusal, case_id AS place, sequence AS place_number
      FROM journal_entry WHERE kind = 'refused'
    UNION ALL
    SELECT NULL, NULL, machine, command, actor_id, actor_role, recorded_at, refusal, id, 0 FROM stray_attempt
  ) e LEFT JOIN case_register r ON r.case_id = e.case_id`;
const after = `($1::timestamptz IS NULL OR (e.recorded_at, e.case_id, e.sequence) < ($1, $2::uuid, $3::int))`;
const newestFirst = 'ORDER BY e.recorded_at DESC, e.case_id DESC, e.sequence DESC LIMIT $4';
const hasMissed = `EXISTS (SELECT 1 FROM clock c WHERE c.case_id = p.case_id AND c.proceeding_id = p.id AND c.status = 'missed')`;

/** What an auditor looks at: refused attempts, late recordings, missed limits, complaint histories. */
@Injectable()
export class ListOversight {
  constructor(
    private readonly directory: Directory,
    @InjectDataSource() private readonly data: DataSource,
  ) {}

  async attempts({ safeguard, cursor, limit }: OversightQuery): Promise<Page<AttemptView>> {
    const rows: AttemptRow[] = await this.data.query(
      `${attempts} WHERE ($1::timestamptz IS NULL OR (e.recorded_at, e.place, e.place_number) < ($1, $2::uuid, $3::int))
         AND ($5::text IS NULL OR e.refusal -> 'reasons' @> jsonb_build_array(jsonb_build_object('safeguard', $5::text)))
       ORDER BY e.recorded_at DESC, e.place DESC, e.place_number DESC LIMIT $4`,
      [...place(cursor), limit + 1, safeguard ?? null],
    );
    return pageFrom(
      rows,
      limit,
      (row) => ({
        ...this.common(row),
        reasons: row.refusal.reasons.map((one) => reasonOnRecord(row.machine, one)),
        actorId: row.actor_id,
      }),
      (row) => [row.recorded_key, row.place, row.place_number],
    );
  }

  async lateEntries({ minMinutes, cursor, limit }: OversightQuery): Promise<Page<LateEntryView>> {
    const rows: EntryRow[] = await this.data.query(
      `${entries} WHERE e.kind = 'accepted' AND e.recorded_at - e.occurred_at > interval '1 hour'
         AND e.recorded_at - e.occurred_at >= make_interval(mins => $5) AND e.actor_role <> 'clock' AND ${after} ${newestFirst}`,
      [...place(cursor), limit + 1, minMinutes],
    );
    return pageFrom(
      rows,
      limit,
      (row) => ({
        ...this.common(row),
        caseNumber: row.number ?? '',
        occurredAt: row.occurred_at.toISOString(),
        lateMinutes: Math.floor((row.recorded_at.getTime() - row.occurred_at.getTime()) / 60_000),
      }),
      keyOf,
    );
  }

  async missedClocks({ cursor, limit }: OversightQuery): Promise<Page<MissedClockView>> {
    const rows: MissedRow[] = await this.data.query(
      `SELECT c.case_id, r.number, c.proceeding_id, c.machine, c.name, c.due_at, c.due_at::text AS due_key, c.performed_at
       FROM clock c JOIN case_register r ON r.case_id = c.case_id
       WHERE c.status = 'missed' AND ($1::timestamptz IS NULL OR (c.due_at, c.case_id, c.proceeding_id, c.name) < ($1, $2::uuid, $3::uuid, $4::text))
       ORDER BY c.due_at DESC, c.case_id DESC, c.proceeding_id DESC, c.name DESC LIMIT $5`,
      [...(readCursor(cursor, 'instant', 'id', 'id', 'text') ?? [null, null, null, null]), limit + 1],
    );
    return pageFrom(
      rows,
      limit,
      (row) => ({
        caseId: row.case_id,
        caseNumber: row.number,
        proceedingId: row.proceeding_id,
        machine: row.machine,
        clock: row.name,
        title: procedures[row.machine]!.texts.clocks[row.name]!,
        dueAt: row.due_at.toISOString(),
        performedAt: row.performed_at?.toISOString() ?? null,
      }),
      (row) => [row.due_key, row.case_id, row.proceeding_id, row.name],
    );
  }

  async complaints(official: DirectoryEntry, { missed, cursor, limit }: OversightQuery): Promise<Page<ComplaintHistoryView>> {
    const content = readableProceedings(official, { machine: 'p.machine', id: 'p.id' }, 6);
    const rows: ComplaintRow[] = await this.data.query(
      `SELECT p.case_id, r.number, p.id, p.title, p.state, p.memory, p.opened_at, p.opened_at::text AS opened_key,
         ${hasMissed} AS overdue
       FROM proceeding p JOIN case_register r ON r.case_id = p.case_id
       WHERE p.machine = 'complaint' AND ${content.sql} AND ($4::text[] IS NULL OR r.city = ANY($4))
         ${missed === 'true' ? `AND ${hasMissed}` : ''}
         AND ($1::timestamptz IS NULL OR (p.opened_at, p.case_id, p.id) < ($1, $2::uuid, $3::uuid))
       ORDER BY p.opened_at DESC, p.case_id DESC, p.id DESC LIMIT $5`,
      [
        ...(readCursor(cursor, 'instant', 'id', 'id') ?? [null, null, null]),
        official.role === 'prosecutor' ? citiesServed(official) : null,
        limit + 1,
        ...content.values,
      ],
    );
    return pageFrom(
      rows,
      limit,
      (row) => ({
        caseId: row.case_id,
        caseNumber: row.number,
        proceedingId: row.id,
        complainant: row.title,
        states: activeStates(row.state),
        receivedAt: row.memory.receivedAt ?? row.opened_at.toISOString(),
        finding: row.memory.finding ?? null,
        overdue: row.overdue,
      }),
      (row) => [row.opened_key, row.case_id, row.id],
    );
  }

  private common<R extends EntryRow | AttemptRow>(row: R) {
    return {
      caseId: row.case_id as R['case_id'],
      caseNumber: row.number,
      sequence: row.sequence as R['sequence'],
      machine: row.machine,
      command: row.command,
      commandText: commandText(row.machine, row.command),
      actorName: this.directory.nameOf(row.actor_id),
      actorRole: row.actor_role,
      recordedAt: row.recorded_at.toISOString(),
    };
  }
}

const place = (cursor: string | undefined): (string | number | null)[] =>
  readCursor(cursor, 'instant', 'id', 'count') ?? [null, null, null];
const keyOf = (row: EntryRow) => [row.recorded_key, row.case_id, row.sequence];
