import { proceedingOf, type Json } from '../kernel/case-file';
import type { Condition } from '../kernel/definition';
import { isCarriedOut } from './action';
import { wasInHand } from './admissibility';
import { isOpenRecognition } from './recognition';
import { isOutsideScope, isUncovered, mayCover, type Bounds } from './scope';
import type { EvidenceItemMemory } from './evidence-item.setup';

/** Conditions on what is taken under an action, the same for items and weapons. */
export const takingConditions = {
  isFromARecordedPerson: {
    safeguard: null,
    article: 'CPC 256',
    curedBy: ['person.record'],
    ofPayload: true,
    holds: (_, { file }, { takenFromId }) => takenFromId === undefined || proceedingOf(file, 'person', takenFromId) !== undefined,
  },
  isOutsideTheScope: {
    safeguard: null,
    article: 'CPC 254',
    curedBy: [],
    holds: (memory, { file }) => isOutsideScope(memory) && isUncovered(file, memory),
  },
} as const satisfies Record<string, Condition<Bounds>>;

export const conditions = {
  ...takingConditions,
  isCoveredByItsOwnAction: {
    safeguard: 'S05',
    article: 'CPC 254(3)',
    curedBy: ['court-authorisation.draft', 'court-authorisation.executeUrgently', 'court-authorisation.executeWithoutCourt'],
    ofPayload: true,
    holds: ({ actionId, kind, collectedAt }, { file }, { coveredById }) => mayCover(file, coveredById, actionId, kind!, collectedAt!),
  },
  isFromAnActionCarriedOut: {
    safeguard: 'S05',
    article: 'CPC 112',
    curedBy: ['court-authorisation.execute', 'court-authorisation.executeUrgently', 'court-authorisation.executeWithoutCourt'],
    ofPayload: true,
    holds: (_, { file }, payload) => payload['actionId'] === undefined || isCarriedOut(file, payload['actionId']),
  },
  isOnAnUrgentRecognition: {
    safeguard: 'S05',
    article: 'CPC 202(1-2)',
    curedBy: ['key-decision.draft'],
    ofPayload: true,
    holds: (_, { file, occurredAt }, { recognitionId }) => isOpenRecognition(file, recognitionId, occurredAt),
  },
  isMadeFromItemsInHand: {
    safeguard: 'S05',
    article: 'CPC 112',
    curedBy: ['collect', 'weapon.recordSeizure', 'weapon.recordHandIn'],
    ofPayload: true,
    holds: (_, { file, occurredAt }, payload) => (payload['derivedFrom'] as readonly Json[]).every((id) => wasInHand(file, id, occurredAt)),
  },
} as const satisfies Record<string, Condition<EvidenceItemMemory>>;
