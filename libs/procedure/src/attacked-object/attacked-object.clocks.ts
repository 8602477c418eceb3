import type { ClockDefinition } from '../kernel/definition';
import type { AttackedObjectMemory } from './attacked-object.setup';

/** A register: no limit runs. */
export const clocks = {} satisfies Record<string, ClockDefinition<AttackedObjectMemory>>;
