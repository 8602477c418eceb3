import { valueOf } from '@tergeu/law';
import { notTerminated } from '../case/not-terminated';
import { proceedingsOf } from '../kernel/case-file';
import type { Condition } from '../kernel/definition';
import { caseStanding } from '../kernel/standing';
import { detentionLaw } from './detention.law';
import type { DetentionMemory } from './detention.setup';

/** What the ground of a detention, and a longer limit, rest on; and whom a foreigner's mission is told of. */
export const apprehensionConditions = {
  ...notTerminated,
  isCustodyAskedWhereItIsTheGround: {
    safeguard: null,
    article: 'CPC 128(4)',
    curedBy: ['apprehend', 'restraint.propose'],
    ofPayload: true,
    holds: (_, { file }, { ground, personId }) =>
      ground !== 'custodyAsked' ||
      proceedingsOf(file, 'restraint').some(({ memory }) => memory['personId'] === personId && memory['kind'] === 'custody'),
  },
  isEmergencyThere: {
    safeguard: 'S07',
    article: 'CPC 131(4)(6)',
    curedBy: ['apprehend'],
    ofPayload: true,
    holds: (_, { file, law }, { notInTime }) => {
      const where = valueOf(detentionLaw.stateOfEmergency, law);
      return notInTime !== 'stateOfEmergency' || where === 'everywhere' || where.some((city) => city === caseStanding(file).city);
    },
  },
  isDelayExplained: {
    safeguard: 'S07',
    article: 'CPC 131(4)(6)',
    curedBy: ['apprehend'],
    ofPayload: true,
    holds: (_, __, { notInTime, notInTimeReasons }) => (notInTime === undefined) === (notInTimeReasons === undefined),
  },
  isForeignAndMissionUntold: {
    safeguard: null,
    article: 'CPC 135',
    curedBy: ['person.correct'],
    holds: ({ foreign, missionNotifiedAt }) => foreign === true && missionNotifiedAt === undefined,
  },
} as const satisfies Record<string, Condition<DetentionMemory>>;
