import { valueOf } from '@tergeu/law';
import type { ClockDefinition } from '../kernel/definition';
import { by } from '../kernel/standing';
import { kindOf } from './key-decision.law';
import type { KeyDecisionMemory } from './key-decision.setup';

export const clocks = {
  sending: {
    startedBy: ['draft'],
    metBy: ['submit'],
    limit: ({ kind }, law) => {
      const sending = kindOf(kind)?.sending;
      return sending ? valueOf(sending, law) : null;
    },
    article: 'CPC 289',
    duty: by.investigators,
  },
  prosecutorAnswer: {
    startedBy: ['submit'],
    metBy: ['agree', 'refuse', 'returnForRevision'],
    limit: ({ kind }, law) => {
      const known = kindOf(kind);
      return known ? valueOf(known.answer, law) : null;
    },
    article: 'CPC 193',
    duty: by.supervisingProsecutor,
  },
} satisfies Record<string, ClockDefinition<KeyDecisionMemory>>;
