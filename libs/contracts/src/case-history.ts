import { z } from 'zod';
import { journalEntrySchema, momentReadingSchema, momentSchema } from './case-files';
import { instantSchema, textsSchema } from './shared-shapes';

export const historyQuerySchema = z.object({
  proceedingId: z.uuid().optional(),
  /** By when it was recorded, or by when it happened; newest first. */
  order: momentReadingSchema.default('recorded'),
  /** Not after this entry. */
  upTo: z.coerce.number().int().min(1).max(2_147_483_647).optional(),
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});
export type HistoryQuery = z.infer<typeof historyQuerySchema>;

/** An entry as a step on the map: where the proceeding stood before and after it. Empty `from`: it was opened. */
export const historyEntrySchema = journalEntrySchema.omit({ payload: true, hash: true, previousHash: true }).extend({
  from: z.array(z.string()),
  to: z.array(z.string()),
});
export type HistoryEntryView = z.infer<typeof historyEntrySchema>;

export const changesQuerySchema = z.object({
  /** Without it: from the first entry. */
  from: z.coerce.number().int().min(1).max(2_147_483_647).default(1),
  /** Without it: now. */
  to: z.coerce.number().int().min(1).max(2_147_483_647).optional(),
  reading: momentReadingSchema.default('recorded'),
});
export type ChangesQuery = z.infer<typeof changesQuerySchema>;

const clockThen = z.object({ status: z.string(), dueAt: instantSchema });

/** What has become of a proceeding between two moments. Values are as remembered; their words come with the definitions. */
export const proceedingChangeSchema = z.object({
  id: z.uuid(),
  machine: z.string(),
  title: z.string(),
  change: z.enum(['added', 'changed']),
  statesBefore: z.array(z.string()),
  statesAfter: z.array(z.string()),
  fields: z.array(z.object({ field: z.string(), before: z.unknown(), after: z.unknown() })),
  clocks: z.array(z.object({ title: textsSchema, startedAt: instantSchema, before: clockThen.nullable(), after: clockThen.nullable() })),
  /** Effects of the law that came, and that went. */
  effects: z.array(z.object({ text: textsSchema, came: z.boolean() })),
});
export type ProceedingChangeView = z.infer<typeof proceedingChangeSchema>;

export const changesSchema = z.object({
  from: momentSchema,
  to: momentSchema,
  proceedings: z.array(proceedingChangeSchema),
  /** How many proceedings stayed as they were. */
  unchanged: z.int(),
});
export type ChangesView = z.infer<typeof changesSchema>;

/** A reasoned text on file, with the digest by which an agreement names it. */
export const documentSchema = z.object({
  sequence: z.int(),
  machine: z.string(),
  proceedingId: z.uuid(),
  command: z.string(),
  commandText: textsSchema.nullable(),
  field: z.string(),
  text: z.string(),
  digest: z.string(),
  author: z.object({ id: z.string(), name: z.string(), role: z.string() }),
  occurredAt: instantSchema,
  recordedAt: instantSchema,
});
export type DocumentView = z.infer<typeof documentSchema>;

export const documentsQuerySchema = z.object({
  proceedingId: z.uuid().optional(),
  upTo: z.coerce.number().int().min(1).max(2_147_483_647).optional(),
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
});
export type DocumentsQuery = z.infer<typeof documentsQuerySchema>;
