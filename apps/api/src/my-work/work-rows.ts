import { citiesServed, isOfRank, prosecutorRanks, type ProsecutorRank } from '@tergeu/law';
import type { Json } from '@tergeu/procedure';
import type { WorkItemView, WorkQuery } from '@tergeu/contracts';
import { readableCases } from '../access';
import type { DirectoryEntry } from '../identity';
import { readCursor } from '../kernel/http/cursor';

/** What the database knows of one thing that waits. */
export interface WorkRow {
  readonly case_id: string;
  readonly number: string;
  readonly case_title: string;
  readonly category: string;
  readonly city: string;
  readonly version: number;
  readonly machine: string;
  readonly proceeding_id: string;
  readonly slot: string;
  readonly title: string;
  readonly state: Json;
  readonly since: Date;
  readonly due_at: Date | null;
  readonly clock_started_at: Date | null;
  readonly clock_counted_from: Date | null;
  readonly clock_due_at: Date | null;
  readonly clock_name: string | null;
  readonly whose: WorkItemView['whose'];
  readonly claim_id: string | null;
  readonly claimed_by: string | null;
  readonly claimed_at: Date | null;
  readonly absent_id: string | null;
  readonly absent_until: Date | null;
  readonly former_id: string | null;
  readonly former_until: Date | null;
  readonly group_key: string;
  readonly sort_key: string;
}

/** Items of one statement: the text and its values. */
export interface WorkStatement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Addressed to me, to anybody of my role, body, cities and rank, or to an absent colleague whom I stand in for now. */
const addressed = `w.open AND w.role = $1 AND (w.official_id = $2 OR a.official_id IS NOT NULL
  OR (w.official_id IS NULL AND (w.body_id IS NULL OR w.body_id = $3) AND (w.city IS NULL OR $4::text[] IS NULL OR w.city = ANY($4))
    AND (w.rank IS NULL OR w.rank = ANY($6::text[]))))`;
const absentColleague = `LEFT JOIN LATERAL (SELECT f.official_id, f.until FROM absence_in_effect f
  WHERE f.official_id = w.official_id AND f.substitute_id = $2 AND f.since <= $5 AND f.until > $5 LIMIT 1) a ON true`;
const whose = `CASE WHEN w.official_id IS NULL THEN 'pool' WHEN w.official_id = $2 THEN 'mine' ELSE 'absent' END`;
/** A claim is of the state in which the item waits; the last word counts. */
const claim = `LEFT JOIN LATERAL (SELECT k.id, k.kind, k.official_id, k.at FROM work_claim k WHERE k.case_id = w.case_id
  AND k.proceeding_id = w.proceeding_id AND k.place = split_part(w.slot, '#', 1) AND k.at >= w.since ORDER BY k.sequence DESC LIMIT 1) k ON k.kind = 'taken'`;
/** I supervise since a colleague, for whom I stood in then, was away. */
const former = `LEFT JOIN LATERAL (SELECT t.id, f.until FROM case_supervision s JOIN case_supervision t
    ON t.case_id = s.case_id AND t.id <> s.id AND t.until = s.since
  JOIN absence_in_effect f ON f.official_id = t.id AND f.substitute_id = s.id AND f.since <= s.since AND f.until >= s.since
  WHERE s.case_id = w.case_id AND s.id = $2 AND s.until IS NULL AND w.official_id = $2 LIMIT 1) g ON true`;
/** The limit whose end the item carries: it runs, or was missed and is still owed (S07). */
const limitOwed = `LEFT JOIN LATERAL (SELECT q.name, q.started_at, q.due_at,
    q.started_at + make_interval(secs => q.standstill_ms / 1000.0) AS counted_from
  FROM clock q WHERE q.case_id = w.case_id AND q.proceeding_id = w.proceeding_id AND q.due_at = w.due_at
    AND (q.status = 'running' OR (q.status = 'missed' AND q.performed_at IS NULL)) ORDER BY q.name LIMIT 1) c ON true`;
const sortKeys: Record<WorkQuery['sort'], string> = { due: `coalesce(w.due_at, 'infinity')`, waiting: 'w.since' };
const groupKeys: Record<WorkQuery['group'], string> = {
  none: `''::text`,
  case: 'r.number',
  kind: 'w.machine',
  person: `CASE WHEN w.official_id IS NULL THEN '' ELSE w.official_id::text END`,
};

const ranks = Object.keys(prosecutorRanks) as ProsecutorRank[];

const addressOf = (official: DirectoryEntry, now: string): unknown[] => [
  official.role,
  official.id,
  official.bodyId,
  citiesServed(official),
  now,
  ranks.filter((rank) => isOfRank(official, rank)),
];

