import { defineProcedure } from '../kernel/definition';
import { clocks } from './damage-claim.clocks';
import { commands } from './damage-claim.commands';
import { conditions } from './damage-claim.conditions';
import { damageClaimLaw } from './damage-claim.law';
import { damageClaimMachine } from './damage-claim.machine';
import { figures, register } from './damage-claim.register';
import type { DamageClaimMemory } from './damage-claim.setup';
import { texts } from './damage-claim.texts';

export const damageClaim = defineProcedure<DamageClaimMemory, typeof commands, typeof conditions, typeof clocks>({
  name: 'damage-claim',
  version: '2022.2',
  machine: damageClaimMachine,
  conditions,
  commands,
  clocks,
  law: damageClaimLaw,
  texts,
  register,
  figures,
  title: (memory) => memory.claimantName ?? '',
});
