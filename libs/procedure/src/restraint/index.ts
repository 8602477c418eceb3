import { defineProcedure } from '../kernel/definition';
import { clocks } from './restraint.clocks';
import { commands } from './restraint.commands';
import { conditions } from './restraint.conditions';
import { restraintLaw } from './restraint.law';
import { restraintMachine } from './restraint.machine';
import { register } from './restraint.register';
import type { RestraintMemory } from './restraint.setup';
import { texts } from './restraint.texts';

export type { RestraintMemory } from './restraint.setup';

export const restraint = defineProcedure<RestraintMemory, typeof commands, typeof conditions, typeof clocks>({
  name: 'restraint',
  version: '2022.4',
  machine: restraintMachine,
  conditions,
  commands,
  clocks,
  law: restraintLaw,
  texts,
  register,
  title: (memory, file) => String(file.proceedings[memory.personId ?? '']?.memory['name'] ?? ''),
});
