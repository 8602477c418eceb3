import { proceedingOf } from '../kernel/case-file';
import type { Condition } from '../kernel/definition';
import type { DamageClaimMemory } from './damage-claim.setup';

export const conditions = {
  isOfARecordedObject: {
    safeguard: null,
    article: 'CPC 113',
    curedBy: ['attacked-object.record'],
    ofPayload: true,
    holds: (_, { file }, payload) =>
      payload['objectId'] === undefined || proceedingOf(file, 'attacked-object', payload['objectId']) !== undefined,
  },
  isAppealInTime: {
    safeguard: null,
    article: 'CPC 109',
    curedBy: ['recognise'],
    otherWay: true,
    holds: ({ appealOverAt, upheldAt }, { occurredAt }) =>
      upheldAt === undefined && (appealOverAt === undefined || occurredAt < appealOverAt),
  },
  wasAssessed: {
    safeguard: null,
    article: 'CPC 113',
    curedBy: ['assess'],
    holds: (memory) => memory.assessedAt !== undefined,
  },
} as const satisfies Record<string, Condition<DamageClaimMemory>>;
