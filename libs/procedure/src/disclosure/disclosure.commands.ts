import { z } from 'zod';
import { defineCommands } from '../kernel/definition';
import { proceedingId, proceedingIdOfAny, reasons } from '../kernel/payload';
import { by } from '../kernel/standing';
import { disclosable, withholdable } from './disclosure.conditions';

const decision = { personId: proceedingId('person'), reasons: reasons() };

export const commands = defineCommands({
  disclose: {
    by: by.supervisingProsecutor,
    article: 'CPC 201(1)',
    payload: z.object({ subjectId: proceedingIdOfAny(...disclosable), ...decision }),
  },
  withhold: {
    by: by.supervisingProsecutor,
    article: 'CPC 201(1)',
    payload: z.object({ subjectId: proceedingIdOfAny(...withholdable), ...decision }),
  },
  lift: { by: by.supervisingProsecutor, article: 'CPC 201(1)', payload: z.object({ endReasons: reasons() }) },
});
