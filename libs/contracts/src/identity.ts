import { z } from 'zod';
import { textsSchema } from './shared-shapes';

export const signInSchema = z.object({ login: z.string().trim().min(1).max(100), password: z.string().min(1).max(200) });

/** An official of the directory, as everybody may see him. */
export const officialSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  role: z.string(),
  bodyId: z.uuid(),
  bodyKind: z.string(),
  bodyName: textsSchema,
  unitId: z.uuid().nullable(),
  unitName: z.string().nullable(),
  city: z.string().nullable(),
});
export type OfficialView = z.infer<typeof officialSchema>;

export const sessionSchema = z.object({
  official: officialSchema.extend({ login: z.string() }),
  groups: z.array(z.object({ id: z.uuid(), name: z.string(), leads: z.boolean() })),
  expiresAt: z.iso.datetime(),
});
export type SessionView = z.infer<typeof sessionSchema>;

export const officialsQuerySchema = z.object({
  role: z.string().max(50).optional(),
  city: z.string().max(50).optional(),
  bodyId: z.uuid().optional(),
  q: z.string().max(100).optional(),
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

export const bodySchema = z.object({
  id: z.uuid(),
  kind: z.string(),
  name: textsSchema,
  city: z.string().nullable(),
  units: z.array(z.object({ id: z.uuid(), name: z.string() })),
});
export type BodyView = z.infer<typeof bodySchema>;

export const groupSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  leaderId: z.uuid(),
  memberIds: z.array(z.uuid()),
});
export type GroupView = z.infer<typeof groupSchema>;

/** Demo sign-in offered on the sign-in page; an empty list without the demo caseload. */
export const demoAccountSchema = z.object({
  login: z.string(),
  password: z.string(),
  name: z.string(),
  role: z.string(),
  place: textsSchema,
});
export type DemoAccountView = z.infer<typeof demoAccountSchema>;
