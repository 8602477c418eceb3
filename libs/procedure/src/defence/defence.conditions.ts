import { isIn, proceedingOf, proceedingsOf, type Given, type Json } from '../kernel/case-file';
import type { Condition } from '../kernel/definition';
import type { PersonMemory } from '../person/person.setup';
import type { MandatoryGround } from './defence.law';
import type { DefenceMemory } from './defence.setup';
import { defenceOf, groundsOf, isItsMoment } from './mandatory-grounds';

/** All that is on file counts, also what happened after the moment that a late entry names. */
const groundsNow = (memory: DefenceMemory, { file, law, now }: Given): MandatoryGround[] => groundsOf(memory, { file, law, at: now });

const lacksMeans = ({ personId }: DefenceMemory, { file }: Given): boolean =>
  proceedingOf<PersonMemory>(file, 'person', personId)?.memory.withoutMeans === true;

/** Another person of the file for whom counsel stands. */
function isRepresented(otherId: Json | undefined, own: Json | undefined, { file }: Given): boolean {
  const other = otherId === own ? undefined : defenceOf(file, otherId);
  return other !== undefined && isIn(other, 'admitted');
}

export const conditions = {
  isOfARecordedPerson: {
    safeguard: null,
    article: 'CPC 66',
    curedBy: ['person.record'],
    ofPayload: true,
    holds: (_, { file }, payload) => proceedingOf(file, 'person', payload['personId']) !== undefined,
  },
  isFirstDefenceOfThePerson: {
    safeguard: null,
    article: 'CPC 66',
    curedBy: [],
    ofPayload: true,
    holds: (_, { file }, payload) => !proceedingsOf(file, 'defence').some((one) => one.memory['personId'] === payload['personId']),
  },
  isRefusalAllowed: {
    safeguard: 'S06',
    article: 'CPC 69',
    curedBy: ['requestStateCounsel', 'chooseCounsel'],
    holds: (memory, given) =>
      memory.mandatory !== true && memory.withoutMeans !== true && !lacksMeans(memory, given) && groundsNow(memory, given).length === 0,
  },
  isDefenceMandatory: {
    safeguard: null,
    article: 'CPC 67(1)',
    curedBy: ['recordGround'],
    holds: (memory, given) => memory.mandatory === true || groundsNow(memory, given).length > 0,
  },
  isMomentOfGround: {
    safeguard: null,
    article: 'CPC 67(2)',
    curedBy: ['person.correct', 'detention.apprehend', 'key-decision.agree'],
    ofPayload: true,
    holds: (memory, given, { ground }) => isItsMoment(ground as MandatoryGround, memory, given),
  },
  isOtherRepresented: {
    safeguard: null,
    article: 'CPC 67(1)',
    curedBy: ['admitCounsel'],
    ofPayload: true,
    holds: ({ personId }, given, { ground, otherPersonId }) =>
      (ground === 'conflict') === (otherPersonId !== undefined) && (ground !== 'conflict' || isRepresented(otherPersonId, personId, given)),
  },
} as const satisfies Record<string, Condition<DefenceMemory>>;
