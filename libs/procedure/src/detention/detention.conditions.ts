import { offences, valueOf, type Instant, type Offence } from '@tergeu/law';
import { isIn, proceedingOf, proceedingsOf, type CaseFile, type Proceeding } from '../kernel/case-file';
import type { Condition } from '../kernel/definition';
import { caseStanding } from '../kernel/standing';
import { defenceOf, isCounselDue } from '../defence/mandatory-grounds';
import { apprehensionConditions } from './apprehension.conditions';
import { detentionLaw } from './detention.law';
import type { DetentionMemory } from './detention.setup';
import { nextRung } from './extension';
import { questioningConditions } from './questioning.conditions';
import { releaseConditions } from './release-grounds';

/** The last completed examination of the person between delivery and that moment. */
export function examinationSince(memory: DetentionMemory, file: CaseFile, until: Instant): Proceeding | undefined {
  return proceedingsOf(file, 'medical-examination')
    .filter(({ memory: examination }) => {
      const at = examination['examinedAt'];
      return examination['personId'] === memory.personId && typeof at === 'string' && at >= (memory.deliveredAt ?? '~') && at <= until;
    })
    .at(-1);
}

/** When counsel was first offered to the person; undefined = never. */
export function counselOfferOf(memory: DetentionMemory, file: CaseFile): Instant | undefined {
  return defenceOf(file, memory.personId)?.memory.offeredAt;
}

export const conditions = {
  isOfARecordedPerson: {
    safeguard: null,
    article: 'CPC 131(2)',
    curedBy: ['person.record'],
    ofPayload: true,
    holds: (_, { file }, payload) => proceedingOf(file, 'person', payload['personId']) !== undefined,
  },
  isPunishableByImprisonment: {
    safeguard: null,
    article: 'CPC 128(2)',
    curedBy: [],
    ofPayload: true,
    holds: (_, __, payload) => ((offences as Record<string, Offence>)[String(payload['offenceId'])]?.maximumYears ?? 0) > 0,
  },
  isProtocolDrawn: {
    safeguard: null,
    article: 'CPC 131(2)',
    curedBy: ['drawProtocol'],
    holds: (memory) => memory.protocolAt !== undefined,
  },
  isProtocolMissing: {
    safeguard: null,
    article: 'CPC 131(2)',
    curedBy: [],
    holds: (memory) => memory.protocolAt === undefined,
  },
  isExaminedSinceDelivery: {
    safeguard: 'S01',
    article: 'CPC 131(2)',
    curedBy: ['medical-examination.order', 'medical-examination.recordHealthy', 'medical-examination.recordInjuries'],
    holds: (memory, { file, occurredAt }) => examinationSince(memory, file, occurredAt) !== undefined,
  },
  isFitForFacility: {
    safeguard: 'S01',
    article: 'CPC 131(2)',
    curedBy: ['takeToMedicalInstitution'],
    holds: (memory, { file, occurredAt }) => examinationSince(memory, file, occurredAt)?.memory['fitForFacility'] !== false,
  },
  hasNoUnexplainedInjuries: {
    safeguard: 'S02',
    article: 'CPC 131(2)',
    curedBy: ['medical-examination.assignDetermination', 'medical-examination.determineCircumstances'],
    holds: (memory, { file }) =>
      proceedingsOf(file, 'medical-examination').every(
        (one) => one.memory['personId'] !== memory.personId || one.memory['injuries'] !== true || isIn(one, 'determined'),
      ),
  },
  wasOfferedCounsel: {
    safeguard: 'S06',
    article: 'CPC 68(2)',
    curedBy: ['defence.explainRightsAndOffer'],
    holds: (memory, { file, occurredAt }) => {
      const offered = counselOfferOf(memory, file);
      return offered !== undefined && offered <= occurredAt;
    },
  },
  hasCounselWhereMandatory: {
    safeguard: 'S06',
    article: 'CPC 67(3)',
    curedBy: ['defence.provideCounsel', 'defence.chooseCounsel', 'defence.requestStateCounsel'],
    holds: ({ personId }, { file, law, occurredAt }) => !isCounselDue(file, personId, law, occurredAt),
  },
  /** The judge has refused to keep him in custody: he is not questioned, placed or held longer while he waits for his release. */
  wasNotRefusedByTheCourt: {
    safeguard: 'S07',
    article: 'CPC 133(1)',
    curedBy: ['release'],
    holds: ({ personId, detainedAt }, { file }) =>
      !proceedingsOf(file, 'restraint').some(
        (one) => one.memory['personId'] === personId && isIn(one, 'refusedByJudge') && String(one.memory['proposedAt']) >= detainedAt!,
      ),
  },
  isNextRungOfTheLadder: {
    safeguard: 'S07',
    article: 'CPC 14(2)',
    curedBy: ['release', 'recordRestraintOrder'],
    holds: (memory, { actor, law }) => nextRung(memory, law)?.by === actor.role,
  },
  isOutsideTheInvestigation: {
    safeguard: 'S12',
    article: 'CPC 14(2)',
    curedBy: ['extendDetention'],
    holds: (_, { actor, file }) => !(caseStanding(file).team ?? []).some(({ id }) => id === actor.id),
  },
  isPeriodicReviewAsked: {
    safeguard: null,
    article: 'CPC 14',
    curedBy: [],
    holds: (memory, { law }) => memory.placedAt !== undefined && valueOf(detentionLaw.nextReview, law) !== null,
  },
  isWithinTime: {
    safeguard: 'S07',
    article: 'CPC 131(4)',
    curedBy: ['release'],
    holds: (memory) => memory.overdueAt === undefined,
  },
  hasRestraintOrderedInTime: {
    safeguard: 'S07',
    article: 'CPC 133(2)',
    curedBy: ['restraint.propose', 'restraint.agreeToMeasure', 'restraint.order'],
    holds: (memory, { file }) =>
      proceedingsOf(file, 'restraint').some(({ memory: restraint }) => {
        const at = restraint['orderedAt'];
        return (
          restraint['personId'] === memory.personId &&
          typeof at === 'string' &&
          at >= memory.detainedAt! &&
          (memory.overdueAt === undefined || at <= memory.overdueAt)
        );
      }),
  },
  ...apprehensionConditions,
  ...questioningConditions,
  ...releaseConditions,
} as const satisfies Record<string, Condition<DetentionMemory>>;
