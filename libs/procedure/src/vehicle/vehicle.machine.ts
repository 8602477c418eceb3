import { machineSetup } from './vehicle.setup';

const { createMachine, requires } = machineSetup;

/** CPC 113: consequences of the offence; here, each vehicle destroyed or damaged. */
export const vehicleMachine = createMachine({
  id: 'vehicle',
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
