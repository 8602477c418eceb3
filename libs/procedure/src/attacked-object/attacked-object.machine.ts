import { machineSetup } from './attacked-object.setup';

const { createMachine, requires } = machineSetup;

/** CPC 113: the event and the consequences of the offence are to be proved; here, each building or structure attacked. */
export const attackedObjectMachine = createMachine({
  id: 'attacked-object',
  context: {},
  initial: 'unopened',
  states: {
    unopened: {
      meta: { article: 'CPC 113' },
      on: { record: { target: 'recorded', actions: 'rememberRecord', guard: requires('hasAlreadyHappened') } },
    },
    recorded: {
      meta: { article: 'CPC 113' },
      on: { correct: { actions: 'rememberCorrection', guard: requires('hasAlreadyHappened') } },
    },
  },
});
