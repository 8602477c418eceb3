import { defineProcedure } from '../kernel/definition';
import { commands } from './recusal.commands';
import { conditions } from './recusal.conditions';
import { recusalMachine } from './recusal.machine';
import { register } from './recusal.register';
import type { RecusalMemory } from './recusal.setup';
import { texts } from './recusal.texts';

export const recusal = defineProcedure<RecusalMemory, typeof commands, typeof conditions, Record<never, never>>({
  name: 'recusal',
  version: '2022.1',
  machine: recusalMachine,
  conditions,
  commands,
  clocks: {},
  law: {},
  texts,
  register,
  title: ({ reasons = '' }) => reasons.slice(0, 80),
});
