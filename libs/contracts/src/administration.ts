import { z } from 'zod';
import { instantSchema } from './shared-shapes';
import { officialSchema } from './identity';

const line = (max: number) => z.string().trim().min(1).max(max);
const login = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9][a-z0-9._-]{2,99}$/, '3 to 100 letters a–z, digits, dots, dashes or underscores');
const names = z.object({ kk: line(200), ru: line(200), en: line(200) });

/** Where an official serves and as what. */
const postingSchema = z.object({ role: z.string().max(50), bodyId: z.uuid(), unitId: z.uuid().nullable() });

/** An official as the administrator sees him. */
export const servingOfficialSchema = officialSchema.extend({
  login: z.string(),
  /** His service has ended: since when; null while he serves. */
  endedAt: instantSchema.nullable(),
  /** When his password was set last; null = he cannot sign in yet. */
  passwordSetAt: instantSchema.nullable(),
  /** Open items that wait for him by name, and for nobody else. */
  waiting: z.int(),
});
export type ServingOfficialView = z.infer<typeof servingOfficialSchema>;

export const servingOfficialsQuerySchema = z.object({
  q: z.string().trim().max(100).optional(),
  role: z.string().max(50).optional(),
  bodyId: z.uuid().optional(),
  service: z.enum(['serving', 'ended', 'all']).default('serving'),
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type ServingOfficialsQuery = z.infer<typeof servingOfficialsQuerySchema>;

/** Ids are UUIDv7 made by the client: the same request sent again changes nothing. */
export const newOfficialSchema = postingSchema.extend({ id: z.uuid(), login, name: line(200) });
export type NewOfficialRequest = z.infer<typeof newOfficialSchema>;

/** The password is shown in this answer and never again; null when the request was carried out before. */
export const firstPasswordSchema = z.object({ official: servingOfficialSchema, password: z.string().nullable() });
export type FirstPasswordView = z.infer<typeof firstPasswordSchema>;

export const changePostingSchema = postingSchema;
export type ChangePostingRequest = z.infer<typeof changePostingSchema>;

export const newBodySchema = z.object({
  id: z.uuid(),
  kind: z.string().max(50),
  name: names,
  city: z.string().max(50).nullable(),
});
export type NewBodyRequest = z.infer<typeof newBodySchema>;
export const newUnitSchema = z.object({ id: z.uuid(), name: line(200) });
export type NewUnitRequest = z.infer<typeof newUnitSchema>;

export const newGroupSchema = z.object({
  id: z.uuid(),
  name: line(200),
  leaderId: z.uuid(),
  memberIds: z.array(z.uuid()).max(100),
});
export type NewGroupRequest = z.infer<typeof newGroupSchema>;
export const groupMemberSchema = z.object({ officialId: z.uuid(), isMember: z.boolean() });
export type GroupMemberRequest = z.infer<typeof groupMemberSchema>;

/** An official sent to another body for a time; his own stays his own. */
export const secondmentSchema = z.object({
  id: z.uuid(),
  officialId: z.uuid(),
  officialName: z.string(),
  bodyId: z.uuid(),
  bodyName: officialSchema.shape.bodyName,
  since: instantSchema,
  until: instantSchema.nullable(),
});
export type SecondmentView = z.infer<typeof secondmentSchema>;
export const newSecondmentSchema = z.object({ id: z.uuid(), officialId: z.uuid(), bodyId: z.uuid(), since: instantSchema });
export type NewSecondmentRequest = z.infer<typeof newSecondmentSchema>;
