import { valueOf } from '@tergeu/law';
import type { ClockDefinition } from '../kernel/definition';
import { by } from '../kernel/standing';
import { caseLaw } from './case.law';
import type { CaseMemory } from './case.setup';
import { relationClocks } from './relation.clocks';

export const clocks = {
  ...relationClocks,
  investigationTerm: {
    startedBy: ['register', 'registerSevered', 'confirmPart'],
    metBy: ['sendToProsecutor', 'terminate', 'becomePartOf'],
    /** Not counted: interrupted terms (CPC 45), the parties' reading of the file (CPC 192(3)). */
    pausedBy: ['interrupt', 'giveForReading'],
    resumedBy: ['resume', 'endReading'],
    limit: (_, law) => valueOf(caseLaw.investigation, law),
    from: (memory) => memory.termFrom ?? memory.registeredAt!,
    article: 'CPC 192(2)',
    duty: by.investigators,
  },
} satisfies Record<string, ClockDefinition<CaseMemory>>;
