import { z } from 'zod';

/** A text in the three languages. */
export const textsSchema = z.object({ kk: z.string(), ru: z.string(), en: z.string() });
export type TextsView = z.infer<typeof textsSchema>;

/** UTC, ISO 8601, `Z`. There is no year 0 in the calendar, nor in the database. */
export const instantSchema = z.iso.datetime().refine((instant) => !instant.startsWith('0000'), 'There is no year 0');

/** A day in the time of the cases. */
export const daySchema = z.iso.date().refine((day) => !day.startsWith('0000'), 'There is no year 0');

/** A page of a list; `nextCursor` null = the end. `total` only where counting is cheap. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable(), total: z.int().optional() });
export interface Page<T> {
  readonly items: T[];
  readonly nextCursor: string | null;
  readonly total?: number;
}

/** Query of every list. */
export const pageQuerySchema = z.object({
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

export const articleSchema = z.object({ id: z.string(), citation: textsSchema });

/** A command that would cure a refusal, and the roles that may give it. */
export const cureSchema = z.object({
  machine: z.string(),
  command: z.string(),
  text: textsSchema,
  roles: z.array(z.string()),
});

/** One reason of a refusal or of a blocked button. */
export const reasonSchema = z.object({
  condition: z.string(),
  safeguard: z.string().nullable(),
  article: articleSchema.nullable(),
  text: textsSchema,
  remedy: textsSchema,
  cures: z.array(cureSchema),
  /** False: nothing can make it possible any more, and the remedy says so. */
  curable: z.boolean().optional(),
  /** What exactly is in the way: what has changed, which conflict. */
  details: z.array(textsSchema).optional(),
  pointer: z.string().optional(),
});
export type ReasonView = z.infer<typeof reasonSchema>;

/** RFC 9457; `reasons` for a refused command, `errors` for malformed input, `version` for a conflict. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().optional(),
  instance: z.string().optional(),
  reasons: z.array(reasonSchema).optional(),
  errors: z.array(z.object({ pointer: z.string(), detail: z.string() })).optional(),
  version: z.int().optional(),
  /** Sequence of the journal entry that records the refused attempt. */
  attempt: z.int().nullable().optional(),
});
export type Problem = z.infer<typeof problemSchema>;
