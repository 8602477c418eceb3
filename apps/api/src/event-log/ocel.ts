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
  const officials = new Set<string>();
  yield* list(source, (one) => [...proceedingsOf(one), ...newOfficials(one, officials)]);
  yield ']}\n';
}

async function* list(source: Source, items: (one: CaseEvents) => readonly object[]): AsyncGenerator<string> {
  let isFirst = true;
  for await (const page of source())
    for (const one of page) {
      const parts = items(one);
      if (parts.length === 0) continue;
      yield `${isFirst ? '' : ','}\n${parts.map((part) => JSON.stringify(part)).join(',\n')}`;
      isFirst = false;
    }
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
  const byId = Map.groupBy(events, ({ proceedingId }) => proceedingId);
  return [...byId].map(([id, mine]) => {
    const relations = mine.flatMap(proceedingsNamed).map(relation);
    return {
      id,
      type: mine[0]!.machine,
      attributes: [],
      relationships: [...(id === caseId ? [] : [{ objectId: caseId, qualifier: 'part of' }]), ...onlyOnce(relations)],
    };
  });
}

const onlyOnce = <T>(items: readonly T[]): T[] => [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];

/** Officials who were not met before: who acted, with the office, and who was only named. */
function newOfficials({ events }: CaseEvents, met: Set<string>): object[] {
  return events.flatMap((event) => {
    const { id, role, bodyKind, city } = event.actor;
    const acted = isOfTime(event) ? [] : [official(id, event.occurredAt, { role, bodyKind, city })];
    const others = officialsNamed(event).map((one) => official(one.id, event.occurredAt, {}));
    return [...acted, ...others].filter((one) => !met.has(one.id) && met.add(one.id));
  });
}

function official(id: string, time: string, office: Readonly<Record<string, string | null>>) {
  return {
    id,
    type: 'official',
    attributes: Object.entries(office).flatMap(([name, value]) => (value === null ? [] : [{ name, value, time }])),
    relationships: [],
  };
}
