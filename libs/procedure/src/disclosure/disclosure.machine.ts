import { machineSetup } from './disclosure.setup';

const { createMachine, requires } = machineSetup;

/** A prosecutor's decision to show counsel more than the rule shows, or less for a time (CPC 201(1)). */
export const disclosureMachine = createMachine({
  id: 'disclosure',
  context: {},
  initial: 'unopened',
  states: {
    unopened: {
      meta: { article: 'CPC 201' },
      on: {
        disclose: {
          target: 'disclosed',
          actions: 'rememberDecision',
          guard: requires('isOfARecordedPerson', 'isOnFile', 'isCarriedOut'),
        },
        withhold: {
          target: 'withheld',
          actions: 'rememberDecision',
          guard: requires('isOfARecordedPerson', 'isOnFile', 'isWithholdable', 'isNotYetGivenForReading'),
        },
      },
    },
    disclosed: { meta: { article: 'CPC 201' }, on: { lift: { target: 'lifted', actions: 'rememberLifting' } } },
    withheld: {
      meta: { article: 'CPC 201' },
      on: {
        lift: { target: 'lifted', actions: 'rememberLifting' },
        'clock.withholding.missed': { target: 'lapsed', actions: 'rememberEnd' },
      },
    },
    lifted: { type: 'final', meta: { article: 'CPC 201' } },
    lapsed: { type: 'final', meta: { article: 'CPC 201' } },
  },
});
