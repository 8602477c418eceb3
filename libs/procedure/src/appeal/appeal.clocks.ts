import { valueOf } from '@tergeu/law';
import type { ClockDefinition } from '../kernel/definition';
import { by } from '../kernel/standing';
import { appealLaw } from './appeal.law';
import type { AppealMemory } from './appeal.setup';

export const clocks = {
  answer: {
    startedBy: ['lodge', 'extendReview'],
    metBy: ['satisfy', 'dismiss'],
    limit: ({ extendedAt, isUrgent }, law) =>
      valueOf(extendedAt ? appealLaw.longestAnswer : isUrgent ? appealLaw.urgentAnswer : appealLaw.answer, law),
    from: ({ lodgedAt }) => lodgedAt!,
    article: 'CPC 105(2)',
    duty: by.namedProsecutor,
  },
  silence: {
    startedBy: ['lodge'],
    metBy: ['satisfy', 'dismiss'],
    limit: (_, law) => valueOf(appealLaw.silence, law),
    article: 'CPC 106(5)',
    duty: by.namedProsecutor,
  },
  telling: {
    startedBy: ['satisfy', 'dismiss'],
    metBy: ['tellAppellant'],
    limit: (_, law) => valueOf(appealLaw.telling, law),
    article: 'CPC 105(4)',
    duty: by.namedProsecutor,
  },
  toCourt: {
    startedBy: ['tellAppellant'],
    metBy: ['goToCourt'],
    limit: ({ decision }, law) => (decision === 'dismissed' ? valueOf(appealLaw.toCourt, law) : null),
    article: 'CPC 106(5)',
    duty: by.anyCounsel,
  },
  materials: {
    startedBy: ['goToCourt'],
    metBy: ['sendMaterials'],
    limit: (_, law) => valueOf(appealLaw.materials, law),
    article: 'CPC 106(6)',
    duty: by.investigators,
  },
  ruling: {
    startedBy: ['goToCourt', 'appointHearing'],
    metBy: ['ruleForAppellant', 'ruleAgainstAppellant'],
    limit: ({ hearingAt }, law) => valueOf(hearingAt ? appealLaw.rulingAfterHearing : appealLaw.ruling, law),
    from: ({ filedAt }) => filedAt!,
    article: 'CPC 106(6)',
    duty: by.judge,
  },
  challenge: {
    startedBy: ['ruleAgainstAppellant'],
    metBy: ['challengeRuling'],
    limit: (_, law) => valueOf(appealLaw.challenge, law),
    article: 'CPC 107',
    duty: by.anyCounsel,
  },
  finalRuling: {
    startedBy: ['lodgeAgainstRuling', 'challengeRuling'],
    metBy: ['allowFinally', 'rejectFinally'],
    limit: (_, law) => valueOf(appealLaw.finalRuling, law),
    article: 'CPC 107',
    duty: by.judge,
  },
  remedy: {
    startedBy: ['tellAppellant', 'ruleForAppellant', 'allowFinally'],
    metBy: ['recordRemedy'],
    limit: ({ extent }, law) => (extent ? valueOf(appealLaw.remedy, law) : null),
    article: 'CPC 104',
    duty: by.investigators,
  },
} satisfies Record<string, ClockDefinition<AppealMemory>>;
