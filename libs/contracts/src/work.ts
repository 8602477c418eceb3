import { z } from 'zod';
import { instantSchema, reasonSchema, textsSchema } from './shared-shapes';

const officialRef = z.object({ id: z.uuid(), name: z.string() });

/** Somebody has said that he is doing it. No lock: whoever is entitled may still act. */
export const workClaimSchema = z.object({ id: z.uuid(), by: officialRef, at: instantSchema });
export type WorkClaimView = z.infer<typeof workClaimSchema>;

/** The lawful command by which a substitute takes over, asked of the procedure itself; closed with reasons, e.g. a conflict. */
export const takeOverSchema = z.object({
  machine: z.string(),
  command: z.string(),
  proceedingId: z.uuid(),
  text: textsSchema,
  /** What the form is filled in with. */
  preset: z.record(z.string(), z.string()),
  open: z.boolean(),
  reasons: z.array(reasonSchema),
});
export type TakeOverView = z.infer<typeof takeOverSchema>;

/** Something waits for the present user. */
export const workItemSchema = z.object({
  caseId: z.uuid(),
  caseNumber: z.string(),
  caseTitle: z.string(),
  category: z.string(),
  city: z.string(),
  version: z.int(),
  machine: z.string(),
  proceedingId: z.uuid(),
  title: z.string(),
  states: z.array(z.string()),
  /** What the wait is, in words: the state's text. */
  text: textsSchema,
  since: instantSchema,
  dueAt: instantSchema.nullable(),
  /** Start of the nearest clock, for the bar. */
  clockStartedAt: instantSchema.nullable(),
  clockTitle: textsSchema.nullable(),
  /** When the server warns of the nearest limit, at 50 and at 80 % of it. */
  warnAt: z.array(instantSchema),
  /** Addressed to me, to anybody of my kind, or to an absent colleague whom I stand in for. */
  whose: z.enum(['mine', 'pool', 'absent']),
  claim: workClaimSchema.nullable(),
  absent: z.object({ official: officialRef, until: instantSchema, takeOver: takeOverSchema.nullable() }).nullable(),
  /** Taken over from a colleague while he was away: to be given back by the same command. */
  handBack: z.object({ official: officialRef, until: instantSchema, isBack: z.boolean() }).nullable(),
});
export type WorkItemView = z.infer<typeof workItemSchema>;

export const workQuerySchema = z.object({
  machine: z.string().max(50).optional(),
  due: z.enum(['overdue', 'today', 'week', 'none', 'all']).default('all'),
  whose: z.enum(['mine', 'pool', 'absent', 'all']).default('all'),
  city: z.string().max(50).optional(),
  q: z.string().max(200).optional(),
  /** Items of one group follow each other, so that a page never tears a group apart that the next would continue. */
  group: z.enum(['none', 'case', 'kind', 'person']).default('none'),
  sort: z.enum(['due', 'waiting']).default('due'),
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type WorkQuery = z.infer<typeof workQuerySchema>;

/** Counts for the navigation, by machine. */
export const workCountsSchema = z.object({
  total: z.int(),
  overdue: z.int(),
  /** Of the total: of colleagues whom I stand in for. */
  absent: z.int(),
  byMachine: z.record(z.string(), z.int()),
});
export type WorkCounts = z.infer<typeof workCountsSchema>;

/** I take it, or give it back. To take it from somebody, his claim is named. */
export const claimRequestSchema = z.object({
  caseId: z.uuid(),
  proceedingId: z.uuid(),
  kind: z.enum(['taken', 'released']),
  insteadOf: z.uuid().optional(),
});
export type ClaimRequest = z.infer<typeof claimRequestSchema>;
export const claimResultSchema = z.object({ claim: workClaimSchema.nullable() });
export type ClaimResult = z.infer<typeof claimResultSchema>;
