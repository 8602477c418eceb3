import { procedures } from '@tergeu/procedure';
import { activities, activityOf, isOfTime, officialsNamed, openValues, proceedingsNamed, type Reference } from './describe-event';
import type { CaseEvents, JournalEvent } from './read-events';

/** Where the pages of case files come from; asked twice, for events and for objects. */
export type Source = () => AsyncIterable<readonly CaseEvents[]>;

const ownAttributes = [
  { name: 'recordedAt', type: 'time' },
  { name: 'sequence', type: 'integer' },
  { name: 'role', type: 'string' },
  { name: 'tier', type: 'integer' },
  { name: 'procedureVersion', type: 'string' },
  { name: 'lawVersion', type: 'string' },
  { name: 'lawProfile', type: 'string' },
] as const;

const eventTypes = () =>
  activities().map(({ name, fields }) => ({ name, attributes: [...ownAttributes, ...fields.filter((one) => !isOwn(one.name))] }));
const isOwn = (name: string): boolean => ownAttributes.some((one) => one.name === name);
/** A case file's own proceeding has its id: `case` stands for both. */
const objectTypes = () => [
  ...Object.keys(procedures).map((name) => ({ name, attributes: [] })),
  {
    name: 'official',
    attributes: ['role', 'bodyKind', 'city'].map((name) => ({ name, type: 'string' })),
  },
];

/**
 * The journals as OCEL 2.0 (JSON), in parts as they are read. Events first, then the objects, each case in its turn;
 * values of attributes are strings, as the standard's JSON schema asks.
 */
export async function* ocelParts(source: Source): AsyncGenerator<string> {
  yield `{"eventTypes":${JSON.stringify(eventTypes())},\n"objectTypes":${JSON.stringify(objectTypes())},\n"events":[`;
  yield* list(source, (one) => one.events.map(eventOf));
  yield '],\n"objects":[';
  const officials = new Map<string, object>();
  yield* list(
    source,
    (one) => {
      meetOfficials(one, officials);
      return proceedingsOf(one);
    },
    () => [...officials.values()],
  );
  yield ']}\n';
}

async function* list(
  source: Source,
  items: (one: CaseEvents) => readonly object[],
  last = (): readonly object[] => [],
): AsyncGenerator<string> {
  let between = '\n';
  const text = (parts: readonly object[]) => parts.map((part) => JSON.stringify(part)).join(',\n');
  for await (const page of source()) {
    const parts = page.flatMap(items);
    if (parts.length === 0) continue;
    yield between + text(parts);
    between = ',\n';
  }
  const rest = last();
  if (rest.length > 0) yield between + text(rest);
}

const relation = ({ id, role }: Reference) => ({ objectId: id, qualifier: role });

function eventOf(event: JournalEvent): object {
  const { caseId, sequence, proceedingId, actor, recordedAt, procedureVersion, lawVersion, lawProfile } = event;
  const own = { recordedAt, sequence, role: actor.role, tier: actor.tier, procedureVersion, lawVersion, lawProfile };
  return {
    id: `${caseId}/${sequence}`,
    type: activityOf(event),
    time: event.occurredAt,
    attributes: [
      ...Object.entries(own).map(([name, value]) => ({ name, value: String(value) })),
      ...openValues(event).filter(({ name }) => !isOwn(name)),
    ],
    relationships: [
      { objectId: proceedingId, qualifier: 'proceeding' },
      ...(proceedingId === caseId ? [] : [{ objectId: caseId, qualifier: 'case' }]),
      ...(isOfTime(event) ? [] : [{ objectId: actor.id, qualifier: 'actor' }]),
      ...[...proceedingsNamed(event), ...officialsNamed(event)].map(relation),
    ],
  };
}

/** Each proceeding of a case, with the case and the proceedings that its events named. */
function proceedingsOf({ caseId, events }: CaseEvents): object[] {
  return [...new Set(events.map(({ proceedingId }) => proceedingId))].map((id) => {
    const mine = events.filter(({ proceedingId }) => proceedingId === id);
    return {
      id,
      type: mine[0]!.machine,
      attributes: [],
      relationships: [
        ...(id === caseId ? [] : [{ objectId: caseId, qualifier: 'part of' }]),
        ...onlyOnce(mine.flatMap(proceedingsNamed).map(relation)),
      ],
    };
  });
}

const onlyOnce = <T>(items: readonly T[]): T[] => [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];

/** Who acted, with the office of that day; who was only named, without. There are far fewer officials than entries. */
function meetOfficials({ events }: CaseEvents, met: Map<string, object>): void {
  for (const event of events) {
    const { id, role, bodyKind, city } = event.actor;
    if (!isOfTime(event)) met.set(id, official(id, event.occurredAt, { role, bodyKind, city }));
    for (const one of officialsNamed(event)) if (!met.has(one.id)) met.set(one.id, official(one.id, event.occurredAt, {}));
  }
}

const official = (id: string, time: string, office: Readonly<Record<string, string | null>>): object => ({
  id,
  type: 'official',
  attributes: Object.entries(office).flatMap(([name, value]) => (value === null ? [] : [{ name, value, time }])),
  relationships: [],
});
