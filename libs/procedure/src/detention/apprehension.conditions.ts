import { valueOf } from '@tergeu/law';
import { notTerminated } from '../case/not-terminated';
import { proceedingsOf, type CaseFile, type Json } from '../kernel/case-file';
import type { Condition } from '../kernel/definition';
import { caseStanding } from '../kernel/standing';
import { detentionLaw } from './detention.law';
import type { DetentionMemory } from './detention.setup';

const earlier = (file: CaseFile, proceedingId: string, personId: Json | undefined) =>
  proceedingsOf<DetentionMemory>(file, 'detention').filter(({ id, memory }) => id !== proceedingId && memory.personId === personId);

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
  /** A second detention beside the first would run a clock of its own. */
  isNotHeldAlready: {
    safeguard: 'S07',
    article: 'CPC 131(4)',
    curedBy: ['release', 'recordRestraintOrder'],
    // Told afterwards, too: one that has ended since was still on at that time.
    holds: (_, { file, proceedingId, occurredAt }, { personId }) =>
      earlier(file, proceedingId, personId).every(({ memory }) => (memory.releasedAt ?? memory.remandedAt ?? '~') <= occurredAt),
  },
  /** Let go and taken again for the same is a limit begun anew: what has come up since is said, and stays on record. */
  hasNewGroundsIfHeldBefore: {
    safeguard: 'S07',
    article: 'CPC 128(2)',
    curedBy: ['apprehend'],
    ofPayload: true,
    holds: (_, { file, proceedingId }, { personId, offenceId, newGrounds }) =>
      newGrounds !== undefined || !earlier(file, proceedingId, personId).some(({ memory }) => memory.offenceId === offenceId),
  },
  isForeignAndMissionUntold: {
    safeguard: null,
    article: 'CPC 135',
    curedBy: ['person.correct'],
    holds: ({ foreign, missionNotifiedAt }) => foreign === true && missionNotifiedAt === undefined,
  },
} as const satisfies Record<string, Condition<DetentionMemory>>;
