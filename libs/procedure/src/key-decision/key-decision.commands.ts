import { offenceIds } from '@tergeu/law';
import { z } from 'zod';
import { interruptionGroundIds } from '../case/interruption-grounds';
import { terminationGroundIds } from '../case/termination-grounds';
import { defineCommands } from '../kernel/definition';
import { empty, proceedingId, reasons } from '../kernel/payload';
import { by } from '../kernel/standing';
import { seenSchema } from './agreement';
import { kindIds } from './kinds';

const withReasons = z.object({ reasons: reasons() });
/** What the decision rests on: proceedings of the same file, e.g. evidence, actions, earlier decisions. */
const materials = z.array(z.uuid()).max(50).meta({ widget: 'materials' }).optional();
const offence = z.enum(offenceIds).meta({ widget: 'offence' }).optional();

/** Of a termination or an interruption: the prosecutor agrees to this ground, and the case is ended or interrupted on no other. */
const grounds = {
  terminationGround: z.enum(terminationGroundIds).optional(),
  interruptionGround: z.enum(interruptionGroundIds).optional(),
};

export const commands = defineCommands({
  draft: {
    by: by.investigators,
    article: 'CPC 198',
    payload: z.object({
      kind: z.enum(kindIds),
      personId: proceedingId('person').optional(),
      offenceId: offence,
      ...grounds,
      text: reasons(),
      materials,
    }),
  },
  revise: { by: by.investigators, article: 'CPC 198', payload: z.object({ offenceId: offence, ...grounds, text: reasons(), materials }) },
  submit: { by: by.investigators, article: 'CPC 193', payload: empty() },
  agree: { by: by.supervisingProsecutor, article: 'CPC 193', payload: z.object({ seen: seenSchema.meta({ widget: 'seen' }) }) },
  callForFile: { by: by.supervisingProsecutor, article: 'CPC 45(8-1)', payload: empty() },
  refuse: { by: by.supervisingProsecutor, article: 'CPC 193', payload: withReasons },
  returnForRevision: { by: by.supervisingProsecutor, article: 'CPC 193', payload: withReasons },
  supersede: { by: by.investigators, article: 'CPC 207(1)', payload: z.object({ byId: proceedingId('key-decision') }) },
  recordLapse: { by: [...by.investigators, ...by.supervisingProsecutor], article: 'CPC 193', payload: empty() },
  revoke: { by: by.supervisingProsecutor, article: 'CPC 193', payload: withReasons },
});
