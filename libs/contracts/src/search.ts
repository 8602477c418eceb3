import { z } from 'zod';
import { daySchema, pageQuerySchema, textsSchema } from './shared-shapes';

/** From and to within a text, in UTF-16 units: what was found in it. */
export const rangeSchema = z.tuple([z.int(), z.int()]);
export type Range = z.infer<typeof rangeSchema>;

/** Something found: a proceeding of a case file. */
export const searchHitSchema = z.object({
  /** The machine: case, person, weapon, vehicle, evidence-item … */
  kind: z.string(),
  caseId: z.uuid(),
  proceedingId: z.uuid(),
  caseNumber: z.string(),
  /** Null for who may know of the case by its number only. */
  caseTitle: z.string().nullable(),
  title: z.string(),
  titleRanges: z.array(rangeSchema),
  detail: z.string(),
  detailRanges: z.array(rangeSchema),
  /** `exact`: a number of it; `words`: whole words; `start`: their beginnings; `near`: with other letters. */
  match: z.enum(['exact', 'words', 'start', 'near']),
});
export type SearchHit = z.infer<typeof searchHitSchema>;

export const searchQuerySchema = z.object({
  q: z.string().max(200),
  /** Machines, with commas between; none = all. */
  kinds: z.string().max(300).optional(),
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(50).default(20),
});
export type SearchQuery = z.infer<typeof searchQuerySchema>;

export const searchPageSchema = z.object({
  items: z.array(searchHitSchema),
  nextCursor: z.string().nullable(),
  /** Hits by kind, whatever kinds were asked for. */
  counts: z.record(z.string(), z.int()),
  /** There are more than were counted: the closest of them are here, and one more word brings the rest. */
  more: z.boolean(),
});
export type SearchPage = z.infer<typeof searchPageSchema>;

/** A search on record. */
export const searchReadingSchema = z.object({
  id: z.uuid(),
  officialId: z.uuid(),
  officialName: z.string(),
  officialRole: z.string(),
  officialBody: textsSchema,
  query: z.string(),
  kinds: z.array(z.string()),
  hits: z.int(),
  searchedAt: z.iso.datetime(),
});
export type SearchReadingView = z.infer<typeof searchReadingSchema>;

export const searchReadingsQuerySchema = pageQuerySchema.extend({ officialId: z.uuid().optional(), day: daySchema.optional() });
export type SearchReadingsQuery = z.infer<typeof searchReadingsQuerySchema>;
