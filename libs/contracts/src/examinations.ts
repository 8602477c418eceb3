import { z } from 'zod';
import { instantSchema, pageQuerySchema, textsSchema } from './shared-shapes';

/** The detention that an examination belongs to, while somebody is held in it. */
const detentionSchema = z.object({
  proceedingId: z.uuid(),
  detainedAt: instantSchema,
  deliveredAt: instantSchema.nullable(),
  /** In the facility, or still with the body that detained. */
  placed: z.boolean(),
  where: textsSchema.nullable(),
  minor: z.boolean(),
  /** From and until: after it nobody may be placed, only released. */
  limit: z.object({ title: textsSchema, startedAt: instantSchema, dueAt: instantSchema }),
});

/** An examination as the medic's list shows it. */
export const examinationSchema = z.object({
  caseId: z.uuid(),
  caseNumber: z.string(),
  city: z.string(),
  proceedingId: z.uuid(),
  personName: z.string(),
  orderedAt: instantSchema,
  detention: detentionSchema.nullable(),
  examinedAt: instantSchema.nullable(),
  injuries: z.boolean().nullable(),
  newInjuries: z.boolean(),
  fitForFacility: z.boolean().nullable(),
  /** Examinations of the same person, held before this one. */
  earlier: z.int(),
  /** What a medic may record from here. */
  steps: z.array(z.object({ command: z.string(), text: textsSchema })),
});
export type ExaminationView = z.infer<typeof examinationSchema>;

export const examinationsQuerySchema = pageQuerySchema.extend({
  /** `waiting`: ordered and not yet held; `today`: held by me today, in the time of the cases. */
  view: z.enum(['waiting', 'today']).default('waiting'),
});
export type ExaminationsQuery = z.infer<typeof examinationsQuerySchema>;

const markSchema = z.object({
  site: z.string(),
  description: z.string(),
  region: z.string().optional(),
  side: z.string().optional(),
  kind: z.string().optional(),
  sizeMm: z.int().optional(),
});

/** A person's examinations of one case, the latest first, each compared with the one before it. */
export const personExaminationsSchema = z.object({
  personName: z.string(),
  examinations: z.array(
    z.object({
      proceedingId: z.uuid(),
      examinedAt: instantSchema,
      medicName: z.string(),
      marks: z.array(markSchema),
      /** Null: it is the first. */
      previousId: z.uuid().nullable(),
      newSites: z.array(z.string()),
      /** Who had the person in his hands, where what is new arose in custody. */
      heldBetween: z.array(z.string()),
      fitForFacility: z.boolean().nullable(),
      recommendation: z.string().nullable(),
    }),
  ),
});
export type PersonExaminationsView = z.infer<typeof personExaminationsSchema>;
