import { valueOf } from '@tergeu/law';
import type { ClockDefinition } from '../kernel/definition';
import { by } from '../kernel/standing';
import { defenceLaw } from './defence.law';
import type { DefenceMemory } from './defence.setup';

export const clocks = {
  counselArrival: {
    startedBy: ['chooseCounsel', 'requestStateCounsel', 'provideCounsel'],
    metBy: ['admitCounsel'],
    limit: (_, law) => valueOf(defenceLaw.counselArrival, law),
    article: 'CPC 68(3)',
    duty: by.investigators,
  },
} satisfies Record<string, ClockDefinition<DefenceMemory>>;
