import type { ClockDefinition } from '../kernel/definition';
import type { WeaponMemory } from './weapon.setup';

/** The Code names no limit for examining and storing a weapon. */
export const clocks = {} satisfies Record<string, ClockDefinition<WeaponMemory>>;
