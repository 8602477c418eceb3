import type { Condition } from '../kernel/definition';
import { isCarriedOut } from './action';
import type { EvidenceItemMemory } from './evidence-item.setup';

export const conditions = {
  isFromAnActionCarriedOut: {
    safeguard: 'S05',
    article: 'CPC 112',
    curedBy: ['court-authorisation.execute', 'court-authorisation.executeUrgently', 'court-authorisation.executeWithoutCourt'],
    ofPayload: true,
    holds: (_, { file }, payload) => payload['actionId'] === undefined || isCarriedOut(file, payload['actionId']),
  },
} as const satisfies Record<string, Condition<EvidenceItemMemory>>;
