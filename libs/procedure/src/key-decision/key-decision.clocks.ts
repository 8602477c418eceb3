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
    startedBy: ['submit', 'callForFile'],
    metBy: ['agree', 'refuse', 'returnForRevision'],
    /** The call for the file lengthens the limit that runs (CPC 45(8-1)); one that is over stays over. */
    limit: ({ kind, fileCalledAt }, law) => {
      const known = kindOf(kind);
      const withFile = fileCalledAt === undefined ? null : known?.answerWithFile;
      return known ? valueOf(withFile ?? known.answer, law) : null;
    },
    from: ({ submittedAt }) => submittedAt!,
    article: 'CPC 193',
    duty: by.supervisingProsecutor,
  },
} satisfies Record<string, ClockDefinition<KeyDecisionMemory>>;
