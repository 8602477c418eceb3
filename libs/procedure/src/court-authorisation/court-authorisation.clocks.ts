import { valueOf } from '@tergeu/law';
import type { ClockDefinition } from '../kernel/definition';
import { by } from '../kernel/standing';
import { courtAuthorisationLaw } from './court-authorisation.law';
import type { CourtAuthorisationMemory } from './court-authorisation.setup';
import { validityOf } from './validity';

export const clocks = {
  /** Before the judge when the prosecutor supports it. */
  attachmentFiling: {
    startedBy: ['draft'],
    metBy: ['support'],
    limit: ({ kind }, law) => (kind === 'propertyAttachment' ? valueOf(courtAuthorisationLaw.attachmentFiling, law) : null),
    from: (memory) => memory.propertyFoundAt ?? memory.draftedAt!,
    article: 'CPC 162',
    duty: [...by.investigators, ...by.supervisingProsecutor],
  },
  judgeDecision: {
    startedBy: ['support'],
    metBy: ['grant', 'refuseAuthorisation'],
    limit: (_, law) => valueOf(courtAuthorisationLaw.judgeDecision, law),
    article: 'CPC 220(13)',
    duty: by.judge,
  },
  validity: {
    startedBy: ['grant'],
    metBy: ['execute'],
    limit: ({ validDays }, law) => validityOf(validDays, law),
    article: 'CPC 254(1)',
    duty: by.investigators,
  },
  judgeNotice: {
    startedBy: ['executeUrgently'],
    metBy: ['tellJudge'],
    limit: (_, law) => valueOf(courtAuthorisationLaw.judgeNotice, law),
    article: 'CPC 254(3)',
    duty: by.investigators,
  },
  judgeRuling: {
    startedBy: ['tellJudge'],
    metBy: ['findLawful', 'findUnlawful'],
    limit: (_, law) => valueOf(courtAuthorisationLaw.judgeRuling, law),
    article: 'CPC 220(14)',
    duty: by.judge,
  },
} satisfies Record<string, ClockDefinition<CourtAuthorisationMemory>>;
