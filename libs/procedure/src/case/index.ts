import { defineProcedure } from '../kernel/definition';
import { clocks } from './case.clocks';
import { commands } from './case.commands';
import { conditions } from './case.conditions';
import { caseLaw } from './case.law';
import { caseMachine } from './case.machine';
import { figures, register } from './case.register';
import type { CaseMemory } from './case.setup';
import { texts } from './case.texts';

export type { CaseMemory } from './case.setup';

/** The case itself; its proceeding has the case's own id. */
export const caseProcedure = defineProcedure<CaseMemory, typeof commands, typeof conditions, typeof clocks>({
  name: 'case',
  version: '2022.8',
  machine: caseMachine,
  conditions,
  commands,
  clocks,
  law: caseLaw,
  texts,
  register,
  figures,
  title: (memory) => memory.number ?? '',
});
