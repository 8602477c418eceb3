import { isOfRank, valueOf } from '@tergeu/law';
import type { CaseMemory } from '../case/case.setup';
import type { Condition } from '../kernel/definition';
import { calendarOf } from '../kernel/place-of-case';
import { caseStanding } from '../kernel/standing';
import { endOfMonths, isIsolating, longestEnd, longestMonths, nextRung, termOfOrder, untilDaysBefore } from './custody-term';
import type { ExtensionGround } from './ladder.law';
import { fitsOffence } from './measure-grounds';
import { offenceOf } from './person-of-measure';
import { restraintLaw } from './restraint.law';
import type { RestraintMemory } from './restraint.setup';

/** Who asked for an extension, and who has agreed to it so far. */
const hadAPart = ({ extension }: RestraintMemory): readonly string[] =>
  extension ? [extension.askedBy, ...extension.agreements.map(({ by }) => by)] : [];

export const extensionConditions = {
  isTimeLeft: {
    safeguard: 'S07',
    article: 'CPC 151',
    curedBy: ['orderLighter'],
    ofPayload: true,
    // The months run from the detention (CPC 152(6)): who was held as long without an order is not held on by a late one.
    holds: (memory, given, { newKind, shortDays }) =>
      !isIsolating(String(newKind ?? memory.kind), given.law) ||
      termOfOrder(memory, shortDays as number | undefined, given).termUntil > given.occurredAt,
  },
  hasATerm: {
    safeguard: null,
    article: 'CPC 151',
    curedBy: [],
    holds: (memory) => memory.termUntil !== undefined && memory.bailPaidAt === undefined,
  },
  isOnTheLadder: {
    safeguard: 'S07',
    article: 'CPC 151',
    curedBy: [],
    ofPayload: true,
    holds: (memory, given, { toMonths }) => {
      const rung = nextRung(memory, given.law);
      if (!rung || Number(toMonths) > rung.months || Number(toMonths) <= memory.months!) return false;
      return (
        Number(toMonths) <= longestMonths(memory.personId, given) &&
        endOfMonths(memory, Number(toMonths), calendarOf(given.file, given.law)) <= longestEnd(memory, given)
      );
    },
  },
  isGroundOfTheRung: {
    safeguard: null,
    article: 'CPC 151',
    curedBy: [],
    ofPayload: true,
    holds: (memory, { file, law, occurredAt }, { extensionGround }) => {
      const ground = extensionGround as ExtensionGround;
      return (
        (nextRung(memory, law)?.grounds.includes(ground) ?? false) && fitsOffence(ground, offenceOf(file, memory.personId, occurredAt))
      );
    },
  },
  isForTheRegion: {
    safeguard: null,
    article: 'CPC 151',
    curedBy: [],
    holds: (memory, { law }) => nextRung(memory, law)?.ranks[0] !== 'district',
  },
  isForTheDistrict: {
    safeguard: null,
    article: 'CPC 151',
    curedBy: [],
    holds: (memory, { law }) => nextRung(memory, law)?.ranks[0] === 'district',
  },
  isStillTimeToAsk: {
    safeguard: 'S07',
    article: 'CPC 151',
    curedBy: [],
    holds: (memory, { law, occurredAt }) => {
      const rung = nextRung(memory, law);
      return rung === undefined || memory.termUntil === undefined || untilDaysBefore(memory, rung.askedDaysBefore, occurredAt) >= 0;
    },
  },
  isReadingTheFile: {
    safeguard: null,
    article: 'CPC 152(7)',
    curedBy: ['case.giveForReading'],
    holds: (_, { file }) => typeof (caseStanding(file) as CaseMemory).readingSince === 'string',
  },
  isReadingAskedInTime: {
    safeguard: 'S07',
    article: 'CPC 151(11)',
    curedBy: [],
    holds: (memory, { law, occurredAt }) =>
      memory.termUntil === undefined || untilDaysBefore(memory, valueOf(restraintLaw.whileReading, law).askedDaysBefore, occurredAt) >= 0,
  },
  isNotWhoAsked: {
    safeguard: 'S03',
    article: 'CPC 151',
    curedBy: ['agreeToExtension', 'approveExtension'],
    holds: (memory, { actor }) => !hadAPart(memory).includes(actor.id),
  },
  isOfTheRankAsked: {
    safeguard: 'S03',
    article: 'CPC 151',
    curedBy: ['agreeToExtension', 'approveExtension'],
    holds: ({ extension }, { actor, file }) => {
      const rank = extension?.ranks[extension.agreements.length];
      if (rank === undefined) return false;
      return rank === 'district' ? (caseStanding(file).supervisorIds ?? []).includes(actor.id) : isOfRank(actor, rank);
    },
  },
  isLastToAgree: {
    safeguard: 'S03',
    article: 'CPC 151(8)',
    curedBy: ['approveExtension'],
    holds: ({ extension }) => extension !== null && extension !== undefined && extension.agreements.length === extension.ranks.length - 1,
  },
  isFirstOfTwo: {
    safeguard: null,
    article: 'CPC 151(8)',
    curedBy: ['agreeToExtension'],
    otherWay: true,
    holds: ({ extension }) => (extension?.ranks.length ?? 0) > (extension?.agreements.length ?? 0) + 1,
  },
} as const satisfies Record<string, Condition<RestraintMemory>>;
