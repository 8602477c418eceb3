import type { ClockDefinition } from '../kernel/definition';
import type { EvidenceItemMemory } from './evidence-item.setup';

/** The Code names no limit for sealing and storing. */
export const clocks = {} satisfies Record<string, ClockDefinition<EvidenceItemMemory>>;
