import { offenceIds } from '@tergeu/law';
import { z } from 'zod';
import { defineCommands } from '../kernel/definition';
import { empty, proceedingId, reasons } from '../kernel/payload';
import { by } from '../kernel/standing';
import { kindIds } from './kinds';

const withReasons = z.object({ reasons: reasons() });
const offence = z.enum(offenceIds).meta({ widget: 'offence' }).optional();

export const commands = defineCommands({
  draft: {
    by: by.investigators,
    article: 'CPC 198',
    payload: z.object({ kind: z.enum(kindIds), personId: proceedingId('person').optional(), offenceId: offence, text: reasons() }),
  },
  revise: { by: by.investigators, article: 'CPC 198', payload: z.object({ offenceId: offence, text: reasons() }) },
  submit: { by: by.investigators, article: 'CPC 193', payload: empty() },
  agree: { by: by.supervisingProsecutor, article: 'CPC 193', payload: empty() },
  refuse: { by: by.supervisingProsecutor, article: 'CPC 193', payload: withReasons },
  returnForRevision: { by: by.supervisingProsecutor, article: 'CPC 193', payload: withReasons },
  supersede: { by: by.investigators, article: 'CPC 207(1)', payload: z.object({ byId: proceedingId('key-decision') }) },
  revoke: { by: by.supervisingProsecutor, article: 'CPC 193', payload: withReasons },
});
