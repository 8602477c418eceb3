import { valueOf, type Instant, type Limit } from '@tergeu/law';
import type { ClockDefinition } from '../kernel/definition';
import { by } from '../kernel/standing';
import { longestMonths, nextRung, stepsOf, untilDaysBefore } from './custody-term';
import { isListedBeforeQualification, isQualified, offenceOf } from './person-of-measure';
import { restraintLaw } from './restraint.law';
import type { RestraintMemory } from './restraint.setup';

const minute = 60_000;
const hoursInADay = 24;
const minutes = (milliseconds: number): Limit | null =>
  milliseconds > 0 ? { amount: milliseconds / minute, unit: 'minutes', startCounts: true, rollsOver: false } : null;
/** Days of the prosecutor and of the judge; a limit of the person's liberty, so no weekend moves it. */
const days = (amount: number | null): Limit | null =>
  amount === null ? null : { amount, unit: 'days', startCounts: false, rollsOver: false };

const begins = ['order', 'orderLighter'];
const moves = [...begins, 'grantExtension'];
const ends = ['lift', 'replace', 'consentToChange', 'supersede', 'recordBailPayment', 'release'];
const hasATerm = ({ termUntil, bailPaidAt }: RestraintMemory) => termUntil !== undefined && bailPaidAt === undefined;
const between = (from: Instant, until: Instant) => Date.parse(until) - Date.parse(from);

const ofTheTerm = {
  /** Not rounded: an order at 10:00:30 still ends with the last day, to the second. */
  term: {
    startedBy: moves,
    metBy: ends,
    limit: (memory) => (hasATerm(memory) ? minutes(between(memory.countedFrom!, memory.termUntil!)) : null),
    takenFrom: [restraintLaw.firstTerm],
    from: (memory) => memory.countedFrom!,
    article: 'CPC 151',
    duty: by.supervisingProsecutor,
  },
  extensionRequest: {
    startedBy: [...moves, 'refuseExtension', 'denyExtension'],
    metBy: ['askExtension', 'askReadingTerm', ...ends],
    limit: (memory, law, given) => {
      const { occurredAt } = given;
      const rung = nextRung(memory, law);
      return hasATerm(memory) && rung && memory.months! < longestMonths(memory.personId, given)
        ? minutes(untilDaysBefore(memory, rung.askedDaysBefore, occurredAt))
        : null;
    },
    article: 'CPC 151',
    duty: by.investigators,
  },
  extensionAnswer: {
    startedBy: ['askExtension', 'askReadingTerm', 'approveExtension'],
    metBy: ['agreeToExtension', 'refuseExtension', ...ends],
    limit: (memory, law) => days(stepsOf(memory.extension!, law).answerDays),
    article: 'CPC 151',
    duty: [...by.supervisingProsecutor, ...by.regionalProsecutor],
  },
  extensionFiling: {
    startedBy: ['askExtension', 'askReadingTerm'],
    metBy: ['agreeToExtension', 'refuseExtension', ...ends],
    limit: (memory, law, { occurredAt }) => {
      const { filedDaysBefore } = stepsOf(memory.extension!, law);
      return filedDaysBefore === null ? null : minutes(untilDaysBefore(memory, filedDaysBefore, occurredAt));
    },
    article: 'CPC 151(10)',
    duty: [...by.supervisingProsecutor, ...by.regionalProsecutor],
  },
  extensionRuling: {
    startedBy: ['agreeToExtension'],
    metBy: ['grantExtension', 'denyExtension', ...ends],
    limit: (memory, law) => days(stepsOf(memory.extension!, law).rulingDays),
    article: 'CPC 152(3)',
    duty: by.judge,
  },
  expiryWarning: {
    startedBy: moves,
    metBy: ['warnOfExpiry', ...ends],
    limit: (memory, law, { occurredAt }) =>
      hasATerm(memory) && memory.kind === 'custody'
        ? minutes(untilDaysBefore(memory, valueOf(restraintLaw.expiryWarning, law).amount / hoursInADay, occurredAt))
        : null,
    takenFrom: [restraintLaw.expiryWarning],
    article: 'CPC 152(4)',
    duty: by.anyFacilityOfficer,
  },
  temporaryFacility: {
    startedBy: begins,
    metBy: ['transferToRemandPrison', ...ends],
    limit: (memory, law) =>
      memory.facilityId !== undefined && memory.kind === 'custody' ? valueOf(restraintLaw.temporaryFacility, law) : null,
    article: 'CPC 150',
    duty: by.anyFacilityOfficer,
  },
} satisfies Record<string, ClockDefinition<RestraintMemory>>;

export const clocks = {
  judgeDecision: {
    startedBy: ['agreeToMeasure', 'agreeToLighter'],
    metBy: ['order', 'orderLighter', 'refuseOrder', 'apply'],
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
  qualification: {
    startedBy: [...begins, 'apply'],
    metBy: ['announceQualification', ...ends.filter((one) => one !== 'recordBailPayment')],
    limit: ({ personId }, law, { file, occurredAt }) => {
      if (isQualified(file, personId, occurredAt)) return null;
      const isListed = isListedBeforeQualification(offenceOf(file, personId, occurredAt), law);
      return valueOf(isListed ? restraintLaw.qualificationListed : restraintLaw.qualification, law);
    },
    takenFrom: [restraintLaw.qualification, restraintLaw.qualificationListed],
    from: (memory) => memory.countedFrom!,
    article: 'CPC 139',
    duty: by.investigators,
  },
  bailPayment: {
    startedBy: begins,
    metBy: ends,
    limit: (memory, law) => (memory.kind === 'bail' ? valueOf(restraintLaw.bailPayment, law) : null),
    article: 'CPC 145(4)',
    duty: by.investigators,
  },
  newMeasure: {
    startedBy: ['withdrawSurety'],
    metBy: ends,
    limit: (_, law) => valueOf(restraintLaw.afterSurety, law),
    article: 'CPC 142(4)',
    duty: by.investigators,
  },
  ...ofTheTerm,
} satisfies Record<string, ClockDefinition<RestraintMemory>>;
