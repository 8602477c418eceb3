import type { Json } from '../kernel/case-file';
import type { Condition } from '../kernel/definition';
import { isCarriedOut } from './action';
import { wasInHand } from './admissibility';
import type { EvidenceItemMemory } from './evidence-item.setup';

export const conditions = {
  isFromAnActionCarriedOut: {
    safeguard: 'S05',
    article: 'CPC 112',
    curedBy: ['court-authorisation.execute', 'court-authorisation.executeUrgently', 'court-authorisation.executeWithoutCourt'],
    ofPayload: true,
    holds: (_, { file }, payload) => payload['actionId'] === undefined || isCarriedOut(file, payload['actionId']),
  },
  isMadeFromItemsInHand: {
    safeguard: 'S05',
    article: 'CPC 112',
    curedBy: ['collect', 'weapon.recordSeizure', 'weapon.recordHandIn'],
    ofPayload: true,
    holds: (_, { file, occurredAt }, payload) => (payload['derivedFrom'] as readonly Json[]).every((id) => wasInHand(file, id, occurredAt)),
  },
} as const satisfies Record<string, Condition<EvidenceItemMemory>>;