/** What waits for the official, in the order asked for, one more than a page holds. */
export function listStatement(official: DirectoryEntry, query: WorkQuery, now: string): WorkStatement {
  const values = addressOf(official, now);
  const readable = readableCases(official, values.length + 1);
  values.push(...readable.values);
  const where = [addressed, `(a.official_id IS NULL OR ${readable.sql})`, ...filters(query, now, values)];
  const [group, sort] = [groupKeys[query.group], sortKeys[query.sort]];
  const after = readCursor(query.cursor, 'text', 'instant', 'id', 'id', 'text');
  if (after) {
    const n = values.push(...after);
    where.push(
      `(${group}, ${sort}, w.case_id, w.proceeding_id, w.slot)
        > ($${n - 4}::text, $${n - 3}::timestamptz, $${n - 2}::uuid, $${n - 1}::uuid, $${n}::text)`,
    );
  }
  values.push(query.limit + 1);
  const text = `SELECT w.case_id, r.number, r.title AS case_title, r.category, r.city, f.version, w.machine, w.proceeding_id, w.slot, p.title,
      p.state, w.since, w.due_at, c.started_at AS clock_started_at, c.counted_from AS clock_counted_from, c.due_at AS clock_due_at,
      c.name AS clock_name, ${whose} AS whose, k.id AS claim_id, k.official_id AS claimed_by, k.at AS claimed_at,
      a.official_id AS absent_id, a.until AS absent_until, g.id AS former_id, g.until AS former_until,
      ${group} AS group_key, (${sort})::text AS sort_key
    FROM work_item w
    JOIN case_register r ON r.case_id = w.case_id
    JOIN case_file f ON f.case_id = w.case_id
    JOIN proceeding p ON p.case_id = w.case_id AND p.id = w.proceeding_id
    ${limitOwed}
    ${absentColleague} ${claim} ${former}
    WHERE ${where.join(' AND ')}
    ORDER BY ${group}, ${sort}, w.case_id, w.proceeding_id, w.slot LIMIT $${values.length}`;
  return { text, values };
}

/** How much of it there is, by machine; a proceeding that waits twice is one. */
export function countStatement(official: DirectoryEntry, now: string): WorkStatement {
  const values = addressOf(official, now);
  const readable = readableCases(official, values.length + 1);
  const one = '(w.case_id, w.proceeding_id)';
  const text = `SELECT w.machine, count(DISTINCT ${one}) AS total,
      count(DISTINCT ${one}) FILTER (WHERE w.due_at < $5) AS overdue, count(DISTINCT ${one}) FILTER (WHERE a.official_id IS NOT NULL) AS absent
    FROM work_item w JOIN case_register r ON r.case_id = w.case_id ${absentColleague}
    WHERE ${addressed} AND (a.official_id IS NULL OR ${readable.sql}) GROUP BY w.machine`;
  return { text, values: [...values, ...readable.values] };
}

/** The place in which an item of the pool waits for the official, and the claims on it so far; no row: nothing waits there for him. */
export function poolStatement(official: DirectoryEntry, caseId: string, proceedingId: string, now: string): WorkStatement {
  return {
    text: `SELECT DISTINCT split_part(w.slot, '#', 1) AS place, w.since, k.id AS claim_id, k.official_id AS claimed_by,
        coalesce((SELECT max(sequence) FROM work_claim m WHERE m.case_id = w.case_id AND m.proceeding_id = w.proceeding_id
          AND m.place = split_part(w.slot, '#', 1)), 0) AS sequence
      FROM work_item w ${absentColleague} ${claim}
      WHERE ${addressed} AND w.official_id IS NULL AND w.case_id = $7 AND w.proceeding_id = $8 LIMIT 1`,
    values: [...addressOf(official, now), caseId, proceedingId],
  };
}

const dayMs = 86_400_000;

function filters(query: WorkQuery, now: string, values: unknown[]): string[] {
  const parameter = (value: unknown) => `$${values.push(value)}`;
  const later = (days: number) => new Date(Date.parse(now) + days * dayMs).toISOString();
  const due: Record<WorkQuery['due'], () => string[]> = {
    all: () => [],
    overdue: () => ['w.due_at < $5'],
    today: () => [`w.due_at < ${parameter(later(1))}`],
    week: () => [`w.due_at < ${parameter(later(7))}`],
    none: () => ['w.due_at IS NULL'],
  };
  const parts = due[query.due]();
  if (query.machine) parts.push(`w.machine = ${parameter(query.machine)}`);
  if (query.city) parts.push(`r.city = ${parameter(query.city)}`);
  if (query.whose !== 'all') parts.push(`${whose} = ${parameter(query.whose)}`);
  if (query.q) {
    const like = parameter(`%${query.q.replace(/[\\%_]/g, '\\$&')}%`);
    parts.push(`(r.number ILIKE ${like} OR r.title ILIKE ${like} OR p.title ILIKE ${like})`);
  }
  return parts;
}
