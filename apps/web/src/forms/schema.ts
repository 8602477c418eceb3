/** The part of JSON Schema that payload forms use, with the server's hints. */
export interface FieldSchema {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly format?: string;
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly items?: FieldSchema;
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly required?: readonly string[];
  readonly anyOf?: readonly FieldSchema[];
  readonly official?: string;
  readonly proceeding?: string;
  readonly widget?: string;
}

export type Values = Readonly<Record<string, unknown>>;

/** What an empty form holds: the schema's defaults, `false` for a switch that must be answered. */
export function firstValues({ properties = {} }: FieldSchema): Values {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, field]) =>
      field.default !== undefined ? [[name, field.default]] : field.type === 'boolean' ? [[name, false]] : [],
    ),
  );
}

/** The payload to send: what was left empty is left out. */
export function payloadOf(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== '' && value !== null));
}

/** Required fields that are still empty. */
export function missingFields({ required = [], properties = {} }: FieldSchema, values: Values): string[] {
  return required.filter((name) => {
    const value = values[name];
    const isShort = typeof value === 'string' && value.trim().length < (properties[name]?.minLength ?? 1);
    return value === undefined || value === null || value === '' || isShort || (Array.isArray(value) && value.length === 0);
  });
}
