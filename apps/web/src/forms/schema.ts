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
  readonly proceedings?: readonly string[];
  readonly widget?: string;
}

export type Values = Readonly<Record<string, unknown>>;

/** What an empty form holds: the schema's defaults. A yes or no without a default is the writer's to say. */
export function firstValues({ properties = {} }: FieldSchema): Values {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, field]) => (field.default === undefined ? [] : [[name, field.default]])),
  );
}

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

/** The payload to send: what was left empty is left out; no materials is an answer. */
export function payloadOf(values: Values, { properties = {} }: FieldSchema = {}): Values {
  return Object.fromEntries(
    Object.entries(values).filter(([name, value]) => !isEmpty(value) || (Array.isArray(value) && properties[name]?.widget === 'materials')),
  );
}

/** Until what is to be decided on has been shown, nothing is decided. */
export const isUnseen = ({ properties = {} }: FieldSchema, values: Values): boolean =>
  Object.entries(properties).some(([name, { widget }]) => widget === 'seen' && values[name] === undefined);

export interface FieldFault {
  readonly fault: 'fillIn' | 'tooShort' | 'atLeast' | 'atMost';
  readonly bound: number;
}

/** What the server would certainly send back, said before sending. */
export function faultsOf({ required = [], properties = {} }: FieldSchema, values: Values): Readonly<Record<string, FieldFault>> {
  const faults = Object.entries(properties).flatMap(([name, field]) => {
    const fault = faultOf(field, values[name], required.includes(name));
    return fault ? [[name, fault]] : [];
  });
  return Object.fromEntries(faults) as Record<string, FieldFault>;
}

function faultOf(field: FieldSchema, value: unknown, isRequired: boolean): FieldFault | null {
  if (isEmpty(value)) return isRequired && field.default === undefined ? { fault: 'fillIn', bound: 0 } : null;
  const { minLength = 0, minimum = -Infinity, maximum = Infinity } = field;
  if (typeof value === 'string' && value.trim().length < minLength) return { fault: 'tooShort', bound: minLength };
  if (typeof value === 'number' && value < minimum) return { fault: 'atLeast', bound: minimum };
  if (typeof value === 'number' && value > maximum) return { fault: 'atMost', bound: maximum };
  if (Array.isArray(value) && value.some((row) => isHalfRow(row, field.items))) return { fault: 'fillIn', bound: 0 };
  return null;
}

function isHalfRow(row: unknown, { required = [] }: FieldSchema = {}): boolean {
  return required.some((name) => isEmpty((row as Values)[name]));
}
