import { z } from 'zod';
import { complaintHeadSchema } from './complaints';
import { daySchema, instantSchema, reasonSchema, textsSchema } from './shared-shapes';

/** A refused attempt, for the auditor. */
export const attemptSchema = z.object({
  caseId: z.uuid().nullable(),
  caseNumber: z.string().nullable(),
  sequence: z.int().nullable(),
  machine: z.string(),
  command: z.string(),
  commandText: textsSchema.nullable(),
  actorId: z.string(),
  actorName: z.string(),
  actorRole: z.string(),
  recordedAt: instantSchema,
  reasons: z.array(reasonSchema.pick({ condition: true, safeguard: true, text: true })),
});
export type AttemptView = z.infer<typeof attemptSchema>;

/** An entry told long after the act. */
export const lateEntrySchema = z.object({
  caseId: z.uuid(),
  caseNumber: z.string(),
  sequence: z.int(),
  machine: z.string(),
  command: z.string(),
  commandText: textsSchema.nullable(),
  actorName: z.string(),
  actorRole: z.string(),
  occurredAt: instantSchema,
  recordedAt: instantSchema,
  lateMinutes: z.int(),
});
export type LateEntryView = z.infer<typeof lateEntrySchema>;

export const missedClockSchema = z.object({
  caseId: z.uuid(),
  caseNumber: z.string(),
  proceedingId: z.uuid(),
  machine: z.string(),
  clock: z.string(),
  title: textsSchema,
  dueAt: instantSchema,
  performedAt: instantSchema.nullable(),
});
export type MissedClockView = z.infer<typeof missedClockSchema>;

/** A complaint with its whole way, for auditor and prosecutor. */
export const complaintHistorySchema = complaintHeadSchema.extend({
  finding: z.string().nullable(),
  overdue: z.boolean(),
});
export type ComplaintHistoryView = z.infer<typeof complaintHistorySchema>;

/** A step on a complaint's way: what was done or ran out, how long it took, and whether it was in time. */
export const complaintStepSchema = z.object({
  sequence: z.int(),
  command: z.string(),
  commandText: textsSchema.nullable(),
  /** The limit ran out; nobody acted. */
  isTime: z.boolean(),
  actorName: z.string(),
  actorRole: z.string(),
  occurredAt: instantSchema,
  recordedAt: instantSchema,
  /** Minutes since the step before; null for the first. */
  minutesSince: z.int().nullable(),
  /** Minutes between the act and its recording. */
  lateMinutes: z.int(),
  /** The limits that this step met, or met too late. */
  limits: z.array(z.object({ clock: z.string(), title: textsSchema, dueAt: instantSchema, inTime: z.boolean() })),
});
export const complaintWaySchema = z.object({
  caseId: z.uuid(),
  caseNumber: z.string(),
  proceedingId: z.uuid(),
  steps: z.array(complaintStepSchema),
  /** Limits that still run, or were missed and are still owed. */
  owed: z.array(z.object({ clock: z.string(), title: textsSchema, startedAt: instantSchema, dueAt: instantSchema, missed: z.boolean() })),
});
export type ComplaintWayView = z.infer<typeof complaintWaySchema>;

/** A case file was opened, or sent with an event log. */
export const readingSchema = z.object({
  id: z.uuid(),
  caseId: z.uuid(),
  caseNumber: z.string(),
  caseTitle: z.string(),
  readerId: z.uuid(),
  readerName: z.string(),
  readerRole: z.string(),
  readerBody: textsSchema,
  readAt: instantSchema,
  /** Does the reader take part in the case: did he when he read, or has he up to now? */
  hasPart: z.boolean(),
  /**
   * In what capacity: at its head, in its team, its supervision, as counsel, his facility holds a person of it, named to act or to
   * check, something in it waited in his queue, or in that of an absent colleague, or he acted in it. Null: he takes no part.
   */
  capacity: z.enum(['leader', 'team', 'supervisor', 'counsel', 'custody', 'named', 'queue', 'substitute', 'acted']).nullable(),
});
export type ReadingView = z.infer<typeof readingSchema>;

export const readingsQuerySchema = z.object({
  caseNumber: z.string().trim().max(100).optional(),
  readerId: z.uuid().optional(),
  day: daySchema.optional(),
  /** Only readings by somebody who neither has a part in the case nor oversees by his office. */
  outside: z.enum(['true', 'false']).optional(),
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type ReadingsQuery = z.infer<typeof readingsQuerySchema>;

/** A change of the directory: what an administrator did, to whom, and its place in the chain. */
export const administrationEntrySchema = z.object({
  sequence: z.int(),
  action: z.string(),
  actionText: textsSchema,
  /** Null: the installation itself, before there was an administrator. */
  actorId: z.uuid().nullable(),
  actorName: z.string().nullable(),
  /** What was done; passwords are never part of it. */
  payload: z.record(z.string(), z.unknown()),
  /** Officials, bodies, units and groups that the payload names by id. */
  names: z.record(z.string(), textsSchema),
  recordedAt: instantSchema,
  hash: z.string(),
  previousHash: z.string(),
  /** Counted anew, the hash is the one on record. */
  intact: z.boolean(),
});
export type AdministrationEntryView = z.infer<typeof administrationEntrySchema>;

export const administrationQuerySchema = z.object({
  actorId: z.uuid().optional(),
  /** Entries that name this official, body, unit or group. */
  aboutId: z.uuid().optional(),
  action: z.string().max(50).optional(),
  day: daySchema.optional(),
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type AdministrationQuery = z.infer<typeof administrationQuerySchema>;

/** A detained person, for the facility: since when, until when at most. */
export const heldPersonSchema = z.object({
  caseId: z.uuid(),
  caseNumber: z.string(),
  proceedingId: z.uuid(),
  personName: z.string(),
  state: z.string(),
  detainedAt: instantSchema,
  placedAt: instantSchema.nullable(),
  limitAt: instantSchema,
});
export const custodySchema = z.object({ inside: z.array(heldPersonSchema), atTheDoor: z.array(heldPersonSchema) });
export type CustodyView = z.infer<typeof custodySchema>;

export const oversightQuerySchema = z.object({
  safeguard: z.string().max(10).optional(),
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  /** Complaints: only those with a missed limit. */
  missed: z.enum(['true', 'false']).optional(),
  minMinutes: z.coerce.number().int().min(0).max(1_000_000).default(60),
});
