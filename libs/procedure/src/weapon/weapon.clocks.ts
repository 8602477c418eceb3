import { valueOf } from '@tergeu/law';
import { isOutsideScope } from '../evidence-item/scope';
import type { ClockDefinition } from '../kernel/definition';
import { by } from '../kernel/standing';
import { weaponLaw } from './weapon.law';
import type { WeaponMemory } from './weapon.setup';

/** The Code names no limit for examining and storing a weapon. */
export const clocks = {
  ownDecision: {
    startedBy: ['recordSeizure', 'recordRecovery'],
    metBy: ['coverBy'],
    limit: (memory, law) => (isOutsideScope(memory) ? valueOf(weaponLaw.ownDecision, law) : null),
    article: 'CPC 254(3)',
    duty: by.investigators,
  },
} satisfies Record<string, ClockDefinition<WeaponMemory>>;
