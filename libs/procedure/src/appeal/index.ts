import { defineProcedure } from '../kernel/definition';
import { clocks } from './appeal.clocks';
import { commands } from './appeal.commands';
import { conditions } from './appeal.conditions';
import { appealLaw } from './appeal.law';
import { appealMachine } from './appeal.machine';
import { register } from './appeal.register';
import type { AppealMemory } from './appeal.setup';
import { texts } from './appeal.texts';

export type { AppealMemory } from './appeal.setup';

export const appeal = defineProcedure<AppealMemory, typeof commands, typeof conditions, typeof clocks>({
  name: 'appeal',
  version: '2022.1',
  machine: appealMachine,
  conditions,
  commands,
  clocks,
  law: appealLaw,
  texts,
  register,
  title: ({ appellantName = '' }) => appellantName,
});
