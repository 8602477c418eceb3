import { z } from 'zod';
import { itemSchema, personInCaseSchema, supervisionSchema } from './case-contents';
import { articleSchema, instantSchema, reasonSchema, textsSchema } from './shared-shapes';

export const commandRequestSchema = z.object({
  machine: z.string().min(1).max(50),
  /** UUIDv7 made by the client for a new proceeding; the case's own proceeding has the case's id. */
  proceedingId: z.uuid(),
  type: z.string().min(1).max(80),
  payload: z.record(z.string(), z.unknown()).default({}),
  occurredAt: instantSchema,
});
export type CommandRequest = z.infer<typeof commandRequestSchema>;

export const clockSchema = z.object({
  proceedingId: z.uuid(),
  machine: z.string(),
  name: z.string(),
  title: textsSchema,
  article: articleSchema,
  startedAt: instantSchema,
  dueAt: instantSchema,
  status: z.enum(['running', 'paused', 'met', 'missed', 'stopped']),
  settledAt: instantSchema.nullable(),
  performedAt: instantSchema.nullable(),
  /** Since when the limit stands still (interrupted terms), and how long it has stood before. */
  pausedAt: instantSchema.nullable(),
  standstillMs: z.int().min(0),
});
export type ClockView = z.infer<typeof clockSchema>;

export const proceedingSchema = z.object({
  id: z.uuid(),
  machine: z.string(),
  title: z.string(),
  /** Active states, regions flattened: `held.custody.placed`. */
  states: z.array(z.string()),
  done: z.boolean(),
  openedAt: instantSchema,
  changedAt: instantSchema,
  memory: z.record(z.string(), z.unknown()),
  clocks: z.array(clockSchema),
  /** What the law makes of it without a step on it, e.g. evidence that fell with its search. */
  effects: z.array(z.object({ text: textsSchema, article: articleSchema, safeguard: z.string().nullable() })),
});
export type ProceedingView = z.infer<typeof proceedingSchema>;

export const caseSummarySchema = z.object({
  id: z.uuid(),
  version: z.int(),
  number: z.string(),
  title: z.string(),
  category: z.string(),
  city: z.string(),
  bodyId: z.uuid(),
  bodyName: textsSchema,
  groupId: z.uuid().nullable(),
  state: z.string(),
  registeredAt: instantSchema,
  changedAt: instantSchema,
  nearestDueAt: instantSchema.nullable(),
  overdue: z.boolean(),
});
export type CaseSummary = z.infer<typeof caseSummarySchema>;

