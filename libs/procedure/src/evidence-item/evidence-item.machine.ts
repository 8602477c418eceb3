import { machineSetup } from './evidence-item.setup';
import { by } from '../kernel/standing';

const { createMachine, requires } = machineSetup;

/** What was taken outside the scope of its action needs an action of its own (CPC 254(3)). */
const outsideScope = {
  coverBy: { actions: 'rememberCover', guard: requires('isOutsideTheScope', 'isCoveredByItsOwnAction') },
  'clock.ownDecision.missed': { actions: 'rememberMissed' },
} as const;

/**
 * CPC 118, 221: material evidence is recognised, inspected, sealed and kept to the final decision.
 * Not modelled yet: moves between keepers, experts, owners and the court, with both sides signing (S10).
 */
export const evidenceItemMachine = createMachine({
  id: 'evidence-item',
  context: {},
  initial: 'unopened',
  states: {
    unopened: {
      meta: { article: 'CPC 118' },
      on: {
        collect: {
          target: 'collected',
          actions: 'rememberCollection',
          guard: requires('isFromAnActionCarriedOut', 'isFromARecordedPerson'),
        },
        recordQuestioning: { target: 'collected', actions: 'rememberQuestioning', guard: requires('isOnAnUrgentRecognition') },
        recordDerived: { target: 'collected', actions: 'rememberDerivation', guard: requires('isMadeFromItemsInHand') },
      },
    },
    collected: {
      meta: { article: 'CPC 221', waitsFor: by.investigators },
      on: { ...outsideScope, seal: { target: 'sealed', actions: 'rememberSeal' } },
    },
    sealed: {
      meta: { article: 'CPC 221', waitsFor: by.investigators },
      on: { ...outsideScope, store: { target: 'stored', actions: 'rememberStorage' } },
    },
    stored: { meta: { article: 'CPC 118' }, on: outsideScope },
  },
});
