import { z } from 'zod';
import { instantSchema, textsSchema } from './shared-shapes';

const digest = z.string().regex(/^[0-9a-f]{64}$/);

/** A material of a decision, as it stands. */
const materialSchema = z.object({
  id: z.string(),
  machine: z.string(),
  title: z.string(),
  version: digest,
  standing: z.enum(['stands', 'fallen', 'replaced']),
});

const textSchema = z.object({ kind: z.string(), personId: z.string().nullable(), offenceId: z.string().nullable(), text: z.string() });

/** What the prosecutor has before him, and what is different from what he, or another, saw before. */
export const decisionSightSchema = z.object({
  decision: textSchema,
  materials: z.array(materialSchema),
  /** To be sent back with the agreement: it holds for this and nothing else. */
  seen: z.object({ text: digest, materials: z.array(z.object({ id: z.string(), version: digest })) }),
  /** The last sight on record: who agreed or sent it back, and what it said then. */
  earlier: z.object({ by: z.string(), byName: z.string(), at: instantSchema, agreed: z.boolean(), decision: textSchema }).nullable(),
  changes: z.object({
    text: z.boolean(),
    materials: z.array(z.object({ id: z.string(), title: z.string(), change: z.string(), text: textsSchema })),
  }),
});
export type DecisionSight = z.infer<typeof decisionSightSchema>;
