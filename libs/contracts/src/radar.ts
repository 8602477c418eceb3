import { z } from 'zod';
import { articleSchema, instantSchema, pageQuerySchema, textsSchema } from './shared-shapes';

/** A proceeding that nobody can move, and who could get it moving again. */
export const stuckSchema = z.object({
  caseId: z.uuid(),
  caseNumber: z.string(),
  city: z.string(),
  proceedingId: z.string(),
  machine: z.string(),
  title: z.string(),
  why: z.enum(['nobodyAssigned', 'onlyConflicted', 'noCommandOpen']),
  dueAt: instantSchema.nullable(),
  reasons: z.array(z.object({ text: textsSchema, safeguard: z.string().nullable(), article: articleSchema.nullable() })),
  mends: z.array(z.object({ text: textsSchema, by: z.array(z.object({ id: z.string(), name: z.string(), role: z.string() })) })),
});
export type StuckView = z.infer<typeof stuckSchema>;

/** The last look of the radar; null = it has not looked yet. */
export const radarSchema = z.object({
  run: z.object({ startedAt: instantSchema, finishedAt: instantSchema, cases: z.int(), stuck: z.int() }).nullable(),
  items: z.array(stuckSchema),
  nextCursor: z.string().nullable(),
});
export type RadarView = z.infer<typeof radarSchema>;

export const radarQuerySchema = pageQuerySchema;
export const radarRunSchema = z.object({ startedAt: instantSchema, finishedAt: instantSchema, cases: z.int(), stuck: z.int() });
export type RadarRunView = z.infer<typeof radarRunSchema>;
