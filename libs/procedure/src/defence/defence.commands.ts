import { z } from 'zod';
import { defineCommands } from '../kernel/definition';
import { empty, officialId, proceedingId, reasons } from '../kernel/payload';
import { by } from '../kernel/standing';
import { statedGroundIds } from './defence.law';

const counsel = z.object({ counselId: officialId('counsel') });

export const commands = defineCommands({
  explainRightsAndOffer: {
    field: true,
    by: [...by.investigators, ...by.anyFacilityOfficer],
    article: 'CPC 68(2)',
    payload: z.object({ personId: proceedingId('person'), punishableByOverTenYears: z.boolean().default(false) }),
  },
  chooseCounsel: { by: by.investigators, article: 'CPC 68(2)', payload: counsel },
  requestStateCounsel: { by: by.investigators, article: 'CPC 67(3)', payload: empty() },
  provideCounsel: { by: by.investigators, article: 'CPC 67(3)', payload: z.object({ reasons: reasons() }) },
  recordGround: {
    by: by.investigators,
    article: 'CPC 67(1)',
    payload: z.object({
      ground: z.enum(statedGroundIds),
      otherPersonId: proceedingId('person').optional(),
      circumstances: reasons(),
    }),
  },
  admitCounsel: { by: by.investigators, article: 'CPC 70(2)', payload: counsel },
  refuseCounsel: { by: by.investigators, article: 'CPC 69', payload: z.object({ statement: reasons() }) },
  replaceCounsel: { by: by.investigators, article: 'CPC 68(4)', payload: z.object({ reasons: reasons() }) },
});
