import { z } from 'zod';
import { instantSchema, pageQuerySchema, textsSchema } from './shared-shapes';

/** A limit of the law supposed to be otherwise (`detention.longest`, `PT24H`), or the other profile (`profile`, `code`). */
export const suppositionSchema = z.strictObject({ id: z.string().min(1).max(100), value: z.string().min(1).max(20) });

export const whatIfRequestSchema = z.strictObject({
  suppositions: z.array(suppositionSchema).min(1).max(10),
  /** One case only; none = all. */
  caseId: z.uuid().optional(),
});
export type WhatIfRequest = z.infer<typeof whatIfRequestSchema>;

/** Past steps or limits with the same answer. */
export const whatIfGroupSchema = z.object({
  key: z.string(),
  kind: z.enum(['refused', 'limit']),
  machine: z.string(),
  /** The command, or the limit. */
  name: z.string(),
  text: textsSchema,
  /** Of a refused step: the conditions that would not have held. */
  reasons: z.array(textsSchema),
  /** Of a limit: how it ended, and how it would have. */
  was: z.string().nullable(),
  wouldBe: z.string().nullable(),
  count: z.int(),
});
export type WhatIfGroupView = z.infer<typeof whatIfGroupSchema>;

export const whatIfRunSchema = z.object({
  id: z.uuid(),
  askedBy: z.string(),
  askedAt: instantSchema,
  suppositions: z.array(suppositionSchema.extend({ title: textsSchema })),
  caseId: z.uuid().nullable(),
  /** How many of the case files are replayed. */
  done: z.int(),
  cases: z.int(),
  finishedAt: instantSchema.nullable(),
  entries: z.int(),
  refused: z.int(),
  limits: z.int(),
  /** Case files whose recorded history cannot be replayed even as it was; nothing is said of them. */
  notReplayed: z.int(),
});
export type WhatIfRunView = z.infer<typeof whatIfRunSchema>;

export const whatIfResultSchema = whatIfRunSchema.extend({ groups: z.array(whatIfGroupSchema) });
export type WhatIfResultView = z.infer<typeof whatIfResultSchema>;

/** One past step or limit that would have been otherwise. */
export const whatIfFindingSchema = z.object({
  number: z.int(),
  caseId: z.uuid(),
  caseNumber: z.string(),
  proceedingId: z.uuid(),
  /** Entry of the journal; none for a limit. */
  sequence: z.int().nullable(),
  at: instantSchema,
});
export type WhatIfFindingView = z.infer<typeof whatIfFindingSchema>;

export const whatIfFindingsQuerySchema = pageQuerySchema.extend({ group: z.string().max(400) });

/** What can be supposed: limits by their parameter, with the value in force. */
export const supposableSchema = z.object({ id: z.string(), machine: z.string(), title: textsSchema, value: z.string() });
export type SupposableView = z.infer<typeof supposableSchema>;
