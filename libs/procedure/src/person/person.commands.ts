import { z } from 'zod';
import { defineCommands } from '../kernel/definition';
import { day, line, reasons } from '../kernel/payload';
import { by } from '../kernel/standing';

const payload = z.object({
  name: line(200),
  bornOn: day(),
  sex: z.enum(['male', 'female']),
  roleInCase: z.enum(['suspect', 'victim', 'witness', 'complainant']),
  citizenship: z.enum(['kazakhstan', 'foreign', 'stateless']).default('kazakhstan'),
  knowsLanguage: z.boolean().default(true),
  withoutMeans: z.boolean().default(false),
  hasDefect: z.boolean().default(false),
});

export const commands = defineCommands({
  record: { field: true, by: by.investigators, article: 'CPC 64', payload },
  recordFlight: {
    field: true,
    by: by.investigators,
    article: 'CPC 45(7)',
    payload: z.object({ circumstances: reasons(), abroad: z.boolean().default(false) }),
  },
  recordReturn: { field: true, by: by.investigators, article: 'CPC 45(7)', payload: z.object({ circumstances: reasons() }) },
  recordDeath: {
    field: true,
    by: [...by.investigators, ...by.medic, ...by.anyFacilityOfficer],
    article: 'CPC 35',
    payload: z.object({ certificate: line(200) }),
  },
  correct: { by: by.investigators, article: 'CPC 64', payload },
});
