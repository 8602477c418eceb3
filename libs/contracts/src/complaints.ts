import { z } from 'zod';
import { instantSchema, pageQuerySchema, textsSchema } from './shared-shapes';

/** Somebody is expected to act: a person by name, or whoever holds that office there. */
const dutySchema = z.object({
  role: z.string(),
  officialName: z.string().nullable(),
  city: z.string().nullable(),
  /** What he is in the middle of. */
  text: textsSchema,
  since: instantSchema,
});

/** An examination of the complainant that showed injuries. */
const injuriesSchema = z.object({
  examinationId: z.uuid(),
  examinedAt: instantSchema,
  /** The complaint names this examination. */
  isNamed: z.boolean(),
  sites: z.array(z.string()),
  /** The person was examined before, so there is something to compare with. */
  hasEarlier: z.boolean(),
  /** What the examination before did not show, where he was in custody all the time in between. */
  newSites: z.array(z.string()),
  /** Who had the person in his hands between the two. */
  heldBetween: z.array(z.string()),
  determined: z.boolean(),
});

/** Which complaint it is, and how far it has come: what each list of complaints begins with. */
export const complaintHeadSchema = z.object({
  caseId: z.uuid(),
  caseNumber: z.string(),
  proceedingId: z.uuid(),
  complainant: z.string(),
  states: z.array(z.string()),
  receivedAt: instantSchema,
});

/** A complaint of abuse as the register shows it. */
export const complaintSchema = complaintHeadSchema.extend({
  /** Who is complained of, as far as the complaint or the custody tells. */
  subject: z.object({ officerName: z.string().nullable(), bodyName: textsSchema.nullable(), unitName: z.string().nullable() }),
  duties: z.array(dutySchema),
  /** The limit that runs, or was missed and is still owed. */
  limit: z.object({ title: textsSchema, startedAt: instantSchema, dueAt: instantSchema, missed: z.boolean() }).nullable(),
  hasMissed: z.boolean(),
  injuries: injuriesSchema.nullable(),
  /** Steps that a prosecutor may take from here. */
  toDecide: z.array(textsSchema),
  finding: z.enum(['wellFounded', 'unfounded']).nullable(),
  findingReasons: z.string().nullable(),
  consequences: z.string().nullable(),
  reviewOutcome: z.string().nullable(),
  closedAt: instantSchema.nullable(),
});
export type ComplaintView = z.infer<typeof complaintSchema>;

export const complaintsQuerySchema = pageQuerySchema.extend({
  state: z.string().max(60).optional(),
  /** The body complained of. */
  bodyId: z.uuid().optional(),
  /** A limit ran out, and the step is still owed. */
  overdue: z.enum(['true', 'false']).optional(),
  /** Only those that I check, have checked, or whose injuries I look into. */
  mine: z.enum(['true', 'false']).optional(),
});
export type ComplaintsQuery = z.infer<typeof complaintsQuerySchema>;

/** Whom a step of the complaint may be given to, and who may not have it and why (S08). */
export const candidatesSchema = z.array(
  z.object({
    command: z.string(),
    text: textsSchema,
    officials: z.array(
      z.object({
        id: z.uuid(),
        name: z.string(),
        bodyName: textsSchema,
        unitName: z.string().nullable(),
        objections: z.array(textsSchema),
      }),
    ),
    /** There are more than are shown. */
    more: z.boolean(),
  }),
);
export type CandidatesView = z.infer<typeof candidatesSchema>;
