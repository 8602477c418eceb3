import { z } from 'zod';
import { defineCommands } from '../kernel/definition';
import { empty, line, moment, proceedingId, reasons } from '../kernel/payload';
import { by } from '../kernel/standing';
import { kindIds } from './court-authorisation.law';
import { soughtItems } from './scope';

const withReasons = z.object({ reasons: reasons() });

export const commands = defineCommands({
  draft: {
    by: by.investigators,
    article: 'CPC 254(1)',
    payload: z.object({
      kind: z.enum(kindIds),
      place: line(300),
      personId: proceedingId('person').optional(),
      sought: soughtItems().optional(),
      grounds: reasons(),
      propertyFoundAt: moment().optional(),
      involvesSecrets: z.boolean().default(false),
      inDwelling: z.boolean().default(false),
      forced: z.boolean().default(false),
      againstSuspect: z.boolean().default(false),
    }),
  },
  submit: { by: by.investigators, article: 'CPC 254(1)', payload: empty() },
  support: { by: by.supervisingProsecutor, article: 'CPC 193', payload: empty() },
  decline: { by: by.supervisingProsecutor, article: 'CPC 193', payload: withReasons },
  /** As asked, or narrower: fewer kinds of items, fewer days. */
  grant: {
    by: by.judge,
    article: 'CPC 220(13)',
    payload: z.object({ sought: soughtItems().optional(), validDays: z.int().min(1).max(90).optional() }),
  },
  refuseAuthorisation: { by: by.judge, article: 'CPC 220(13)', payload: withReasons },
  execute: { by: by.investigators, article: 'CPC 254(4)', payload: z.object({ result: reasons() }) },
  executeUrgently: {
    field: true,
    by: by.investigators,
    article: 'CPC 254(3)',
    payload: z.object({ urgencyReasons: reasons(), result: reasons() }),
  },
  executeWithoutCourt: { by: by.investigators, article: 'CPC 254', payload: z.object({ result: reasons() }) },
  tellJudge: { by: by.investigators, article: 'CPC 254(3)', payload: empty() },
  findLawful: { by: by.judge, article: 'CPC 220(14)', payload: empty() },
  /** An appeal against it was allowed. */
  setAside: {
    by: [...by.supervisingProsecutor, ...by.judge],
    article: 'CPC 106(8)',
    payload: z.object({ appealId: proceedingId('appeal'), reasons: reasons() }),
  },
  findUnlawful: { by: by.judge, article: 'CPC 220(14)', payload: withReasons },
});
