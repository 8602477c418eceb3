import type { Instant } from '@tergeu/law';
import type { Memory } from '../kernel/case-file';
import { procedureSetup, type Remember } from '../kernel/setup';
import { actOf } from './acts';
import { conditions } from './appeal.conditions';

/** What an appeal against a decision or act remembers. `assigneeId` is the prosecutor who reviews it. */
export interface AppealMemory extends Memory {
  readonly actId?: string;
  readonly appellantName?: string;
  readonly personId?: string;
  readonly text?: string;
  /** Who took, agreed to or ordered the act, as it stood when the appeal was lodged. */
  readonly takenBy?: readonly string[];
  readonly isUrgent?: boolean;
  readonly lodgedAt?: Instant;
  readonly lodgedBy?: string;
  readonly assigneeId?: string;
  readonly extendedAt?: Instant;
  readonly extensionReasons?: string;
  /** The prosecutor was silent for so long that the way to court is open. */
  readonly silentSince?: Instant;
  readonly decision?: 'satisfied' | 'dismissed';
  readonly extent?: string | null;
  readonly decisionReasons?: string;
  readonly decidedBy?: string;
  readonly decidedAt?: Instant;
  readonly toldAt?: Instant;
  readonly filedAt?: Instant;
  readonly filingReasons?: string;
  readonly materialsAt?: Instant;
  readonly hearingAt?: Instant;
  readonly judgeId?: string;
  readonly ruling?: string;
  readonly rulingReasons?: string;
  readonly ruledAt?: Instant;
  readonly rulingLateAt?: Instant;
  readonly challengedAt?: Instant;
  readonly challengeReasons?: string;
  readonly finalJudgeId?: string;
  readonly finalOutcome?: 'allowed' | 'rejected';
  readonly finalReasons?: string;
  readonly finalAt?: Instant;
  readonly remedy?: string;
  readonly remediedAt?: Instant;
  readonly withdrawalReasons?: string;
  readonly missedAt?: Instant;
  readonly endedAt?: Instant;
}

const lodged: Remember<AppealMemory> = (_, payload, { actor, file, occurredAt }) => {
  const act = actOf(file, payload['actId'])!;
  return {
    actId: payload['actId'] as string,
    appellantName: payload['appellantName'] as string,
    ...(payload['personId'] === undefined ? {} : { personId: payload['personId'] as string }),
    text: payload['text'] as string,
    takenBy: act.takenBy,
    isUrgent: act.isUrgent,
    lodgedAt: occurredAt,
    lodgedBy: actor.id,
  };
};

const decided =
  (decision: 'satisfied' | 'dismissed'): Remember<AppealMemory> =>
  (_, payload, { actor, occurredAt }) => ({
    decision,
    extent: (payload['extent'] as string | undefined) ?? null,
    decisionReasons: payload['reasons'] as string,
    decidedBy: actor.id,
    decidedAt: occurredAt,
  });

const ruled =
  (extent: 'fully' | null): Remember<AppealMemory> =>
  (_, payload, { actor, occurredAt }) => ({
    judgeId: actor.id,
    ruling: (payload['ruling'] as string | undefined) ?? 'rejected',
    rulingReasons: payload['reasons'] as string,
    ruledAt: occurredAt,
    extent,
  });

const ruledFinally =
  (finalOutcome: 'allowed' | 'rejected'): Remember<AppealMemory> =>
  (_, payload, { actor, occurredAt }) => ({
    finalJudgeId: actor.id,
    finalOutcome,
    finalReasons: payload['reasons'] as string,
    finalAt: occurredAt,
    ...(finalOutcome === 'allowed' ? { extent: 'fully' } : { endedAt: occurredAt }),
  });

export const remembers = {
  rememberLodging: lodged,
  rememberReviewer: (_, payload) => ({ assigneeId: payload['prosecutorId'] as string }),
  rememberExtension: (_, payload, { occurredAt }) => ({ extendedAt: occurredAt, extensionReasons: payload['reasons'] as string }),
  rememberSilence: (_, __, { occurredAt }) => ({ silentSince: occurredAt }),
  rememberSatisfaction: decided('satisfied'),
  rememberDismissal: decided('dismissed'),
  rememberTelling: (_, __, { occurredAt }) => ({ toldAt: occurredAt }),
  rememberFiling: (_, payload, { occurredAt }) => ({ filedAt: occurredAt, filingReasons: payload['reasons'] as string }),
  rememberMaterials: (_, __, { occurredAt }) => ({ materialsAt: occurredAt }),
  rememberHearing: (_, __, { occurredAt }) => ({ hearingAt: occurredAt }),
  rememberRulingFor: ruled('fully'),
  rememberRulingAgainst: ruled(null),
  rememberChallenge: (_, payload, { occurredAt }) => ({ challengedAt: occurredAt, challengeReasons: payload['reasons'] as string }),
  rememberAllowing: ruledFinally('allowed'),
  rememberRejection: ruledFinally('rejected'),
  rememberRemedy: (_, payload, { occurredAt }) => ({
    remedy: payload['remedy'] as string,
    remediedAt: occurredAt,
    endedAt: occurredAt,
  }),
  rememberWithdrawal: (_, payload, { occurredAt }) => ({ withdrawalReasons: payload['reasons'] as string, endedAt: occurredAt }),
  rememberLateRuling: (_, __, { occurredAt }) => ({ rulingLateAt: occurredAt, missedAt: occurredAt }),
  rememberMissed: (_, __, { occurredAt }) => ({ missedAt: occurredAt }),
  rememberEnd: (_, __, { occurredAt }) => ({ endedAt: occurredAt }),
} satisfies Record<string, Remember<AppealMemory>>;

export const machineSetup = procedureSetup<AppealMemory, typeof conditions, typeof remembers>(conditions, remembers);
