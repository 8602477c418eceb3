import { valueOf } from '@tergeu/law';
import { proceedingOf, proceedingsOf } from '../kernel/case-file';
import type { Condition } from '../kernel/definition';
import { calendarOf } from '../kernel/place-of-case';
import { isMinor } from '../person/is-minor';
import type { PersonMemory } from '../person/person.setup';
import { restraintLaw } from './restraint.law';
import type { RestraintMemory } from './restraint.setup';

export const conditions = {
  isOfARecordedPerson: {
    safeguard: null,
    article: 'CPC 140',
    curedBy: ['person.record'],
    ofPayload: true,
    holds: (_, { file }, payload) => proceedingOf(file, 'person', payload['personId']) !== undefined,
  },
  isCustodyAllowedForMinor: {
    safeguard: null,
    article: 'CPC 541',
    curedBy: [],
    ofPayload: true,
    holds: (_, { file, law, occurredAt }, payload) => {
      const bornOn = proceedingOf<PersonMemory>(file, 'person', payload['personId'])?.memory.bornOn;
      if (payload['kind'] !== 'custody' || bornOn === undefined || !isMinor(bornOn, occurredAt, calendarOf(file, law).timeZone))
        return true;
      return payload['graveOffence'] === true;
    },
  },
  isNotItsAuthor: {
    safeguard: 'S03',
    article: 'CPC 147(2)',
    curedBy: ['agreeToMeasure'],
    holds: (memory, { actor }) => memory.authorId !== actor.id,
  },
  isReservedToTheCourt: {
    safeguard: null,
    article: 'CPC 148',
    curedBy: ['apply'],
    otherWay: true,
    holds: (memory) => memory.courtRequired === true,
  },
  needsNoCourt: {
    safeguard: 'S04',
    article: 'CPC 148',
    curedBy: ['order'],
    otherWay: true,
    holds: (memory, { law }) => memory.courtRequired !== true && !valueOf(restraintLaw.reservedToTheCourt, law).includes(memory.kind ?? ''),
  },
  hasGroundForReview: {
    safeguard: 'S09',
    article: 'CPC 138',
    curedBy: ['medical-examination.recommendOnHealth'],
    ofPayload: true,
    holds: (memory, { file }, payload) =>
      payload['ground'] === 'personal' ||
      proceedingsOf(file, 'medical-examination').some(
        ({ memory: examination }) => examination['personId'] === memory.personId && typeof examination['recommendedAt'] === 'string',
      ),
  },
  isWithoutIsolation: {
    safeguard: 'S09',
    article: 'CPC 153',
    curedBy: [],
    ofPayload: true,
    holds: (_, { law }, payload) => !valueOf(restraintLaw.withIsolation, law).includes(String(payload['newKind'])),
  },
} as const satisfies Record<string, Condition<RestraintMemory>>;
