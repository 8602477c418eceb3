import { defineProcedure } from '../kernel/definition';
import { clocks } from './weapon.clocks';
import { commands } from './weapon.commands';
import { conditions } from './weapon.conditions';
import { effects } from './weapon.effects';
import { weaponLaw } from './weapon.law';
import { weaponMachine } from './weapon.machine';
import { figures, register } from './weapon.register';
import type { WeaponMemory } from './weapon.setup';
import { texts } from './weapon.texts';

export const weapon = defineProcedure<WeaponMemory, typeof commands, typeof conditions, typeof clocks>({
  name: 'weapon',
  version: '2022.4',
  machine: weaponMachine,
  conditions,
  commands,
  clocks,
  law: weaponLaw,
  texts,
  register,
  figures,
  effects,
  title: (memory) => [memory.model, memory.serialNumber].filter(Boolean).join(' '),
});
