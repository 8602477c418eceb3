import { z } from 'zod';
import { defineCommands } from '../kernel/definition';
import { empty, proceedingId, reasons } from '../kernel/payload';
import { by } from '../kernel/standing';

const kinds = z.enum(['custody', 'houseArrest', 'bail', 'writtenPledge', 'personalSurety', 'minorSupervision']);
const withReasons = z.object({ reasons: reasons() });

export const commands = defineCommands({
  propose: {
    by: by.investigators,
    article: 'CPC 140',
    payload: z.object({ personId: proceedingId('person'), kind: kinds, grounds: reasons(), graveOffence: z.boolean().default(false) }),
  },
  agreeToMeasure: { by: by.supervisingProsecutor, article: 'CPC 147(2)', payload: empty() },
  refuseMeasure: { by: by.supervisingProsecutor, article: 'CPC 147(2)', payload: withReasons },
  order: { by: by.judge, article: 'CPC 148(2)', payload: withReasons },
  refuseOrder: { by: by.judge, article: 'CPC 148(2)', payload: withReasons },
  apply: { by: by.investigators, article: 'CPC 140', payload: empty() },
  openReview: {
    by: [...by.investigators, ...by.supervisingProsecutor, ...by.counsel, ...by.medic],
    article: 'CPC 138',
    payload: z.object({ ground: z.enum(['health', 'personal']), statement: reasons() }),
  },
  keep: { by: by.supervisingProsecutor, article: 'CPC 153', payload: withReasons },
  replace: { by: by.supervisingProsecutor, article: 'CPC 153', payload: z.object({ newKind: kinds, reasons: reasons() }) },
  lift: { by: by.supervisingProsecutor, article: 'CPC 153', payload: withReasons },
  extend: { by: by.judge, article: 'CPC 151', payload: z.object({ months: z.int().min(1).max(6), reasons: reasons() }) },
});
