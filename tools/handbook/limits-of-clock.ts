import { lawOf, sharedLimits, type Language, type Limit, type Parameter } from '@tergeu/law';
import type { Given, Json, Memory, Procedures, ProcedureDefinition } from '@tergeu/procedure';
import { articleWords, isLimit } from './law-words';
import { choicesOf } from './payload-fields';

/** A parameter that a clock may run for, and what in the proceeding's memory decides that it is this one. */
export interface ClockLimit {
  readonly parameter: Parameter<Limit | null>;
  readonly when: readonly { readonly field: string; readonly values: readonly Json[] }[];
}

type Assignment = Readonly<Record<string, Json | undefined>>;
interface Probe {
  readonly asked: readonly string[];
  readonly read: ReadonlySet<Parameter<unknown>>;
}

/** More than that many values of one field would be a list, not a reason. */
const fewValues = 5;
const mostAssignments = 2000;
const law = lawOf('briefing', '2022-01-25');

/**
 * Which limits of the law table a clock may run for. A clock's limit is a function of the proceeding's memory; it is asked
 * with every choice of the memories that it looks at, and what it reads of the law table is noted.
 */
export function limitsOfClock(definition: ProcedureDefinition, clock: string): ClockLimit[] {
  const found = new Map<Parameter<unknown>, Assignment[]>();
  const open: Assignment[] = [{}];
  for (let count = 0; open.length > 0 && count < mostAssignments; count += 1) {
    const assignment = open.pop()!;
    const { asked, read } = probe(definition, clock, assignment);
    const next = asked.find((field) => !(field in assignment));
    if (next !== undefined) open.push(...choicesOf(definition, next).map((value) => ({ ...assignment, [next]: value })));
    else for (const parameter of read) found.set(parameter, [...(found.get(parameter) ?? []), assignment]);
  }
  const all = [...found.values()].flat();
  const order = parametersOf(definition);
  const limits = [...found].filter(([parameter]) => isOfLimits(parameter)).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  if (limits.length === 0)
    return (definition.clocks[clock]!.takenFrom ?? []).map((one) => ({ parameter: one as Parameter<Limit | null>, when: [] }));
  return limits.map(([parameter, mine]) => ({
    parameter: parameter as Parameter<Limit | null>,
    when: limits.length === 1 ? [] : reasonsOf(mine, all),
  }));
}

/** The article of the duty, and those of the lengths where they are others. */
export const clockArticles = (definition: ProcedureDefinition, clock: string, limits: readonly ClockLimit[], language: Language): string =>
  [...new Set([definition.clocks[clock]!.article, ...limits.map(({ parameter }) => parameter.versions.at(-1)!.source.article)])]
    .map((one) => articleWords(one, language))
    .join('; ');

/** Fields whose values set these assignments apart from the others, where they are few enough to be named. */
function reasonsOf(mine: readonly Assignment[], all: readonly Assignment[]): ClockLimit['when'] {
  const fields = [...new Set(mine.flatMap((one) => Object.keys(one)))].sort();
  const valuesIn = (list: readonly Assignment[], field: string) => [
    ...new Set(list.filter((one) => field in one).map((one) => one[field])),
  ];
  return fields.flatMap((field) => {
    const values = valuesIn(mine, field).filter((value): value is Json => value !== undefined);
    const isTelling =
      values.length > 0 &&
      !(values.includes(true) && values.includes(false)) &&
      values.length <= fewValues &&
      values.length < valuesIn(all, field).length;
    return isTelling ? [{ field, values }] : [];
  });
}

/** Are its values limits, or nothing where the law sets none? */
export const isOfLimits = ({ versions }: Parameter<unknown>): boolean => versions.every(({ value }) => value === null || isLimit(value));

/** Asks the clock once, and notes which memories and which parameters it looked at. */
function probe(definition: ProcedureDefinition, clock: string, assignment: Assignment): Probe {
  const asked = new Set<string>();
  const read = new Set<Parameter<unknown>>();
  const memory = new Proxy({} as Memory, {
    get: (_, field) => {
      asked.add(String(field));
      return assignment[String(field)];
    },
  });
  const given = { law, file: { proceedings: {} } } as unknown as Given;
  const restore = parametersOf(definition).map((parameter) => noting(parameter, () => read.add(parameter)));
  try {
    definition.clocks[clock]!.limit(memory, law, given);
  } catch {
    // A memory that it needs and that no choice gives: what it read until then counts.
  } finally {
    for (const one of restore) one();
  }
  return { asked: [...asked], read };
}

/** The machine's own, as it lists them, then those that several share. */
function parametersOf({ law: own }: ProcedureDefinition): readonly Parameter<unknown>[] {
  return [...new Set<Parameter<unknown>>([...Object.values(own), ...Object.values(sharedLimits)])];
}

function noting(parameter: Parameter<unknown>, note: () => void): () => void {
  const { versions } = parameter;
  Object.defineProperty(parameter, 'versions', { configurable: true, enumerable: true, get: () => (note(), versions) });
  return () => Object.defineProperty(parameter, 'versions', { configurable: true, enumerable: true, writable: true, value: versions });
}

/** Parameters of a machine that no clock of it runs for. */
export function otherParameters(definition: ProcedureDefinition): Parameter<unknown>[] {
  const used = new Set<unknown>(
    Object.keys(definition.clocks).flatMap((clock) => limitsOfClock(definition, clock).map((one) => one.parameter)),
  );
  return Object.values(definition.law).filter((parameter) => !used.has(parameter));
}

/** A parameter, and the clocks that run for it. */
export function clocksOf(procedures: Procedures): { definition: ProcedureDefinition; clock: string; limits: ClockLimit[] }[] {
  return Object.values(procedures).flatMap((definition) =>
    Object.keys(definition.clocks).map((clock) => ({ definition, clock, limits: limitsOfClock(definition, clock) })),
  );
}
