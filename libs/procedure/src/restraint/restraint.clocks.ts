import { valueOf } from '@tergeu/law';
import type { ClockDefinition } from '../kernel/definition';
import { by } from '../kernel/standing';
import { restraintLaw } from './restraint.law';
import type { RestraintMemory } from './restraint.setup';

export const clocks = {
  judgeDecision: {
    startedBy: ['agreeToMeasure'],
    metBy: ['order', 'refuseOrder', 'apply'],
    limit: (memory, law) => (memory.courtRequired ? valueOf(restraintLaw.judgeDecision, law) : null),
    article: 'CPC 148(2)',
    duty: by.judge,
  },
  reviewDecision: {
    startedBy: ['openReview'],
    metBy: ['keep', 'replace', 'lift'],
    limit: (_, law) => valueOf(restraintLaw.reviewDecision, law),
    article: 'CPC 99(4)',
    duty: by.supervisingProsecutor,
  },
  term: {
    startedBy: ['order', 'extend'],
    metBy: ['lift', 'replace'],
    limit: (memory) => (memory.termUntil ? { amount: minutesUntil(memory), unit: 'minutes', startCounts: true, rollsOver: false } : null),
    takenFrom: [restraintLaw.firstTerm],
    from: (memory) => memory.orderedAt!,
    article: 'CPC 151',
    duty: by.supervisingProsecutor,
  },
} satisfies Record<string, ClockDefinition<RestraintMemory>>;

/** Not rounded: an order at 10:00:30 still ends with the last day, to the second. */
const minute = 60_000;

function minutesUntil({ orderedAt, termUntil }: RestraintMemory): number {
  return (Date.parse(termUntil!) - Date.parse(orderedAt!)) / minute;
}
