import { machineSetup } from './evidence-item.setup';
import { by } from '../kernel/standing';

const { createMachine, requires } = machineSetup;

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
        collect: { target: 'collected', actions: 'rememberCollection', guard: requires('isFromAnActionCarriedOut') },
        recordDerived: { target: 'collected', actions: 'rememberDerivation', guard: requires('isMadeFromItemsInHand') },
      },
    },
    collected: {
      meta: { article: 'CPC 221', waitsFor: by.investigators },
      on: { seal: { target: 'sealed', actions: 'rememberSeal' } },
    },
    sealed: {
      meta: { article: 'CPC 221', waitsFor: by.investigators },
      on: { store: { target: 'stored', actions: 'rememberStorage' } },
    },
    stored: { meta: { article: 'CPC 118' } },
  },
});
