import { valueOf } from '@tergeu/law';
import { isIn, proceedingOf } from '../kernel/case-file';
import type { Condition } from '../kernel/definition';
import { courtAuthorisationLaw, type Kind } from './court-authorisation.law';
import type { CourtAuthorisationMemory } from './court-authorisation.setup';
import { isReserved, type ActionFacts } from './reserved-to-the-court';
import { isWithin, namesWhatItSeeks } from './scope';
import { isNoLonger } from './validity';

/** These touch a person's body; they name the person. */
const onAPerson: readonly string[] = ['personalSearch', 'sample', 'bodyExamination'] satisfies Kind[];

export const conditions = {
  isOfARecordedPerson: {
    safeguard: null,
    article: 'CPC 255',
    curedBy: ['person.record'],
    ofPayload: true,
    holds: (_, { file }, payload) =>
      payload['personId'] === undefined
        ? !onAPerson.includes(String(payload['kind']))
        : proceedingOf(file, 'person', payload['personId']) !== undefined,
  },
  wasFoundBefore: {
    safeguard: null,
    article: 'CPC 162',
    curedBy: [],
    ofPayload: true,
    holds: (_, { occurredAt }, { propertyFoundAt }) =>
      typeof propertyFoundAt !== 'string' || Date.parse(propertyFoundAt) <= Date.parse(occurredAt),
  },
  hasNamedWhatIsSought: {
    safeguard: 'S04',
    article: 'CPC 254',
    curedBy: ['draft'],
    ofPayload: true,
    holds: (_, __, { kind, sought }) => namesWhatItSeeks(kind, sought),
  },
  isNoWiderThanAsked: {
    safeguard: 'S04',
    article: 'CPC 254(1)',
    curedBy: ['grant', 'refuseAuthorisation'],
    ofPayload: true,
    holds: (memory, { law }, { sought, validDays }) =>
      isWithin(sought as readonly unknown[] | undefined, memory.sought) && isNoLonger(validDays, law),
  },
  hasAllowedAppeal: {
    safeguard: null,
    article: 'CPC 106(8)',
    curedBy: ['appeal.satisfy', 'appeal.ruleForAppellant', 'appeal.allowFinally'],
    ofPayload: true,
    holds: (_, { file, proceedingId }, { appealId }) => {
      const appeal = proceedingOf(file, 'appeal', appealId);
      return appeal !== undefined && appeal.memory['actId'] === proceedingId && isIn(appeal, 'remedyDue');
    },
  },
  isWithinValidity: {
    safeguard: 'S04',
    article: 'CPC 254(1)',
    curedBy: ['draft'],
    holds: (memory, { occurredAt }) => occurredAt <= memory.validUntil!,
  },
  hasUrgentPath: {
    safeguard: 'S04',
    article: 'CPC 254(3)',
    curedBy: ['submit', 'support', 'grant'],
    otherWay: true,
    holds: (memory, { law }) => valueOf(courtAuthorisationLaw.urgentPath, law).includes(memory.kind!),
  },
  isNotReservedToTheCourt: {
    safeguard: 'S04',
    article: 'CPC 254(1)',
    curedBy: ['submit', 'support', 'grant'],
    otherWay: true,
    holds: (memory, { law }) => memory.courtRequired === false && !isReserved(memory as ActionFacts, law),
  },
} as const satisfies Record<string, Condition<CourtAuthorisationMemory>>;
