import { z } from 'zod';
import { articleSchema, textsSchema } from './shared-shapes';

/** A row of the policy table: who may give a command. */
export const permissionSchema = z.object({ role: z.string(), standing: z.string(), tier: z.int() });

/** A machine as the map draws it and the forms need it; made by the server from the machine that runs. */
export const definitionSchema = z.object({
  name: z.string(),
  version: z.string(),
  title: textsSchema,
  states: z.array(
    z.object({
      /** Dotted path: `held.custody.placed`. */
      path: z.string(),
      parent: z.string().nullable(),
      kind: z.enum(['atomic', 'compound', 'parallel', 'final']),
      initial: z.boolean(),
      text: textsSchema,
      article: articleSchema.nullable(),
      waitsFor: z.array(permissionSchema),
    }),
  ),
  transitions: z.array(
    z.object({
      from: z.string(),
      to: z.string(),
      command: z.string(),
      conditions: z.array(z.string()),
    }),
  ),
  commands: z.array(
    z.object({
      name: z.string(),
      text: textsSchema,
      article: articleSchema,
      /** Short title of the article: what the step is about, in the law's terms. */
      articleTitle: textsSchema,
      by: z.array(permissionSchema),
      opens: z.boolean(),
      /** May be written down without a network and told later. */
      field: z.boolean(),
      /** JSON Schema (draft 2020-12) of the payload, with hints `official`, `proceeding`, `widget`. */
      schema: z.record(z.string(), z.unknown()),
    }),
  ),
  fields: z.record(z.string(), textsSchema),
  options: z.record(z.string(), z.record(z.string(), textsSchema)),
  conditions: z.record(
    z.string(),
    z.object({ safeguard: z.string().nullable(), article: articleSchema, text: textsSchema, remedy: textsSchema }),
  ),
  clocks: z.record(z.string(), z.object({ text: textsSchema, article: articleSchema })),
});
export type DefinitionView = z.infer<typeof definitionSchema>;

/** Words that several screens share: roles, bodies, categories, cities, offences, safeguards. */
export const vocabularySchema = z.object({
  roles: z.record(z.string(), textsSchema),
  bodyKinds: z.record(z.string(), textsSchema),
  categories: z.record(z.string(), textsSchema),
  cities: z.record(z.string(), textsSchema),
  offences: z.array(z.object({ id: z.string(), text: textsSchema, gravity: z.string(), category: z.string().nullable() })),
  safeguards: z.record(z.string(), z.object({ text: textsSchema, article: articleSchema, promise: z.string() })),
});
export type VocabularyView = z.infer<typeof vocabularySchema>;

export const lawParameterSchema = z.object({
  id: z.string(),
  machine: z.string().nullable(),
  title: textsSchema,
  versions: z.array(
    z.object({
      jurisdiction: z.enum(['kz', 'ew']),
      from: z.string(),
      until: z.string().nullable(),
      briefing: z.unknown(),
      code: z.unknown(),
      article: articleSchema.nullable(),
      source: z.string(),
      certainty: z.enum(['confirmed', 'probable', 'unverified']),
      note: textsSchema.nullable(),
    }),
  ),
});
export type LawParameterView = z.infer<typeof lawParameterSchema>;

/** Which law governs, and whose laws there are. */
export const lawRulesSchema = z.object({
  rule: textsSchema,
  article: articleSchema,
  source: z.string(),
  /** Of the jurisdiction in use. */
  edition: z.string(),
  chosen: z.enum(['kz', 'ew']),
  jurisdictions: z.array(z.object({ id: z.enum(['kz', 'ew']), name: textsSchema, doesNotCarryOver: z.array(textsSchema) })),
});
export type LawRulesView = z.infer<typeof lawRulesSchema>;
