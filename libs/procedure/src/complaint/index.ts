import { defineProcedure } from '../kernel/definition';
import { clocks } from './complaint.clocks';
import { commands } from './complaint.commands';
import { conditions } from './complaint.conditions';
import { complaintLaw } from './complaint.law';
import { complaintMachine } from './complaint.machine';
import { register } from './complaint.register';
import type { ComplaintMemory } from './complaint.setup';
import { texts } from './complaint.texts';

export type { ComplaintMemory } from './complaint.setup';

export const complaint = defineProcedure<ComplaintMemory, typeof commands, typeof conditions, typeof clocks>({
  name: 'complaint',
  version: '2022.2',
  machine: complaintMachine,
  conditions,
  commands,
  clocks,
  law: complaintLaw,
  texts,
  register,
  title: (memory) => memory.complainantName ?? '',
});
