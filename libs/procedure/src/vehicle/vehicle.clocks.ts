import type { ClockDefinition } from '../kernel/definition';
import type { VehicleMemory } from './vehicle.setup';

/** A register: no limit runs. */
export const clocks = {} satisfies Record<string, ClockDefinition<VehicleMemory>>;
