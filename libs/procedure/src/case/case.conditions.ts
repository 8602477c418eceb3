import type { DetentionMemory } from '../detention/detention.setup';
import { isIn, proceedingsOf } from '../kernel/case-file';
import type { Condition } from '../kernel/definition';
import { hasInForce } from '../key-decision/in-force';
import type { ExaminationMemory } from '../medical-examination/medical-examination.setup';
import type { CaseMemory } from './case.setup';
import { agreedConditions } from './agreed.conditions';
import { conflictConditions } from './conflict.conditions';
import { datedLawConditions } from './dated-law.conditions';
import { heldConditions } from './held.conditions';
import { registrationConditions } from './registration.conditions';
import { relationConditions } from './relation.conditions';
import { interruptionConditions } from './interruption-grounds';
import { termConditions } from './term';
import { terminationConditions } from './termination-grounds';

export const conditions = {
  ...registrationConditions,
  isOfTheBodyOrGroup: {
    safeguard: null,
    article: 'CPC 194',
    curedBy: ['routeToGroup', 'transfer'],
    ofPayload: true,
    holds: (memory, { officials }, payload) =>
      Boolean(memory.groupId) || memory.lead !== undefined || officials[String(payload['investigatorId'])]?.bodyId === memory.bodyId,
  },
  isOfAnotherBodyOfTheLocality: {
    safeguard: null,
    article: 'CPC 186',
    curedBy: ['addTeamMember'],
    ofPayload: true,
    holds: (memory, { officials }, payload) => {
      const official = officials[String(payload['investigatorId'])];
      return official !== undefined && official.bodyId !== memory.bodyId && (official.city === null || official.city === memory.city);
    },
  },
  isProsecutorOfTheLocality: {
    safeguard: null,
    article: 'CPC 193',
    curedBy: [],
    ofPayload: true,
    holds: (memory, { officials }, payload) => {
      const official = officials[String(payload['prosecutorId'])];
      return official !== undefined && (official.city === null || official.city === memory.city);
    },
  },
  isNotOfTheFirstTier: {
    safeguard: 'S12',
    article: 'CPC 193',
    curedBy: ['replaceSupervisor'],
    holds: (memory, { actor, file }) => memory.groupLeaderId !== actor.id && file.tiers[actor.id] !== 1,
  },
  isNewSupervisorNotOfTheFirstTier: {
    safeguard: 'S12',
    article: 'CPC 193',
    curedBy: [],
    ofPayload: true,
    holds: (memory, { file }, payload) =>
      memory.groupLeaderId !== payload['prosecutorId'] && file.tiers[String(payload['prosecutorId'])] !== 1,
  },
  isAfterTheActsOfTheFormer: {
    safeguard: 'S03',
    article: 'CPC 193',
    curedBy: [],
    ofPayload: true,
    holds: ({ supervisorIds = [] }, { file, occurredAt }) =>
      Object.values(file.proceedings).every(({ memory: { agreedBy, agreedAt } }) => {
        const isHis = typeof agreedBy === 'string' && supervisorIds.includes(agreedBy);
        return !isHis || typeof agreedAt !== 'string' || agreedAt <= occurredAt;
      }),
  },
  isLeaderNotOfTheSecondTier: {
    safeguard: 'S12',
    article: 'CPC 194(3)',
    curedBy: [],
    ofPayload: true,
    holds: (memory, { actor, file }, payload) =>
      actor.id !== payload['leaderId'] &&
      !(memory.supervision ?? []).some(({ id }) => id === payload['leaderId']) &&
      file.tiers[String(payload['leaderId'])] !== 2,
  },
  hasInterruptionInForce: {
    safeguard: 'S03',
    article: 'CPC 45(8)',
    curedBy: ['key-decision.draft', 'key-decision.submit', 'key-decision.agree'],
    holds: (memory, given) => hasInForce(given, 'interruption', memory.resumedAt),
  },
  hasTerminationInForce: {
    safeguard: 'S03',
    article: 'CPC 290',
    curedBy: ['key-decision.draft', 'key-decision.submit', 'key-decision.agree'],
    holds: (_, given) => hasInForce(given, 'termination'),
  },
  hasCompletionInForce: {
    safeguard: 'S03',
    article: 'CPC 302',
    curedBy: ['key-decision.draft', 'key-decision.submit', 'key-decision.agree', 'returnForInvestigation'],
    holds: ({ returnedAt }, given) => hasInForce(given, 'completion', returnedAt),
  },
  ...conflictConditions,
  ...interruptionConditions,
  ...terminationConditions,
  ...datedLawConditions,
  ...relationConditions,
  ...termConditions,
  ...heldConditions,
  ...agreedConditions,
  hasNoUnexplainedInjuries: {
    safeguard: 'S02',
    article: 'CPC 131(2)',
    curedBy: ['medical-examination.assignDetermination', 'medical-examination.determineCircumstances'],
    holds: (_, { file, occurredAt }) =>
      proceedingsOf<ExaminationMemory>(file, 'medical-examination').every((one) => {
        const { injuries, examinedAt, determinedAt } = one.memory;
        if (injuries !== true) return true;
        return isIn(one, 'determined') && (examinedAt! > occurredAt || determinedAt! <= occurredAt);
      }),
  },
  hasNobodyHeldOverdue: {
    safeguard: 'S07',
    article: 'CPC 133(2)',
    curedBy: ['detention.release', 'restraint.release'],
    holds: (_, { file, occurredAt }) =>
      proceedingsOf(file, 'restraint').every((one) => !isIn(one, 'expired', 'fallen')) &&
      proceedingsOf<DetentionMemory>(file, 'detention').every((one) => {
        const { overdueAt, releasedAt, remandedAt } = one.memory;
        const until = releasedAt ?? remandedAt;
        return !isIn(one, 'overdue') && (overdueAt === undefined || until === undefined || !(overdueAt < occurredAt && occurredAt < until));
      }),
  },
} as const satisfies Record<string, Condition<CaseMemory>>;
