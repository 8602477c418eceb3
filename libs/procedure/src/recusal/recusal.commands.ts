import { z } from 'zod';
import { defineCommands } from '../kernel/definition';
import { officialId, proceedingId, reasons } from '../kernel/payload';
import { by } from '../kernel/standing';

const why = {
  ground: z.enum(['relative', 'interest', 'other']),
  personId: proceedingId('person').optional(),
  reasons: reasons(),
};

export const commands = defineCommands({
  declare: { by: by.whoMayRecuse, article: 'CPC 193', payload: z.object(why) },
  record: {
    by: [...by.investigators, ...by.prosecutorOfLocality],
    article: 'CPC 193',
    payload: z.object({
      investigatorId: officialId('investigator').optional(),
      prosecutorId: officialId('prosecutor').optional(),
      judgeId: officialId('investigatingJudge').optional(),
      officerId: officialId('internalSecurity').optional(),
      ...why,
    }),
  },
  dismiss: { by: by.prosecutorOfLocality, article: 'CPC 193', payload: z.object({ reasons: reasons() }) },
});
