import type { Remember } from '../kernel/setup';
import type { RestraintMemory } from './restraint.setup';

export const changeRemembers = {
  rememberReview: (_, payload, { occurredAt }) => ({ reviewGround: payload['ground'] as string, reviewOpenedAt: occurredAt }),
  rememberKeeping: (_, payload, { occurredAt }) => ({ reviewedAt: occurredAt, reviewReasons: payload['reasons'] as string }),
  rememberReplacement: (_, payload, { occurredAt }) => ({
    reviewedAt: occurredAt,
    reviewReasons: payload['reasons'] as string,
    newKind: payload['newKind'] as string,
    endedAt: occurredAt,
  }),
  rememberChangeAsked: (_, payload, { actor }) => ({
    change: payload['change'] as string,
    changeAskedBy: actor.id,
    changeReasons: payload['reasons'] as string,
  }),
  rememberChangeRefused: (_, payload) => ({ change: null, refusalReasons: payload['reasons'] as string }),
  rememberLifting: (_, payload, { actor, occurredAt }) => ({
    endedBy: actor.id,
    endedAt: occurredAt,
    ...(payload['reasons'] === undefined ? {} : { endReasons: payload['reasons'] as string }),
  }),
  rememberChange: ({ change }, _, { actor, occurredAt }) => ({
    endedBy: actor.id,
    endedAt: occurredAt,
    ...(change === 'none' ? {} : { newKind: change! }),
  }),
  rememberBreach: (_, payload, { occurredAt }) => ({ breach: payload['breach'] as string, breachedAt: occurredAt }),
  rememberWithdrawal: (_, payload, { occurredAt }) => ({ suretyWithdrawnAt: occurredAt, changeReasons: payload['reasons'] as string }),
  // Custody with a sum fixed in it becomes bail by the payment: no longer isolated, no term (CPC 148(8)).
  rememberBail: (memory, _, { occurredAt }) =>
    memory.kind === 'bail'
      ? { bailPaidAt: occurredAt }
      : { bailPaidAt: occurredAt, proposedKind: memory.kind!, kind: 'bail', releasedAt: occurredAt },
  rememberUnpaid: (_, __, { occurredAt }) => ({ bailUnpaidAt: occurredAt }),
  rememberSuccessor: (_, payload, { occurredAt }) => ({ supersededById: payload['byId'] as string, endedAt: occurredAt }),
  rememberQualification: (_, __, { occurredAt }) => ({ qualifiedAt: occurredAt }),
  rememberLateQualification: (_, __, { occurredAt }) => ({ qualificationLateAt: occurredAt }),
  rememberWarning: (_, __, { occurredAt }) => ({ warnedAt: occurredAt }),
  rememberTransfer: (_, payload, { occurredAt }) => ({ transferredAt: occurredAt, institutionName: payload['institutionName'] as string }),
  rememberMissed: (_, __, { occurredAt }) => ({ missedAt: occurredAt }),
  rememberOverdue: (_, __, { occurredAt }) => ({ overdueAt: occurredAt }),
  rememberEnd: (_, __, { occurredAt }) => ({ endedAt: occurredAt }),
  rememberRelease: (_, __, { occurredAt }) => ({ releasedAt: occurredAt, endedAt: occurredAt }),
} satisfies Record<string, Remember<RestraintMemory>>;
