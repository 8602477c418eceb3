import * as contracts from '@tergeu/contracts';
import { z } from 'zod';

export type JsonSchema = Readonly<Record<string, unknown>>;

const refOf = (name: string): string => `#/components/schemas/${name}`;

export interface Reference extends JsonSchema {
  readonly $ref: string;
}

export const refTo = (name: string): Reference => ({ $ref: refOf(name) });

/** Gathers schemas under names: those of the contracts once each, all others in the place where they are used. */
export class NamedSchemas {
  readonly #names = new Map<z.ZodType, string>();
  readonly #registry = z.registry<{ id: string }>();

  constructor() {
    for (const [name, value] of Object.entries(contracts))
      if (value instanceof z.ZodType && !name.includes('Query'))
        this.name(value, name.replace(/^./, (letter) => letter.toUpperCase()).replace(/Schema$/, ''));
  }

  /** A reference to the schema; `name` is used if it has none yet. */
  name(schema: z.ZodType, name: string): Reference {
    const known = this.#names.get(schema);
    if (known !== undefined) return refTo(known);
    this.#names.set(schema, name);
    this.#registry.add(schema, { id: name });
    return refTo(name);
  }

  /** All of them as JSON Schema, as a sender may write them. */
  all(): Record<string, JsonSchema> {
    const { schemas } = z.toJSONSchema(this.#registry, { io: 'input', uri: refOf });
    return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, bare(schema as JsonSchema)]));
  }
}

/** One schema in its place, for a parameter. */
export const inPlace = (schema: z.ZodType): JsonSchema => bare(z.toJSONSchema(schema, { io: 'input' }) as JsonSchema);

/** The document says the dialect, and its own place is the schema's address. */
function bare({ $schema: _dialect, $id: _address, ...schema }: JsonSchema): JsonSchema {
  return schema;
}
