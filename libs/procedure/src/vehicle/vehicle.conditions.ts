import type { Condition } from '../kernel/definition';
import type { VehicleMemory } from './vehicle.setup';

export const conditions = {
  hasAlreadyHappened: {
    safeguard: null,
    article: 'CPC 113',
    curedBy: ['record'],
    ofPayload: true,
    holds: (_, { now }, payload) => Date.parse(payload['damagedAt'] as string) <= Date.parse(now),
  },
} as const satisfies Record<string, Condition<VehicleMemory>>;
