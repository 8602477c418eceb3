import type { Role } from '@tergeu/law';
import { z } from 'zod';

/** How the client should ask for a field; travels in the JSON schema. */
export interface FieldHint {
  /** Pick an official with this role. */
  readonly official?: Role;
  /** Pick a proceeding of this machine in the same case file. */
  readonly proceeding?: string;
  /** Pick one or more proceedings of these machines in the same case file. */
  readonly proceedings?: readonly string[];
  readonly widget?:
    | 'longText'
    | 'group'
    | 'money'
    | 'instant'
    | 'date'
    | 'injuries'
    | 'body'
    | 'serialNumber'
    | 'city'
    | 'offence'
    | 'choices'
    | 'materials'
    | 'seen'
    | 'caseFile';
}

/** A schema with a hint for the client. */
export const hinted = <T extends z.ZodType>(schema: T, hint: FieldHint): T => schema.meta({ ...hint }) as T;

/** Any script, no control characters, trimmed; bounded so that nothing unbounded is journalled. */
export const line = (max = 200) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    // eslint-disable-next-line no-control-regex -- control characters have no place in a record
    .regex(/^[^\u0000-\u001f\u007f]*$/u);

/** A reasoned text: reasons of a decision, circumstances, findings. */
export const reasons = (min = 10, max = 10_000) =>
  hinted(
    z
      .string()
      .trim()
      .min(min)
      .max(max)
      // eslint-disable-next-line no-control-regex -- line breaks and tabs are wanted, other control characters are not
      .regex(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$/u),
    { widget: 'longText' },
  );

/** Id of a proceeding of that machine in the same case file. */
export const proceedingId = (machine: string) => hinted(z.uuid(), { proceeding: machine });

/** Id of a proceeding of one of these machines in the same case file. */
export const proceedingIdOfAny = (...machines: readonly string[]) => hinted(z.uuid(), { proceedings: machines });

/** Ids of different proceedings of these machines in the same case file. */
export const proceedingIds = (...machines: readonly string[]) =>
  hinted(
    z
      .array(z.uuid())
      .min(1)
      .max(20)
      .refine((ids) => new Set(ids).size === ids.length, 'Each is named once'),
    { proceedings: machines },
  );

/** Id of an official with that role; the server resolves it before the machine decides. */
export const officialId = (role: Role) => hinted(z.uuid(), { official: role });

/** There is no year 0 in the calendar, nor in the database. */
const hasYear = (time: string): boolean => !time.startsWith('0000');

/** Moment, UTC ISO 8601 with milliseconds or seconds. */
export const moment = () => hinted(z.iso.datetime().refine(hasYear), { widget: 'instant' });

/** Calendar day. */
export const day = () => hinted(z.iso.date().refine(hasYear), { widget: 'date' });

/** Whole tenge. */
export const tenge = () => hinted(z.int().min(0).max(1_000_000_000_000_000), { widget: 'money' });

/** Id of a body (organisation) of the directory. */
export const bodyId = () => hinted(z.uuid(), { widget: 'body' });

interface OfficialField {
  readonly field: string;
  readonly role: Role;
}

/** Schemas never change; every command asks this. */
const fieldsOfSchema = new WeakMap<z.ZodObject, readonly OfficialField[]>();

/** Fields of a payload schema that name officials, with the role each must have. */
export function officialFields(payload: z.ZodObject): readonly OfficialField[] {
  const known = fieldsOfSchema.get(payload);
  if (known) return known;
  const fields = Object.entries(payload.shape).flatMap(([field, schema]) => {
    const role = hintOf(schema as z.ZodType)?.official;
    return role ? [{ field, role }] : [];
  });
  fieldsOfSchema.set(payload, fields);
  return fields;
}

/** The hint of a field, through optional and nullable wrappers. */
export function hintOf(schema: z.ZodType): FieldHint | undefined {
  const own = schema.meta() as FieldHint | undefined;
  if (own?.official || own?.proceeding || own?.widget) return own;
  const inner = (schema as unknown as { def: { innerType?: z.ZodType } }).def.innerType;
  return inner ? hintOf(inner) : undefined;
}

export const empty = () => z.object({});
