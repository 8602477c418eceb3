import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { ExaminationsQuery, ExaminationView, Page } from '@tergeu/contracts';
import { defaultCalendar, type Texts } from '@tergeu/law';
import { procedures, stepsOpenTo, type Json, type Memory, type Proceeding } from '@tergeu/procedure';
import type { DataSource } from 'typeorm';
import { readableCases } from '../access';
import type { DirectoryEntry } from '../identity';
import { pageFrom, readCursor } from '../kernel/http/cursor';
import { SystemTime } from '../kernel/time/system-time';

interface ExaminationRow {
  readonly case_id: string;
  readonly number: string;
  readonly city: string;
  readonly id: string;
  readonly name: string;
  readonly state: Json;
  readonly memory: Memory;
  readonly ordered_at: Date;
  readonly ordered_key: string;
  readonly examined_at: Date | null;
  readonly examined_key: string | null;
  readonly injuries: boolean | null;
  readonly new_injuries: boolean;
  readonly fit_for_facility: boolean | null;
  readonly earlier: string;
  readonly detention_id: string | null;
  readonly detained_at: Date;
  readonly delivered_at: Date | null;
  readonly placed_at: Date | null;
  readonly body_name: Texts | null;
  readonly minor: boolean;
  readonly counted_from: Date;
  readonly limit_at: Date;
  readonly due_key: string;
}

const definition = procedures['medical-examination']!;
const limitTitle = procedures['detention']!.texts.clocks['longestDetention']!;
/** Once somebody is released or remanded, the limit of his detention is nobody's concern. */
const due = `coalesce(d.limit_at, 'infinity')`;
const select = `SELECT m.case_id, r.number, r.city, m.id, p.name, e.state, e.memory, m.ordered_at, m.ordered_at::text AS ordered_key,
    m.examined_at, m.examined_at::text AS examined_key, m.injuries, m.new_injuries, m.fit_for_facility,
    (SELECT count(*) FROM medical_examination b WHERE b.case_id = m.case_id AND b.person_id = m.person_id
       AND b.id <> m.id AND b.examined_at < coalesce(m.examined_at, 'infinity')) AS earlier,
    d.id AS detention_id, d.detained_at, d.delivered_at, d.placed_at, d.minor, d.counted_from, d.limit_at, ${due}::text AS due_key,
    b.name AS body_name
  FROM medical_examination m
    JOIN case_register r ON r.case_id = m.case_id
    JOIN proceeding e ON e.case_id = m.case_id AND e.id = m.id
    JOIN person p ON p.case_id = m.case_id AND p.id = m.person_id
    LEFT JOIN detention d ON d.case_id = m.case_id AND d.id = m.detention_id AND d.released_at IS NULL AND d.remanded_at IS NULL
    LEFT JOIN official o ON o.id = d.officer_id
    LEFT JOIN body b ON b.id = CASE WHEN d.placed_at IS NULL THEN o.body_id ELSE d.facility_id END`;

/** Who waits to be examined in the medic's city, and whom he has examined today. */
@Injectable()
export class ListExaminations {
  constructor(
    private readonly time: SystemTime,
    @InjectDataSource() private readonly data: DataSource,
  ) {}

  list(medic: DirectoryEntry, query: ExaminationsQuery): Promise<Page<ExaminationView>> {
    return query.view === 'today' ? this.today(medic, query) : this.waiting(medic, query);
  }

  private async waiting(medic: DirectoryEntry, { cursor, limit }: ExaminationsQuery): Promise<Page<ExaminationView>> {
    const readable = readableCases(medic, 5);
    const rows: ExaminationRow[] = await this.data.query(
      `${select} WHERE m.state = 'ordered' AND ${readable.sql}
         AND ($1::timestamptz IS NULL OR (${due}, m.ordered_at, m.id) > ($1, $2::timestamptz, $3::uuid))
       ORDER BY ${due}, m.ordered_at, m.id LIMIT $4`,
      [...(readCursor(cursor, 'instant', 'instant', 'id') ?? [null, null, null]), limit + 1, ...readable.values],
    );
    return pageFrom(rows, limit, examinationView, (row) => [row.due_key, row.ordered_key, row.id]);
  }

  private async today(medic: DirectoryEntry, { cursor, limit }: ExaminationsQuery): Promise<Page<ExaminationView>> {
    const readable = readableCases(medic, 6);
    const zone = `'${defaultCalendar.timeZone}'`;
    const rows: ExaminationRow[] = await this.data.query(
      `${select} WHERE m.medic_id = $4 AND ${readable.sql}
         AND m.examined_at >= date_trunc('day', $5::timestamptz AT TIME ZONE ${zone}) AT TIME ZONE ${zone}
         AND ($1::timestamptz IS NULL OR (m.examined_at, m.id) < ($1, $2::uuid))
       ORDER BY m.examined_at DESC, m.id DESC LIMIT $3`,
      [...(readCursor(cursor, 'instant', 'id') ?? [null, null]), limit + 1, medic.id, this.time.now(), ...readable.values],
    );
    return pageFrom(rows, limit, examinationView, (row) => [row.examined_key, row.id]);
  }
}

function examinationView(row: ExaminationRow): ExaminationView {
  const proceeding = { machine: definition.name, id: row.id, state: row.state, memory: row.memory } as Proceeding;
  return {
    caseId: row.case_id,
    caseNumber: row.number,
    city: row.city,
    proceedingId: row.id,
    personName: row.name,
    orderedAt: row.ordered_at.toISOString(),
    detention: row.detention_id === null ? null : detentionView(row, row.detention_id),
    examinedAt: row.examined_at?.toISOString() ?? null,
    injuries: row.injuries,
    newInjuries: row.new_injuries,
    fitForFacility: row.fit_for_facility,
    earlier: Number(row.earlier),
    steps: stepsOpenTo(definition, proceeding, 'medic').map((command) => ({ command, text: definition.texts.commands[command]! })),
  };
}

const detentionView = (row: ExaminationRow, proceedingId: string): NonNullable<ExaminationView['detention']> => ({
  proceedingId,
  detainedAt: row.detained_at.toISOString(),
  deliveredAt: row.delivered_at?.toISOString() ?? null,
  placed: row.placed_at !== null,
  where: row.body_name,
  minor: row.minor,
  limit: { title: limitTitle, startedAt: row.counted_from.toISOString(), dueAt: row.limit_at.toISOString() },
});
