import { citation, roles, t, type ArticleId, type Language, type Texts } from '@tergeu/law';
import {
  hintOf,
  rememberedOptions,
  rememberedTexts,
  type CommandDefinition,
  type Json,
  type Procedures,
  type ProcedureDefinition,
} from '@tergeu/procedure';
import type { z } from 'zod';

/** The parts of a zod type that tell what a field takes. */
interface Shape {
  readonly def: {
    readonly type: string;
    readonly innerType?: Shape;
    readonly element?: Shape;
    readonly entries?: Readonly<Record<string, string>>;
  };
}

/** A field of a command as the handbook writes it. */
export interface Field {
  readonly name: string;
  readonly text: Texts;
  readonly isOptional: boolean;
  readonly takes: Texts;
  readonly choices: readonly Texts[];
}

const inner = (shape: Shape): Shape => {
  const next = shape.def.innerType ?? (shape.def.type === 'array' ? shape.def.element : undefined);
  return next ? inner(next) : shape;
};
const enumOf = (shape: Shape): readonly string[] => Object.values(inner(shape).def.entries ?? {});
const shapeOf = (schema: unknown): Shape => schema as Shape;

/** What a memory may hold: the choices of the field of that name, else nothing yet, no, yes. */
export function choicesOf(definition: ProcedureDefinition, field: string): readonly (Json | undefined)[] {
  const schemas = Object.values(definition.commands).flatMap(({ payload }) =>
    field in payload.shape ? [shapeOf(payload.shape[field])] : [],
  );
  const values = [...new Set(schemas.flatMap(enumOf))];
  return values.length > 0 ? values : [undefined, false, true];
}

const kinds = {
  boolean: t('иә / жоқ', 'да / нет', 'yes / no'),
  date: t('күн', 'день', 'day'),
  instant: t('уақыт', 'момент времени', 'moment'),
  money: t('теңге, бүтін сан', 'тенге, целое число', 'tenge, a whole number'),
  longText: t('мәтін', 'текст', 'text'),
  number: t('сан', 'число', 'number'),
  array: t('тізім', 'перечень', 'list'),
  choice: t('таңдау', 'выбор', 'choice'),
  body: t('орган', 'орган', 'body'),
  text: t('мәтін', 'текст', 'text'),
} satisfies Record<string, Texts>;

/** The fields of a command, in the order of its form. */
export function fieldsOf(procedures: Procedures, definition: ProcedureDefinition, command: CommandDefinition): Field[] {
  return Object.entries(command.payload.shape).map(([name, schema]) => {
    const shape = shapeOf(schema);
    const options = (definition.texts.options as Readonly<Record<string, Readonly<Record<string, Texts>>>>)[name] ?? {};
    return {
      name,
      text: (definition.texts.fields as Readonly<Record<string, Texts>>)[name]!,
      isOptional: ['optional', 'default', 'nullable'].includes(shape.def.type),
      takes: takesOf(procedures, schema as z.ZodType),
      choices: enumOf(shape).flatMap((value) => options[value] ?? []),
    };
  });
}

function takesOf(procedures: Procedures, schema: z.ZodType): Texts {
  const hint = hintOf(schema);
  if (hint?.official) return roles[hint.official].text;
  if (hint?.proceeding) return procedures[hint.proceeding]?.texts.name ?? kinds.text;
  const { type } = inner(shapeOf(schema)).def;
  if (type === 'enum') return kinds.choice;
  const known = kinds as Readonly<Record<string, Texts>>;
  return (hint?.widget ? known[hint.widget] : undefined) ?? known[type === 'int' ? 'number' : type] ?? kinds.text;
}

const yes = t('иә', 'да', 'yes');
const no = t('жоқ', 'нет', 'no');

/** A memory in words: "A minor: yes". */
export function memoryWords(definition: ProcedureDefinition, field: string, values: readonly Json[], language: Language): string {
  const name = (definition.texts.fields as Readonly<Record<string, Texts>>)[field] ?? rememberedTexts[field];
  return `${name?.[language] ?? field}: ${values.map((value) => valueWords(definition, field, value, language)).join(', ')}`;
}

function valueWords(definition: ProcedureDefinition, field: string, value: Json, language: Language): string {
  const options = { ...rememberedOptions[field], ...(definition.texts.options as Record<string, Record<string, Texts>>)[field] };
  return options[String(value)]?.[language] ?? nameOfValue(definition, value, language);
}

/** The words of a value of the law table, where any field of the machine has words for it. */
export function nameOfValue(definition: ProcedureDefinition | null, value: unknown, language: Language): string {
  if (typeof value === 'boolean') return (value ? yes : no)[language];
  const tables = Object.values((definition?.texts.options ?? {}) as Record<string, Record<string, Texts>>);
  const words = tables.map((one) => one[String(value)]).find((one) => one !== undefined);
  if (words) return words[language];
  if (typeof value === 'number') return String(value);
  if (String(value) in roles) return roles[value as keyof typeof roles].text[language];
  return /^(CPC|CC) /.test(String(value)) ? citation(value as ArticleId, language) : `\`${String(value)}\``;
}
