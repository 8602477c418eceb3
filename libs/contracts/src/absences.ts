import { z } from 'zod';
import { instantSchema, pageQuerySchema } from './shared-shapes';

const officialRef = z.object({ id: z.uuid(), name: z.string(), role: z.string() });

/** An official is away; whoever stands in for him takes over case by case, by the lawful command. */
export const absenceSchema = z.object({
  id: z.uuid(),
  official: officialRef,
  since: instantSchema,
  until: instantSchema,
  substitute: officialRef.nullable(),
  announcedBy: z.uuid(),
  announcedAt: instantSchema,
  /** Back earlier than announced. */
  endedAt: instantSchema.nullable(),
  status: z.enum(['coming', 'running', 'over']),
  /** No substitute, or one who is away or has left office. */
  isUncovered: z.boolean(),
});
export type AbsenceView = z.infer<typeof absenceSchema>;

export const announceAbsenceSchema = z.object({
  /** Of whom; only an administrator announces for somebody else. */
  officialId: z.uuid().optional(),
  since: instantSchema,
  until: instantSchema,
  substituteId: z.uuid().nullable().default(null),
});
export type AnnounceAbsence = z.infer<typeof announceAbsenceSchema>;

export const absencesQuerySchema = pageQuerySchema.extend({
  /** Only those that run or come and that nobody covers. */
  uncovered: z.enum(['true', 'false']).default('false'),
});
