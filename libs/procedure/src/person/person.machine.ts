import { machineSetup } from './person.setup';

/** A participant of the case: suspect, victim, witness or complainant (CPC 64, 71). */
export const personMachine = machineSetup.createMachine({
  id: 'person',
  context: {},
  initial: 'unopened',
  states: {
    unopened: { meta: { article: 'CPC 64' }, on: { record: { target: 'recorded', actions: 'rememberPerson' } } },
    recorded: { meta: { article: 'CPC 64' }, on: { correct: { actions: 'rememberPerson' } } },
  },
});
