import { z } from 'zod';
import { defineCommands } from '../kernel/definition';
import { officialId, proceedingId, reasons } from '../kernel/payload';
import { by } from '../kernel/standing';
import { injuryMarks } from './injury-marks';

export const commands = defineCommands({
  order: {
    field: true,
    by: [...by.investigators, ...by.anyFacilityOfficer],
    article: 'CPC 131(2)',
    payload: z.object({ personId: proceedingId('person'), detentionId: proceedingId('detention').optional() }),
  },
  recordHealthy: {
    field: true,
    by: by.medic,
    article: 'CPC 223(3)',
    payload: z.object({ fitForFacility: z.boolean() }),
  },
  recordInjuries: {
    field: true,
    by: by.medic,
    article: 'CPC 223(3)',
    payload: z.object({ injuryMarks, complaintOfAbuse: z.boolean(), fitForFacility: z.boolean() }),
  },
  assignDetermination: {
    by: by.supervisingProsecutor,
    article: 'CPC 131(2)',
    payload: z.object({ officerId: officialId('internalSecurity') }),
  },
  determineCircumstances: {
    by: by.namedInternalSecurity,
    article: 'CPC 131(2)',
    payload: z.object({ circumstances: reasons(), inflictedInCustody: z.boolean() }),
  },
  recommendOnHealth: {
    by: by.medic,
    article: 'CPC 138',
    payload: z.object({ recommendation: reasons() }),
  },
});
