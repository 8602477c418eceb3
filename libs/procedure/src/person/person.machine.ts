import { machineSetup } from './person.setup';

const { createMachine, requires } = machineSetup;

/** A participant of the case: suspect, victim, witness or complainant (CPC 64, 71); a suspect may flee and come back, anybody may die. */
export const personMachine = createMachine({
  id: 'person',
  context: {},
  initial: 'unopened',
  states: {
    unopened: { meta: { article: 'CPC 64' }, on: { record: { target: 'recorded', actions: 'rememberPerson' } } },
    recorded: {
      meta: { article: 'CPC 64' },
      on: {
        correct: { actions: 'rememberPerson' },
        recordFlight: { target: 'fled', actions: 'rememberFlight', guard: requires('isASuspect', 'isNotHeld') },
        recordDeath: { target: 'dead', actions: 'rememberDeath' },
      },
    },
    fled: {
      meta: { article: 'CPC 45(7)' },
      on: {
        correct: { actions: 'rememberPerson' },
        recordReturn: { target: 'recorded', actions: 'rememberReturn' },
        recordDeath: { target: 'dead', actions: 'rememberDeath' },
      },
    },
    dead: { meta: { article: 'CPC 35' }, on: { correct: { actions: 'rememberPerson' } } },
  },
});
