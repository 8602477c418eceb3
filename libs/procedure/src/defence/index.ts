import { defineProcedure } from '../kernel/definition';
import { clocks } from './defence.clocks';
import { commands } from './defence.commands';
import { conditions } from './defence.conditions';
import { defenceLaw } from './defence.law';
import { defenceMachine } from './defence.machine';
import { register } from './defence.register';
import type { DefenceMemory } from './defence.setup';
import { texts } from './defence.texts';

export type { DefenceMemory } from './defence.setup';

export const defence = defineProcedure<DefenceMemory, typeof commands, typeof conditions, typeof clocks>({
  name: 'defence',
  version: '2022.2',
  machine: defenceMachine,
  conditions,
  commands,
  clocks,
  law: defenceLaw,
  texts,
  register,
  title: (memory, file) => String(file.proceedings[memory.personId ?? '']?.memory['name'] ?? ''),
});
