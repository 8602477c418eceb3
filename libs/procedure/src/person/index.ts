import { defineProcedure } from '../kernel/definition';
import { commands } from './person.commands';
import { conditions } from './person.conditions';
import { personMachine } from './person.machine';
import { register } from './person.register';
import type { PersonMemory } from './person.setup';
import { texts } from './person.texts';

export { isMinor } from './is-minor';
export type { PersonMemory } from './person.setup';

export const person = defineProcedure<PersonMemory, typeof commands, typeof conditions, Record<never, never>>({
  name: 'person',
  version: '2022.3',
  machine: personMachine,
  conditions,
  commands,
  clocks: {},
  law: {},
  texts,
  register,
  title: (memory) => memory.name ?? '',
});
