import { valueOf } from '@tergeu/law';
import type { ClockDefinition } from '../kernel/definition';
import { by } from '../kernel/standing';
import type { CaseMemory } from './case.setup';
import { relationLaw } from './relation.law';

export const relationClocks = {
  joiningCopies: {
    startedBy: ['joinCase'],
    metBy: ['sendCopies', 'withdrawOrder'],
    limit: (_, law) => valueOf(relationLaw.joiningCopies, law),
    article: 'CPC 43',
    duty: by.investigators,
  },
  severingCopy: {
    startedBy: ['severCase'],
    metBy: ['sendCopies', 'withdrawOrder'],
    limit: (_, law) => valueOf(relationLaw.severingCopy, law),
    article: 'CPC 44',
    duty: by.investigators,
  },
  /** One-sided until then: who has the duty sees it run, and everybody sees it missed. */
  otherFile: {
    startedBy: ['joinCase', 'severCase'],
    metBy: ['confirmPart', 'confirmSevered', 'withdrawOrder'],
    limit: (_, law) => valueOf(relationLaw.otherFile, law),
    article: 'CPC 43',
    duty: [...by.investigators, ...by.supervisingProsecutor],
  },
} satisfies Record<string, ClockDefinition<CaseMemory>>;
