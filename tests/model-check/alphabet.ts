import { hintOf, type CommandDefinition, type Json, type Official, type Procedures } from '@tergeu/procedure';
import type { World } from './world';

/** One command that may be tried in any state: who, what, with which data. */
export interface Move {
  readonly machine: string;
  readonly id: string;
  readonly type: string;
  readonly by: Official;
  readonly payload: Json;
  /** Told afterwards: dated a minute before the limit that was missed last. */
  readonly backdated: boolean;
}

type Schema = Parameters<typeof hintOf>[0];
interface Shape {
  readonly def: {
    readonly type: string;
    readonly format?: string;
    readonly innerType?: Schema;
    readonly element?: Schema;
    readonly entries?: Record<string, string>;
    readonly shape?: Record<string, Schema>;
    readonly values?: readonly Json[];
  };
}

/** Every command of the world's machines, by everybody in the cast whose role may give it, with every combination of its data. */
export function alphabetOf(procedures: Procedures, world: World): Move[] {
  return Object.entries(world.instances).flatMap(([machine, ids]) =>
    Object.entries(procedures[machine]!.commands)
      .filter(([type]) => !world.without?.includes(`${machine}.${type}`) && (world.only?.[machine]?.includes(type) ?? true))
      .flatMap(([type, command]) => movesOf(world, machine, type, command, ids)),
  );
}

/** One valid payload of a command, from the world's values and samples. */
export function samplePayload(world: World, machine: string, type: string, command: CommandDefinition): Record<string, Json> {
  const first = Object.entries(command.payload.shape).map(
    ([field, schema]) => [field, valuesOf(world, [machine, type, field], schema as Schema).slice(0, 1)] as const,
  );
  return product(first)[0]!;
}

function movesOf(world: World, machine: string, type: string, command: CommandDefinition, ids: readonly string[]): Move[] {
  const actors = world.cast.filter(({ role }) => command.by.some((permission) => permission.role === role));
  const payloads = product(
    Object.entries(command.payload.shape).map(([field, schema]) => [field, valuesOf(world, [machine, type, field], schema as Schema)]),
  );
  for (const payload of payloads) {
    const parsed = command.payload.safeParse(payload);
    if (!parsed.success) throw new Error(`${world.name}: no valid sample for ${machine}.${type}: ${parsed.error.message}`);
  }
  return ids.flatMap((id) =>
    actors.flatMap((by) =>
      payloads.flatMap((payload) => [false, true].map((backdated) => ({ machine, id, type, by, payload, backdated }))),
    ),
  );
}

function product(fields: readonly (readonly [string, readonly (Json | undefined)[]])[]): Record<string, Json>[] {
  return fields.reduce<Record<string, Json>[]>(
    (all, [field, values]) => all.flatMap((one) => values.map((value) => (value === undefined ? one : { ...one, [field]: value }))),
    [{}],
  );
}

function valuesOf(world: World, [machine, type, field]: [string, string, string], schema: Schema): readonly (Json | undefined)[] {
  const given = world.values ?? {};
  return given[`${machine}.${type}.${field}`] ?? given[`${machine}.${field}`] ?? given[field] ?? samplesOf(world, schema);
}

/** Samples by type: both truths, the first choice, every proceeding and every official that the hint names. */
function samplesOf(world: World, schema: Schema): readonly (Json | undefined)[] {
  const hint = hintOf(schema);
  const { def } = schema as unknown as Shape;
  const optional: (Json | undefined)[] = def.type === 'optional' ? [undefined] : [];
  if (hint?.official) return world.cast.filter(({ role }) => role === hint.official).map(({ id }) => id);
  if (hint?.proceeding) return [...optional, ...(world.instances[hint.proceeding] ?? []), ...(world.known?.[hint.proceeding] ?? [])];
  if (hint?.widget === 'seen') return [{ text: '0'.repeat(64), materials: [] }];
  if (hint?.widget === 'longText') return ['Reasons given in so many words'];
  switch (def.type) {
    case 'optional':
      return [undefined];
    case 'nullable':
    case 'default':
    case 'readonly':
      return samplesOf(world, def.innerType!);
    case 'boolean':
      return [false, true];
    case 'enum':
      return [Object.values(def.entries!)[0]!];
    case 'literal':
      return [def.values![0]!];
    case 'number':
      return [1];
    case 'string':
      return [textOf(def.format)];
    case 'array':
      return [[samplesOf(world, def.element!)[0] ?? null]];
    case 'object':
      return [product(Object.entries(def.shape!).map(([key, inner]) => [key, [samplesOf(world, inner)[0]]]))[0]!];
    default:
      throw new Error(`${world.name}: no sample for a field of type ${def.type}`);
  }
}

function textOf(format: string | undefined): string {
  if (format === 'uuid') return '00000000-0000-7000-8000-0000000000ff';
  if (format === 'datetime') return '2022-01-05T06:00:00.000Z';
  if (format === 'date') return '1990-01-01';
  return 'Specimen';
}

export function groupByProceeding(moves: readonly Move[]): Map<string, Move[]> {
  const groups = new Map<string, Move[]>();
  for (const move of moves) groups.set(move.id, [...(groups.get(move.id) ?? []), move]);
  return groups;
}

/** A move in plain words. */
export function wordsOf(procedures: Procedures, { machine, type, by, payload, backdated }: Move): string {
  const { commands, name } = procedures[machine]!.texts;
  const data = Object.entries(payload as Record<string, unknown>).map(([field, value]) => `${field} ${JSON.stringify(value)}`);
  return [`${by.role} ${by.unitId ?? ''}: ${name.en}, ${commands[type]!.en}`, ...(backdated ? ['told afterwards'] : []), ...data].join(
    '; ',
  );
}
