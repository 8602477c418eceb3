import { z } from 'zod';
import { instantSchema, reasonSchema, textsSchema } from './shared-shapes';

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
export const complaintHistorySchema = z.object({
  caseId: z.uuid(),
  caseNumber: z.string(),
  proceedingId: z.uuid(),
  complainant: z.string(),
  states: z.array(z.string()),
  receivedAt: instantSchema,
  finding: z.string().nullable(),
  overdue: z.boolean(),
});
export type ComplaintHistoryView = z.infer<typeof complaintHistorySchema>;

export const oversightQuerySchema = z.object({
  safeguard: z.string().max(10).optional(),
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  minMinutes: z.coerce.number().int().min(0).max(1_000_000).default(60),
});
