import type { JournalEntryView, JournalQuery } from '@tergeu/contracts';
import { procedures, type CaseFile } from '@tergeu/procedure';
import { proceedingsAbout } from './people-of-file';

/** Conditions on `journal_entry` with their values; the case comes first, so that every plan walks one case's entries. */
export interface JournalFilter {
  readonly sql: string;
  readonly values: readonly unknown[];
}

const kinds: Readonly<Record<NonNullable<JournalQuery['kind']>, string>> = {
  accepted: "kind = 'accepted'",
  refused: "kind = 'refused'",
  late: "kind = 'accepted' AND actor_role <> 'clock' AND recorded_at - occurred_at > interval '1 hour'",
  clock: "actor_role = 'clock'",
};

export function journalFilter(
  file: CaseFile,
  query: JournalQuery,
  before: number | undefined,
  actorsNamed: (text: string) => readonly string[],
): JournalFilter {
  const values: unknown[] = [file.id];
  const parts = ['case_id = $1'];
  const add = (sql: (parameter: string) => string, value: unknown) => {
    if (value === undefined) return;
    values.push(value);
    parts.push(sql(`$${values.length}`));
  };
  if (query.kind) parts.push(kinds[query.kind]);
  add((p) => `machine = ${p}`, query.machine);
  add((p) => `command = ${p}`, query.command);
  add((p) => `proceeding_id = ${p}`, query.proceedingId);
  add((p) => `proceeding_id = ANY(${p}::uuid[])`, query.personId && proceedingsAbout(file, query.personId));
  add((p) => `actor_id = ${p}`, query.actorId);
  add((p) => `occurred_at >= ${p}`, query.from);
  add((p) => `occurred_at < ${p}`, query.to);
  add((p) => `sequence <= ${p}`, query.upTo);
  add((p) => `sequence < ${p}`, before);
  if (query.q) parts.push(saying(query.q, values, actorsNamed));
  return { sql: parts.join(' AND '), values };
}

/** The same conditions, asked of an entry at hand. */
export function isAsked(entry: JournalEntryView, query: JournalQuery, file: CaseFile): boolean {
  const isOf = <T>(wanted: T | undefined, value: T) => wanted === undefined || wanted === value;
  return (
    (query.kind === undefined || isOfKind[query.kind](entry)) &&
    isOf(query.machine, entry.machine) &&
    isOf(query.command, entry.command) &&
    isOf(query.proceedingId, entry.proceedingId) &&
    isOf(query.actorId, entry.actor.id) &&
    (query.personId === undefined || proceedingsAbout(file, query.personId).includes(entry.proceedingId)) &&
    (query.from === undefined || entry.occurredAt >= query.from) &&
    (query.to === undefined || entry.occurredAt < query.to) &&
    (query.upTo === undefined || entry.sequence <= query.upTo) &&
    (query.q === undefined || says(entry, query.q.toLowerCase()))
  );
}

const isOfKind: Readonly<Record<NonNullable<JournalQuery['kind']>, (entry: JournalEntryView) => boolean>> = {
  accepted: ({ kind }) => kind === 'accepted',
  refused: ({ kind }) => kind === 'refused',
  late: ({ kind, actor, lateMinutes }) => kind === 'accepted' && actor.role !== 'clock' && lateMinutes > 60,
  clock: ({ actor }) => actor.role === 'clock',
};

function says({ payload, commandText, actor }: JournalEntryView, text: string): boolean {
  const told = [JSON.stringify(payload), actor.name, ...Object.values(commandText ?? {})];
  return told.some((one) => one.toLowerCase().includes(text));
}

/** In what was said, in the step's name in any of the languages, in the name of whoever gave it. */
function saying(text: string, values: unknown[], actorsNamed: (text: string) => readonly string[]): string {
  values.push(`%${text.replace(/[\\%_]/g, '\\$&')}%`, stepsNamed(text), actorsNamed(text));
  const [said, steps, actors] = [values.length - 2, values.length - 1, values.length].map((index) => `$${index}`);
  return `(EXISTS (SELECT 1 FROM jsonb_path_query(payload, '$.** ? (@.type() == "string")') v WHERE v #>> '{}' ILIKE ${said})
    OR machine || '.' || command = ANY(${steps}::text[]) OR actor_id = ANY(${actors}::uuid[]))`;
}

function stepsNamed(text: string): string[] {
  const wanted = text.toLowerCase();
  return Object.entries(procedures).flatMap(([machine, { texts }]) => {
    const clocks = Object.entries(texts.clocks).map(([name, words]) => [`clock.${name}.missed`, words] as const);
    return [...Object.entries(texts.commands), ...clocks]
      .filter(([, words]) => Object.values(words).some((word) => word.toLowerCase().includes(wanted)))
      .map(([name]) => `${machine}.${name}`);
  });
}