export const caseListQuerySchema = z.object({
  q: z.string().trim().max(200).optional(),
  category: z.string().max(60).optional(),
  city: z.string().max(60).optional(),
  state: z.string().max(60).optional(),
  bodyId: z.uuid().optional(),
  overdue: z.enum(['true', 'false']).optional(),
  mine: z.enum(['true', 'false']).optional(),
  sort: z.enum(['-changedAt', 'changedAt', '-registeredAt', 'registeredAt', 'dueAt', 'number']).default('-changedAt'),
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type CaseListQuery = z.infer<typeof caseListQuerySchema>;

/**
 * Two readings of "the file as it was": `recorded` = what stood in it by then; `occurred` = what had happened by then, as it
 * has been told since.
 */
export const momentReadingSchema = z.enum(['recorded', 'occurred']);
export type MomentReading = z.infer<typeof momentReadingSchema>;

/** A past moment: an instant, or that of an entry of the journal. */
export const momentQuerySchema = z.object({
  asOf: instantSchema.optional(),
  entry: z.coerce.number().int().min(1).max(2_147_483_647).optional(),
  reading: momentReadingSchema.default('recorded'),
});
export type MomentQuery = z.infer<typeof momentQuerySchema>;

export const momentSchema = z.object({
  at: instantSchema,
  /** The last entry that counts; for `occurred` the last one recorded so far. */
  entry: z.int(),
  reading: momentReadingSchema,
});
export type MomentView = z.infer<typeof momentSchema>;

/** A case file as its reader may see it. `officials` names everybody whom the file mentions. */
export const caseFileSchema = caseSummarySchema.extend({
  /** Null: now. */
  asOf: momentSchema.nullable(),
  sequence: z.int(),
  headHash: z.string(),
  proceedings: z.array(proceedingSchema),
  clocks: z.array(clockSchema),
  team: z.array(z.uuid()),
  supervisorIds: z.array(z.uuid()),
  groupLeaderId: z.uuid().nullable(),
  supervision: z.array(supervisionSchema),
  people: z.array(personInCaseSchema),
  items: z.array(itemSchema),
  officials: z.record(z.string(), z.object({ name: z.string(), role: z.string() })),
});
export type CaseFileView = z.infer<typeof caseFileSchema>;

export const commandResultSchema = z.object({
  caseId: z.uuid(),
  version: z.int(),
  sequence: z.int(),
  hash: z.string(),
  recordedAt: instantSchema,
  /** True: this key was carried out before; nothing was done again. */
  repeated: z.boolean(),
  proceeding: proceedingSchema,
});
export type CommandResult = z.infer<typeof commandResultSchema>;

/** A command of a proceeding for the present user now: a button. */
export const availabilitySchema = z.object({
  machine: z.string(),
  proceedingId: z.uuid().nullable(),
  command: z.string(),
  text: textsSchema,
  article: articleSchema,
  open: z.boolean(),
  inState: z.boolean(),
  mine: z.boolean(),
  reasons: z.array(reasonSchema),
});
export type AvailabilityView = z.infer<typeof availabilitySchema>;

export const commandsQuerySchema = z.object({
  proceedingId: z.uuid().optional(),
  /** Of this kind, of a proceeding that could be opened. */
  machine: z.string().max(50).optional(),
  /** True: of proceedings that could be opened only, of every kind. */
  fresh: z.enum(['true', 'false']).optional(),
  /** True: without those that are closed to me. */
  open: z.enum(['true', 'false']).optional(),
});
export type CommandsQuery = z.infer<typeof commandsQuerySchema>;

export const journalEntrySchema = z.object({
  sequence: z.int(),
  kind: z.enum(['accepted', 'refused']),
  machine: z.string(),
  proceedingId: z.string(),
  command: z.string(),
  commandText: textsSchema.nullable(),
  payload: z.unknown(),
  actor: z.object({ id: z.string(), name: z.string(), role: z.string(), tier: z.int() }),
  occurredAt: instantSchema,
  recordedAt: instantSchema,
  /** Minutes between the act and its recording. */
  lateMinutes: z.int(),
  legalBasis: z.array(articleSchema),
  reasons: z.array(reasonSchema.pick({ condition: true, safeguard: true, text: true })).nullable(),
  hash: z.string(),
  previousHash: z.string(),
});
export type JournalEntryView = z.infer<typeof journalEntrySchema>;

export const journalQuerySchema = z.object({
  /** `late`: recorded more than an hour after the act; `clock`: by time itself. */
  kind: z.enum(['accepted', 'refused', 'late', 'clock']).optional(),
  machine: z.string().max(50).optional(),
  command: z.string().max(80).optional(),
  proceedingId: z.uuid().optional(),
  /** A person of the case: entries of every proceeding about him. */
  personId: z.uuid().optional(),
  actorId: z.uuid().optional(),
  /** The act's own time: from, and before. */
  from: instantSchema.optional(),
  to: instantSchema.optional(),
  /** In what was said, in the name of the step, in the name of whoever gave it. */
  q: z.string().trim().min(1).max(200).optional(),
  /** Not after this entry. */
  upTo: z.coerce.number().int().min(1).max(2_147_483_647).optional(),
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type JournalQuery = z.infer<typeof journalQuerySchema>;

/** Of another case, what an order to join or sever names: no more than the law of joining asks. */
export const otherFileSchema = z.object({
  caseId: z.uuid(),
  number: z.string(),
  registeredAt: instantSchema,
  bodyId: z.uuid(),
  inCustody: z.boolean(),
});
export type OtherFileView = z.infer<typeof otherFileSchema>;
