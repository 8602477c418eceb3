import type { ComplaintsQuery } from '@tergeu/contracts';
import type { Texts } from '@tergeu/law';
import type { Json, Memory } from '@tergeu/procedure';
import { readableCases, readableProceedings } from '../access';
import type { DirectoryEntry } from '../identity';
import { readCursor } from '../kernel/http/cursor';

/** What an examination with injuries remembers, as far as the register shows it. */
export interface ExaminationOnRecord extends Memory {
  readonly examinedAt: string;
  readonly injuryMarks?: readonly { readonly site: string }[];
  readonly newInjurySites?: readonly string[];
  readonly heldBetween?: readonly string[];
  readonly determinedAt?: string;
}

/** What the database knows of one complaint. */
export interface ComplaintRow {
  readonly case_id: string;
  readonly number: string;
  readonly id: string;
  readonly title: string;
  readonly state: Json;
  readonly memory: Memory;
  readonly received_at: Date;
  readonly received_key: string;
  readonly subject_officer_id: string | null;
  readonly body_name: Texts | null;
  readonly unit_name: string | null;
  readonly examination_id: string | null;
  readonly examination: ExaminationOnRecord | null;
  readonly is_named: boolean | null;
  readonly has_earlier: boolean | null;
  readonly clock_name: string | null;
  readonly started_at: Date | null;
  readonly due_at: Date | null;
  readonly due_key: string;
  readonly missed: boolean | null;
  readonly has_missed: boolean;
  readonly duties: readonly DutyRow[] | null;
  readonly closed_at: Date | null;
}

export interface DutyRow {
  readonly slot: string;
  readonly role: string;
  readonly officialId: string | null;
  readonly city: string | null;
  readonly since: string;
}

const ofComplaint = (alias: string): string => `${alias}.case_id = c.case_id AND ${alias}.proceeding_id = c.id`;
/** The limit that is owed first. */
const limit = `LEFT JOIN LATERAL (SELECT k.name, k.started_at, k.due_at, k.status = 'missed' AS missed FROM clock k
  WHERE ${ofComplaint('k')} AND (k.status = 'running' OR (k.status = 'missed' AND k.performed_at IS NULL))
  ORDER BY k.due_at LIMIT 1) k ON true`;
const duties = `LEFT JOIN LATERAL (SELECT jsonb_agg(jsonb_build_object('slot', w.slot, 'role', w.role, 'officialId', w.official_id,
    'city', w.city, 'since', w.since) ORDER BY w.slot) AS list FROM work_item w WHERE ${ofComplaint('w')} AND w.open) w ON true`;
/** The examination that the complaint names; else the complainant's that showed most: something new, then the latest. */
const examination = `LEFT JOIN LATERAL (SELECT m.id, m.id = c.examination_id AS is_named,
    EXISTS (SELECT 1 FROM medical_examination b WHERE b.case_id = m.case_id AND b.person_id = m.person_id AND b.examined_at < m.examined_at) AS has_earlier
  FROM medical_examination m
  WHERE m.case_id = c.case_id AND m.injuries AND (m.id = c.examination_id OR m.person_id = c.complainant_person_id)
  ORDER BY coalesce(m.id = c.examination_id, false) DESC, m.new_injuries DESC, m.examined_at DESC LIMIT 1) m ON true
  LEFT JOIN proceeding e ON e.case_id = c.case_id AND e.id = m.id`;
const due = `coalesce(k.due_at, 'infinity')`;

/** The statement of the register: the nearest limit first, those with none last. */
export function complaintsStatement(official: DirectoryEntry, query: ComplaintsQuery, now: string) {
  const readable = readableCases(official, 1);
  const content = readableProceedings(official, { machine: `'complaint'`, id: 'c.id' }, readable.values.length + 1);
  const values: unknown[] = [...readable.values, ...content.values];
  const where: string[] = [readable.sql, content.sql];
  const add = (value: unknown, sql: (parameter: string) => string): void => {
    if (value === undefined) return;
    values.push(value);
    where.push(sql(`$${values.length}`));
  };
  add(query.state, (p) => `c.state = ${p}`);
  add(query.bodyId, (p) => `b.id = ${p}`);
  add(query.overdue === 'true' ? now : undefined, (p) => `(k.missed OR k.due_at <= ${p})`);
  add(query.mine === 'true' ? official.id : undefined, (p) =>
    `(${p} IN (c.internal_officer_id, c.checker_id, c.reviewer_id) OR e.memory ->> 'assigneeId' = ${p}::text)`); // prettier-ignore
  const after = readCursor(query.cursor, 'instant', 'instant', 'id');
  if (after) {
    values.push(...after);
    const [a, b, c] = [values.length - 2, values.length - 1, values.length];
    where.push(`(${due}, c.received_at, c.id) > ($${a}::timestamptz, $${b}::timestamptz, $${c}::uuid)`);
  }
  values.push(query.limit + 1);
  const text = `SELECT c.case_id, r.number, c.id, p.title, p.state, p.memory, c.received_at, c.received_at::text AS received_key,
      c.subject_officer_id, b.name AS body_name, u.name AS unit_name, m.id AS examination_id, e.memory AS examination, m.is_named, m.has_earlier,
      k.name AS clock_name, k.started_at, k.due_at, ${due}::text AS due_key, k.missed, w.list AS duties, c.closed_at,
      EXISTS (SELECT 1 FROM clock x WHERE ${ofComplaint('x')} AND x.status = 'missed') AS has_missed
    FROM complaint c
      JOIN case_register r ON r.case_id = c.case_id
      JOIN proceeding p ON p.case_id = c.case_id AND p.id = c.id
      LEFT JOIN unit u ON u.id = c.subject_unit_id LEFT JOIN body b ON b.id = coalesce(c.subject_body_id, u.body_id)
      ${examination} ${limit} ${duties}
    WHERE ${where.join(' AND ')}
    ORDER BY ${due}, c.received_at, c.id LIMIT $${values.length}`;
  return { text, values };
}
