import type { ClockDefinition } from '../kernel/definition';
import { by } from '../kernel/standing';
import { caseLaw } from './case.law';
import type { CaseMemory } from './case.setup';
import { relationClocks } from './relation.clocks';
import { termLimit } from './term';

export const clocks = {
  ...relationClocks,
  investigationTerm: {
    startedBy: ['register', 'registerSevered', 'confirmPart', 'grantExtension', 'returnForInvestigation', 'cancelInterruption'],
    metBy: ['sendToProsecutor', 'terminate', 'becomePartOf'],
    /** Not counted: interrupted terms (CPC 45), the parties' reading of the file (CPC 192(3)). */
    pausedBy: ['interrupt', 'giveForReading'],
    resumedBy: ['resume', 'endReading'],
    limit: termLimit,
    takenFrom: [caseLaw.investigation, caseLaw.extensionRungs, caseLaw.returnedTerm],
    from: (memory) => memory.termFrom ?? memory.registeredAt!,
    article: 'CPC 192(2)',
    duty: by.investigators,
  },
  /** The day that a prosecutor has set on a complaint of delay; a date stands still for nothing. */
  fixedEnd: {
    startedBy: ['setEndDate'],
    metBy: ['sendToProsecutor', 'terminate', 'becomePartOf'],
    limit: ({ fixedEndDays }) =>
      fixedEndDays === undefined ? null : { amount: fixedEndDays, unit: 'days', startCounts: false, rollsOver: false },
    article: 'CPC 192(8)',
    duty: by.investigators,
  },
} satisfies Record<string, ClockDefinition<CaseMemory>>;
