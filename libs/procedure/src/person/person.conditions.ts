import { isIn, proceedingsOf } from '../kernel/case-file';
import type { Condition } from '../kernel/definition';
import type { PersonMemory } from './person.setup';

/** Recording and correcting a person have no condition: facts are never refused. Flight is more than a fact: terms stand still by it. */
export const conditions = {
  isASuspect: {
    safeguard: null,
    article: 'CPC 45(7)',
    curedBy: ['correct'],
    holds: ({ roleInCase }) => roleInCase === 'suspect',
  },
  isNotHeld: {
    safeguard: null,
    article: 'CPC 45(7)',
    curedBy: ['detention.release'],
    holds: (_, { file, proceedingId }) =>
      proceedingsOf(file, 'detention').every((one) => one.memory['personId'] !== proceedingId || !isIn(one, 'held', 'overdue')),
  },
} as const satisfies Record<string, Condition<PersonMemory>>;
