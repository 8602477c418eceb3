import { z } from 'zod';
import { instantSchema, textsSchema } from './shared-shapes';

export const relationSchema = z.enum(['exact', 'over', 'about']);

/** A figure of the briefing; `key` is its path, e.g. `attackedObjects.total`. Amounts are integers (items, persons, tenge). */
export const figureSchema = z.object({
  key: z.string(),
  group: z.string(),
  text: textsSchema,
  value: z.int(),
  unit: z.enum(['items', 'persons', 'cases', 'tenge']),
});
export type FigureView = z.infer<typeof figureSchema>;

export const seriesSchema = z.object({
  id: z.string(),
  title: textsSchema,
  kind: z.enum(['bars', 'line', 'comparison']),
  points: z.array(z.object({ label: z.string(), text: textsSchema.nullable(), values: z.record(z.string(), z.number()) })),
});
export type SeriesView = z.infer<typeof seriesSchema>;

/** Totals that must agree: `left` and `right` are sums of figures. */
export const contradictionSchema = z.object({
  rule: z.string(),
  text: textsSchema,
  left: z.number().nullable(),
  right: z.number().nullable(),
  relation: z.enum(['equal', 'atLeast', 'share']),
  verdict: z.enum(['agrees', 'disagrees', 'doesNotClose', 'notStated']),
  difference: z.number().nullable(),
  explanation: textsSchema,
});
export type ContradictionView = z.infer<typeof contradictionSchema>;

export const briefingSchema = z.object({
  asOf: instantSchema,
  figures: z.array(figureSchema),
  series: z.array(seriesSchema),
  contradictions: z.array(contradictionSchema),
  text: textsSchema,
});
export type BriefingView = z.infer<typeof briefingSchema>;

export const figureRowSchema = z.object({
  caseId: z.uuid(),
  caseNumber: z.string(),
  city: z.string(),
  machine: z.string(),
  proceedingId: z.uuid(),
  title: z.string(),
  amount: z.int(),
  recordedAt: instantSchema,
});
export type FigureRow = z.infer<typeof figureRowSchema>;

/** Either figures by key, or a text in which the known figures are looked for. */
export const checkRequestSchema = z.object({
  figures: z.record(z.string(), z.number()).optional(),
  text: z.string().max(100_000).optional(),
});

export const publishRequestSchema = z.object({ asOf: instantSchema.optional(), note: z.string().trim().max(2000).optional() });

export const publishedBriefingSchema = z.object({
  id: z.uuid(),
  asOf: instantSchema,
  publishedAt: instantSchema,
  publishedBy: z.string(),
  note: z.string().nullable(),
  text: textsSchema,
  figures: z.array(figureSchema),
  hash: z.string(),
});
export type PublishedBriefing = z.infer<typeof publishedBriefingSchema>;

/** What was corrected since: figures recomputed now for the same moment, and figures as of now. */
export const briefingDifferenceSchema = z.object({
  key: z.string(),
  text: textsSchema,
  published: z.int(),
  now: z.int(),
});
export type BriefingDifference = z.infer<typeof briefingDifferenceSchema>;
