import { defineProcedure } from '../kernel/definition';
import { clocks } from './detention.clocks';
import { commands } from './detention.commands';
import { conditions } from './detention.conditions';
import { figures } from './detention.figures';
import { detentionLaw } from './detention.law';
import { detentionMachine } from './detention.machine';
import { register } from './detention.register';
import { effects } from './release-grounds';
import type { DetentionMemory } from './detention.setup';
import { texts } from './detention.texts';

export type { DetentionMemory } from './detention.setup';

export const detention = defineProcedure<DetentionMemory, typeof commands, typeof conditions, typeof clocks>({
  name: 'detention',
  version: '2022.6',
  machine: detentionMachine,
  conditions,
  commands,
  clocks,
  law: detentionLaw,
  texts,
  register,
  figures,
  effects,
  title: (memory, file) => String(file.proceedings[memory.personId ?? '']?.memory['name'] ?? ''),
});
