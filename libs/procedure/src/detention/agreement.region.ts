import { by } from '../kernel/standing';
import { machineSetup } from './detention.setup';

const { requires } = machineSetup;

/** The prosecutor is told, and answers: agreed, or release is due at once (CPC 131(3), 133(1)). */
export const agreementRegion = {
  initial: 'notAsked',
  meta: { article: 'CPC 131(3)' },
  states: {
    notAsked: {
      meta: { article: 'CPC 131(3)' },
      on: { notifyProsecutor: { target: 'awaited', actions: 'rememberNotice', guard: requires('isProtocolDrawn') } },
    },
    awaited: {
      meta: { article: 'CPC 131(3)', waitsFor: by.supervisingProsecutor },
      on: {
        agreeToDetention: { target: 'agreed', actions: 'rememberAnswer' },
        refuseDetention: { target: '#detention.overdue', actions: 'rememberRefusal' },
      },
    },
    agreed: {
      meta: { article: 'CPC 131(3)' },
      on: { refuseDetention: { target: '#detention.overdue', actions: 'rememberRefusal' } },
    },
  },
} as const;
