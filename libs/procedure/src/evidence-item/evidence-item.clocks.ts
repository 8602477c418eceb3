import { valueOf } from '@tergeu/law';
import type { ClockDefinition } from '../kernel/definition';
import { by } from '../kernel/standing';
import { evidenceItemLaw } from './evidence-item.law';
import type { EvidenceItemMemory } from './evidence-item.setup';
import { isOutsideScope } from './scope';

/** The Code names no limit for sealing and storing. */
export const clocks = {
  ownDecision: {
    startedBy: ['collect'],
    metBy: ['coverBy'],
    limit: (memory, law) => (isOutsideScope(memory) ? valueOf(evidenceItemLaw.ownDecision, law) : null),
    article: 'CPC 254(3)',
    duty: by.investigators,
  },
} satisfies Record<string, ClockDefinition<EvidenceItemMemory>>;
