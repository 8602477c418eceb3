import { z } from 'zod';
import { defineCommands } from '../kernel/definition';
import { empty, line, proceedingId, reasons, tenge } from '../kernel/payload';
import { by } from '../kernel/standing';

export const claimantKinds = ['resident', 'business', 'state'] as const;
export const recognitions = ['victim', 'civilClaimant'] as const;
/** Before trial a claim is settled, paid, withdrawn or goes to the court with the case. */
export const claimOutcomes = ['sentToCourt', 'settled', 'compensated', 'withdrawn'] as const;

export const commands = defineCommands({
  report: {
    field: true,
    by: by.investigators,
    article: 'CPC 109',
    payload: z.object({
      claimantName: line(200),
      claimantKind: z.enum(claimantKinds),
      city: line(100).meta({ widget: 'city' }),
      objectDescription: line(500),
      objectId: proceedingId('attacked-object').optional(),
      amountTenge: tenge(),
    }),
  },
  document: { field: true, by: by.investigators, article: 'CPC 113', payload: z.object({ findings: reasons() }) },
  assess: { by: by.investigators, article: 'CPC 113', payload: z.object({ assessedTenge: tenge() }) },
  recognise: { by: by.investigators, article: 'CPC 71', payload: z.object({ recognisedAs: z.enum(recognitions) }) },
  refuseRecognition: { by: by.investigators, article: 'CPC 109', payload: z.object({ reasons: reasons() }) },
  handCopy: { by: by.investigators, article: 'CPC 109', payload: empty() },
  appealRefusal: {
    by: [...by.investigators, ...by.supervisingProsecutor],
    article: 'CPC 109',
    payload: z.object({ statement: reasons() }),
  },
  cancelRefusal: { by: by.supervisingProsecutor, article: 'CPC 109', payload: z.object({ reasons: reasons() }) },
  upholdRefusal: { by: by.supervisingProsecutor, article: 'CPC 109', payload: z.object({ reasons: reasons() }) },
  decide: {
    by: by.supervisingProsecutor,
    article: 'CPC 170',
    payload: z.object({ outcome: z.enum(claimOutcomes), reasons: reasons() }),
  },
});
