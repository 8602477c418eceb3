import { z } from 'zod';
import { articleSchema, instantSchema } from './shared-shapes';

export const supervisionSchema = z.object({ id: z.uuid(), since: instantSchema, until: instantSchema.nullable() });

/** Somebody is not free: where, since when, and until when at most. */
export const heldSchema = z.object({
  proceedingId: z.uuid(),
  machine: z.string(),
  since: instantSchema,
  /** Null: no limit runs. */
  until: instantSchema.nullable(),
  /** The limit was missed, and he is still held. */
  overdue: z.boolean(),
});
export type HeldView = z.infer<typeof heldSchema>;

/** A person of the case with all that the file holds about him. */
export const personInCaseSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  roleInCase: z.string(),
  since: instantSchema,
  states: z.array(z.string()),
  held: heldSchema.nullable(),
  counsel: z.array(z.object({ proceedingId: z.uuid(), counselId: z.uuid().nullable(), states: z.array(z.string()), since: instantSchema })),
  measures: z.array(
    z.object({ proceedingId: z.uuid(), kind: z.string(), states: z.array(z.string()), until: instantSchema.nullable(), done: z.boolean() }),
  ),
  /** Every proceeding about the person. */
  proceedingIds: z.array(z.uuid()),
});
export type PersonInCaseView = z.infer<typeof personInCaseSchema>;

/** A thing of the case. Whether it is admissible follows from its action, not from itself. */
export const itemSchema = z.object({
  id: z.uuid(),
  machine: z.string(),
  kind: z.string().nullable(),
  title: z.string(),
  states: z.array(z.string()),
  since: instantSchema,
  /** Null: it is no evidence, so the question does not arise. */
  admissible: z.boolean().nullable(),
  actionId: z.uuid().nullable(),
  derivedFrom: z.array(z.uuid()),
  takenById: z.uuid().nullable(),
  sealNumber: z.string().nullable(),
  storagePlace: z.string().nullable(),
});
export type ItemView = z.infer<typeof itemSchema>;

/**
 * Another case file that this one is joined to or severed from. `part`: joined to this one; `lead`: this one is its part;
 * `severed`: severed out of this one; `origin`: this one was severed from it; `asksToJoin`: it has ordered the joining of this one.
 */
export const relatedCaseSchema = z.object({
  kind: z.enum(['part', 'lead', 'severed', 'origin', 'asksToJoin']),
  /** Null: ordered to be severed, and not registered yet. */
  caseId: z.uuid().nullable(),
  number: z.string(),
  at: instantSchema,
  standing: z.enum(['ordered', 'agreed', 'withdrawn']),
  article: articleSchema,
  /** Persons of this file who go over. */
  personIds: z.array(z.uuid()),
  mayOpen: z.boolean(),
});
export type RelatedCaseView = z.infer<typeof relatedCaseSchema>;
