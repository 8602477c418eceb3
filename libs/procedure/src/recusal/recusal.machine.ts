import { machineSetup } from './recusal.setup';

const { createMachine, requires } = machineSetup;

/** Who is related to somebody of the case, or has an interest in it, is kept out of it (S12). */
export const recusalMachine = createMachine({
  id: 'recusal',
  context: {},
  initial: 'unopened',
  states: {
    unopened: {
      meta: { article: 'CPC 193' },
      on: {
        declare: { target: 'inEffect', actions: 'rememberRecusal', guard: requires('isOfARecordedPerson') },
        record: { target: 'inEffect', actions: 'rememberRecusal', guard: requires('isOfARecordedPerson', 'isAboutOneOther') },
      },
    },
    inEffect: {
      meta: { article: 'CPC 193' },
      on: { dismiss: { target: 'dismissed', actions: 'rememberDismissal', guard: requires('isAboutAnother', 'isNotHisOwnWord') } },
    },
    dismissed: { type: 'final', meta: { article: 'CPC 193' } },
  },
});
