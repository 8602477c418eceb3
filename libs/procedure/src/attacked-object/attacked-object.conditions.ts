import type { Condition } from '../kernel/definition';
import type { AttackedObjectMemory } from './attacked-object.setup';

export const conditions = {
  hasAlreadyHappened: {
    safeguard: null,
    article: 'CPC 113',
    curedBy: ['record'],
    ofPayload: true,
    holds: (_, { now }, payload) => Date.parse(payload['attackedAt'] as string) <= Date.parse(now),
  },
} as const satisfies Record<string, Condition<AttackedObjectMemory>>;
