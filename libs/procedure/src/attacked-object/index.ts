import { defineProcedure } from '../kernel/definition';
import { clocks } from './attacked-object.clocks';
import { commands } from './attacked-object.commands';
import { conditions } from './attacked-object.conditions';
import { attackedObjectLaw } from './attacked-object.law';
import { attackedObjectMachine } from './attacked-object.machine';
import { figures, register } from './attacked-object.register';
import type { AttackedObjectMemory } from './attacked-object.setup';
import { texts } from './attacked-object.texts';

export const attackedObject = defineProcedure<AttackedObjectMemory, typeof commands, typeof conditions, typeof clocks>({
  name: 'attacked-object',
  version: '2022.1',
  machine: attackedObjectMachine,
  conditions,
  commands,
  clocks,
  law: attackedObjectLaw,
  texts,
  register,
  figures,
  title: (memory) => memory.name ?? '',
});
