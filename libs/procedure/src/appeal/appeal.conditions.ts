import { proceedingOf, type Given } from '../kernel/case-file';
import { conflictsOf, inWords, type Candidate } from '../kernel/conflict';
import type { Condition } from '../kernel/definition';
import { actOf } from './acts';
import type { AppealMemory } from './appeal.setup';
import { isStillChallengeable } from './challenge-time';

/** Not who took, agreed to or ordered the act, not who ruled on it before, nobody of the team or its units (CPC 104). */
const conflicts = (who: Candidate | undefined, { takenBy, judgeId }: AppealMemory, { file, occurredAt }: Given) =>
  who === undefined
    ? (['unknownUnit'] as const)
    : conflictsOf(who, { takenBy: takenBy ?? [], checkedBy: [judgeId], isFromOutside: true }, file, occurredAt);

const impartialActor = {
  safeguard: 'S08',
  article: 'CPC 104',
  holds: (memory: AppealMemory, given: Given) => conflicts(given.actor, memory, given).length === 0,
  because: (memory: AppealMemory, given: Given) => inWords(conflicts(given.actor, memory, given)),
} as const;

export const conditions = {
  isOfARecordedPerson: {
    safeguard: null,
    article: 'CPC 100',
    curedBy: ['person.record'],
    ofPayload: true,
    holds: (_, { file }, { personId }) => personId === undefined || proceedingOf(file, 'person', personId) !== undefined,
  },
  isAgainstAnAct: {
    safeguard: null,
    article: 'CPC 105(1)',
    curedBy: ['key-decision.agree', 'detention.apprehend', 'restraint.apply', 'court-authorisation.executeWithoutCourt'],
    ofPayload: true,
    holds: (_, { file, occurredAt }, { actId }) => {
      const act = actOf(file, actId);
      return act?.takenAt !== undefined && !act.isRuling && act.takenAt <= occurredAt;
    },
  },
  isAgainstARecentRuling: {
    safeguard: null,
    article: 'CPC 107',
    curedBy: ['restraint.order', 'court-authorisation.grant', 'court-authorisation.findLawful'],
    ofPayload: true,
    holds: (_, { file, law, occurredAt }, { actId }) => {
      const act = actOf(file, actId);
      return act?.isRuling === true && act.takenAt! <= occurredAt && isStillChallengeable(act.takenAt, occurredAt, file, law);
    },
  },
  isReviewerImpartial: {
    safeguard: 'S08',
    article: 'CPC 104',
    curedBy: ['assignReviewer'],
    ofPayload: true,
    holds: (memory, given, { prosecutorId }) => conflicts(given.officials[String(prosecutorId)], memory, given).length === 0,
    because: (memory, given, { prosecutorId }) => inWords(conflicts(given.officials[String(prosecutorId)], memory, given)),
  },
  isStillImpartial: { ...impartialActor, curedBy: ['assignReviewer'] },
  /** Cured by the same word of another judge. */
  isImpartialJudge: { ...impartialActor, curedBy: ['ruleForAppellant', 'ruleAgainstAppellant', 'allowFinally', 'rejectFinally'] },
  isWithinItsFirstTerm: {
    safeguard: null,
    article: 'CPC 105(2)',
    curedBy: ['satisfy', 'dismiss'],
    otherWay: true,
    holds: ({ extendedAt, missedAt }) => extendedAt === undefined && missedAt === undefined,
  },
  wasLeftUnanswered: {
    safeguard: null,
    article: 'CPC 106(5)',
    curedBy: ['dismiss', 'tellAppellant'],
    otherWay: true,
    holds: ({ silentSince }) => silentSince !== undefined,
  },
  isRulingNotLate: {
    safeguard: null,
    article: 'CPC 106(6)',
    curedBy: ['ruleForAppellant', 'ruleAgainstAppellant'],
    otherWay: true,
    holds: ({ rulingLateAt }) => rulingLateAt === undefined,
  },
  isRulingStillOpen: {
    safeguard: null,
    article: 'CPC 107',
    curedBy: [],
    holds: ({ ruledAt, finalAt }, { file, law, occurredAt }) =>
      finalAt === undefined && isStillChallengeable(ruledAt, occurredAt, file, law),
  },
  isActUndone: {
    safeguard: 'S08',
    article: 'CPC 105(3)',
    curedBy: ['key-decision.revoke', 'detention.release', 'restraint.lift', 'court-authorisation.setAside'],
    holds: ({ actId, extent }, { file }) => extent === 'partly' || actOf(file, actId)?.stands === false,
  },
} as const satisfies Record<string, Condition<AppealMemory>>;
