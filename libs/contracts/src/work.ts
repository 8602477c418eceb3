import { z } from 'zod';
import { instantSchema, textsSchema } from './shared-shapes';

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
});
export type WorkItemView = z.infer<typeof workItemSchema>;

export const workQuerySchema = z.object({
  machine: z.string().max(50).optional(),
  due: z.enum(['overdue', 'today', 'all']).default('all'),
  q: z.string().max(200).optional(),
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

/** Counts for the navigation, by machine. */
export const workCountsSchema = z.object({ total: z.int(), overdue: z.int(), byMachine: z.record(z.string(), z.int()) });
export type WorkCounts = z.infer<typeof workCountsSchema>;
