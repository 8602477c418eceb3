import { z } from 'zod';
import { clockSchema, proceedingSchema } from './case-files';
import { articleSchema, instantSchema, pageQuerySchema, textsSchema } from './shared-shapes';

const certainty = z.enum(['confirmed', 'probable', 'unverified']);

/** Somebody whom the present counsel defends in a case. */
export const clientSchema = z.object({
  caseId: z.uuid(),
  caseNumber: z.string(),
  caseTitle: z.string(),
  caseState: z.string(),
  caseStateText: textsSchema,
  personId: z.uuid(),
  name: z.string(),
  bornOn: z.string(),
  admittedAt: instantSchema.nullable(),
  /** Where he is held, by which proceeding, and until when at most; null: at liberty, as far as the file says. */
  held: z
    .object({
      proceedingId: z.uuid(),
      machine: z.string(),
      place: textsSchema.nullable(),
      since: instantSchema.nullable(),
      until: instantSchema.nullable(),
      overdue: z.boolean(),
    })
    .nullable(),
  /** Measure of restraint in force: its kind as the machine calls it. */
  measure: z.object({ kind: z.string(), text: textsSchema, until: instantSchema.nullable() }).nullable(),
  /** Limits that run, the nearest first. */
  limits: z.array(clockSchema),
  unread: z.int(),
});
export type ClientView = z.infer<typeof clientSchema>;

/** Something shown, and on what ground. */
const shownSchema = z.object({
  proceeding: proceedingSchema,
  name: textsSchema,
  stateText: textsSchema,
  sight: z.enum(['whole', 'part']),
  ground: z.object({ text: textsSchema, article: articleSchema.nullable(), certainty }),
});

/** Something withheld: of which class, how much of it, why, by whom, until when; nothing of what it is. */
const withheldSchema = z.object({
  text: textsSchema,
  count: z.int(),
  /** Day at the place of the case. */
  since: z.string(),
  ground: z.object({ text: textsSchema, article: articleSchema.nullable(), certainty }),
  /** Null: by law. */
  by: z.string().nullable(),
  /** A moment, or an event in words. */
  until: instantSchema.nullable(),
  untilText: textsSchema.nullable(),
});

/** The file as it looks from counsel's side. */
export const mirrorSchema = z.object({
  caseId: z.uuid(),
  version: z.int(),
  isWhole: z.boolean(),
  clients: z.array(clientSchema),
  shown: z.array(shownSchema),
  withheld: z.array(withheldSchema),
});
export type MirrorView = z.infer<typeof mirrorSchema>;

/** A step of which counsel was told. */
export const noticeSchema = z.object({
  id: z.string(),
  caseId: z.uuid(),
  caseNumber: z.string(),
  /** Null: kept back since. */
  proceedingId: z.uuid().nullable(),
  machine: z.string(),
  title: z.string(),
  text: textsSchema,
  article: articleSchema,
  certainty,
  occurredAt: instantSchema,
  recordedAt: instantSchema,
  readAt: instantSchema.nullable(),
});
export type NoticeView = z.infer<typeof noticeSchema>;

export const noticeQuerySchema = pageQuerySchema.extend({ unread: z.enum(['true', 'false']).optional(), caseId: z.uuid().optional() });
export type NoticeQuery = z.infer<typeof noticeQuerySchema>;

export const acknowledgementSchema = z.object({
  ids: z
    .array(z.string().regex(/^[0-9a-f]{64}$/))
    .min(1)
    .max(200),
});
export type Acknowledgement = z.infer<typeof acknowledgementSchema>;
export const acknowledgedSchema = z.object({ acknowledged: z.int() });
