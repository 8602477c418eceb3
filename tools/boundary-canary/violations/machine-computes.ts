// as: libs/procedure/src/canary/canary.machine.ts
// breaks: holds no function | `after`: a machine | `invoke`: a machine | A number belongs | guard: requires
import { machineSetup } from './canary.setup';

export const canaryMachine = machineSetup.createMachine({
  id: 'canary',
  context: {},
  initial: 'unopened',
  states: {
    unopened: {
      on: { open: { target: 'open', guard: () => 48 > 24 } },
      after: { 1000: 'open' },
      invoke: { src: 'something' },
    },
    open: {},
  },
});
