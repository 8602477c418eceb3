import { clockOf, hintOf, procedures, type CommandDefinition, type Json } from '@tergeu/procedure';
import type { z } from 'zod';
import type { JournalEvent } from './read-events';

/** What an event points at, and by which field. */
export interface Reference {
  readonly id: string;
  readonly role: string;
}

/** A field that may leave the house: a choice from a list, or yes and no. Texts, names, places, sums and days stay. */
export interface OpenField {
  readonly name: string;
  readonly type: 'string' | 'boolean';
}

/** Proceedings whose choices tell of a person: sex, health, means, language. Of them only ids and commands leave. */
const aboutAPerson: readonly string[] = ['person', 'medical-examination', 'defence'];

interface Fields {
  readonly open: readonly OpenField[];
  readonly proceedings: readonly string[];
  readonly officials: readonly string[];
}

interface Shape {
  readonly def: { readonly type: string; readonly innerType?: Shape };
}
const typeOf = ({ def }: Shape): string => (def.innerType ? typeOf(def.innerType) : def.type);

const known = new WeakMap<CommandDefinition, Fields>();

function fieldsOf(command: CommandDefinition): Fields {
  const found = known.get(command);
  if (found) return found;
  const all = Object.entries(command.payload.shape).map(([name, schema]) => ({
    name,
    type: typeOf(schema as unknown as Shape),
    hint: hintOf(schema as z.ZodType),
  }));
  const fields: Fields = {
    open: all.flatMap(({ name, type }): OpenField[] => {
      if (type === 'enum') return [{ name, type: 'string' }];
      return type === 'boolean' ? [{ name, type }] : [];
    }),
    proceedings: all.filter(({ hint }) => hint?.proceeding !== undefined).map(({ name }) => name),
    officials: all.filter(({ hint }) => hint?.official !== undefined).map(({ name }) => name),
  };
  known.set(command, fields);
  return fields;
}

const definitionOf = ({ machine, command }: Pick<JournalEvent, 'machine' | 'command'>): CommandDefinition | undefined =>
  procedures[machine]?.commands[command];

/** `detention.place`; time's own: `detention.clock.longestDetention.missed`. */
export const activityOf = ({ machine, command }: Pick<JournalEvent, 'machine' | 'command'>): string => `${machine}.${command}`;

/** Every activity that the machines know, with the fields that its events may carry. */
export function activities(): { readonly name: string; readonly fields: readonly OpenField[] }[] {
  return Object.values(procedures).flatMap(({ name, commands, clocks }) => [
    ...Object.entries(commands).map(([command, definition]) => ({
      name: `${name}.${command}`,
      fields: aboutAPerson.includes(name) ? [] : fieldsOf(definition).open,
    })),
    ...Object.keys(clocks).map((clock) => ({ name: `${name}.clock.${clock}.missed`, fields: [] })),
  ]);
}

/** Kinds and choices of an event, as text. */
export function openValues(event: JournalEvent): { readonly name: string; readonly value: string }[] {
  const definition = definitionOf(event);
  if (!definition || aboutAPerson.includes(event.machine)) return [];
  return fieldsOf(definition).open.flatMap(({ name }) => {
    const value = event.payload[name];
    return value === undefined || value === null ? [] : [{ name, value: String(value) }];
  });
}

const idsIn = (value: Json | undefined): string[] => (typeof value === 'string' ? [value] : []);

/** Proceedings that an event names. */
export const proceedingsNamed = (event: JournalEvent): Reference[] => named(event, 'proceedings');
/** Officials that an event names, besides who acted. */
export const officialsNamed = (event: JournalEvent): Reference[] => named(event, 'officials');

function named(event: JournalEvent, which: 'proceedings' | 'officials'): Reference[] {
  const definition = definitionOf(event);
  if (!definition) return [];
  return fieldsOf(definition)[which].flatMap((field) => idsIn(event.payload[field]).map((id) => ({ id, role: field })));
}

/** Is it time's own event? */
export const isOfTime = ({ command }: Pick<JournalEvent, 'command'>): boolean => clockOf(command) !== null;
