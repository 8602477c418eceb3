import { proceedingOf, proceedingsOf } from '../kernel/case-file';
import type { Condition } from '../kernel/definition';
import type { DefenceMemory } from './defence.setup';

export const conditions = {
  isOfARecordedPerson: {
    safeguard: null,
    article: 'CPC 66',
    curedBy: ['person.record'],
    ofPayload: true,
    holds: (_, { file }, payload) => proceedingOf(file, 'person', payload['personId']) !== undefined,
  },
  isFirstDefenceOfThePerson: {
    safeguard: null,
    article: 'CPC 66',
    curedBy: [],
    ofPayload: true,
    holds: (_, { file }, payload) => !proceedingsOf(file, 'defence').some((one) => one.memory['personId'] === payload['personId']),
  },
  isRefusalAllowed: {
    safeguard: 'S06',
    article: 'CPC 69',
    curedBy: ['requestStateCounsel', 'chooseCounsel'],
    holds: (memory) => memory.mandatory !== true && memory.withoutMeans !== true,
  },
} as const satisfies Record<string, Condition<DefenceMemory>>;
