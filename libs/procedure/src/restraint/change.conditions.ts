import { valueOf } from '@tergeu/law';
import { isIn, proceedingOf } from '../kernel/case-file';
import type { Condition } from '../kernel/definition';
import { isIsolating } from './custody-term';
import { isQualified } from './person-of-measure';
import { restraintLaw } from './restraint.law';
import type { RestraintMemory } from './restraint.setup';

export const changeConditions = {
  /** To a measure of the judge's only the judge changes: that is a proposal of its own. */
  isChangeWithoutCourt: {
    safeguard: 'S04',
    article: 'CPC 153',
    curedBy: ['propose'],
    ofPayload: true,
    holds: (_, { law }, { change, newKind }) => !valueOf(restraintLaw.reservedToTheCourt, law).includes(String(change ?? newKind)),
  },
  isNotWhoAskedForChange: {
    safeguard: 'S03',
    article: 'CPC 153(3)',
    curedBy: ['consentToChange'],
    holds: (memory, { actor }) => memory.changeAskedBy !== actor.id,
  },
  isToLift: {
    safeguard: null,
    article: 'CPC 153',
    curedBy: [],
    holds: (memory) => memory.change === 'none',
  },
  hasSuccessorInForce: {
    safeguard: null,
    article: 'CPC 153',
    curedBy: ['propose', 'agreeToMeasure', 'order', 'apply'],
    ofPayload: true,
    holds: (_, { file, proceedingId }, { byId }) => {
      const successor = proceedingOf<RestraintMemory>(file, 'restraint', byId);
      return successor?.memory.replacesId === proceedingId && isIn(successor, 'inForce');
    },
  },
  isBreakable: {
    safeguard: null,
    article: 'CPC 140(4)',
    curedBy: [],
    holds: (memory) => memory.kind !== 'custody',
  },
  isASurety: {
    safeguard: null,
    article: 'CPC 142(4)',
    curedBy: [],
    holds: (memory) => memory.kind === 'personalSurety' && memory.suretyWithdrawnAt === undefined,
  },
  hasBailToPay: {
    safeguard: null,
    article: 'CPC 145(4)',
    curedBy: [],
    holds: (memory) => memory.bailSum !== undefined && memory.bailPaidAt === undefined,
  },
  isQualificationInForce: {
    safeguard: null,
    article: 'CPC 139',
    curedBy: ['key-decision.agree'],
    holds: (memory, { file, occurredAt }) => isQualified(file, memory.personId, occurredAt),
  },
  isHeld: {
    safeguard: null,
    article: 'CPC 139',
    curedBy: [],
    holds: (memory, { law }) => isIsolating(memory.kind, law),
  },
  isInTemporaryFacility: {
    safeguard: null,
    article: 'CPC 150',
    curedBy: [],
    holds: (memory) => memory.facilityId !== undefined && memory.transferredAt === undefined && memory.kind === 'custody',
  },
} as const satisfies Record<string, Condition<RestraintMemory>>;
