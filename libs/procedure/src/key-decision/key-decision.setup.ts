import type { Instant } from '@tergeu/law';
import type { Memory } from '../kernel/case-file';
import { procedureSetup, type Remember } from '../kernel/setup';
import { conditions } from './key-decision.conditions';

/** What a key decision remembers. */
export interface KeyDecisionMemory extends Memory {
  readonly kind?: string;
  readonly personId?: string | null;
  readonly offenceId?: string | null;
  readonly authorId?: string;
  readonly text?: string;
  readonly draftedAt?: Instant;
  readonly submittedAt?: Instant;
  readonly agreedBy?: string;
  readonly agreedAt?: Instant;
  readonly inForceAt?: Instant;
  readonly refusedAt?: Instant;
  readonly refusalReasons?: string;
  readonly returnedAt?: Instant;
  readonly returnReasons?: string;
  readonly supersededById?: string;
  readonly revocationReasons?: string;
  readonly endedAt?: Instant;
  readonly missedAt?: Instant;
}

export const remembers = {
  rememberDraft: (_, payload, { actor, occurredAt }) => ({
    kind: payload['kind'] as string,
    personId: (payload['personId'] as string | undefined) ?? null,
    offenceId: (payload['offenceId'] as string | undefined) ?? null,
    authorId: actor.id,
    text: payload['text'] as string,
    draftedAt: occurredAt,
  }),
  rememberRevision: (memory, payload, { actor }) => ({
    offenceId: (payload['offenceId'] as string | undefined) ?? memory.offenceId ?? null,
    authorId: actor.id,
    text: payload['text'] as string,
  }),
  rememberSubmission: (_, __, { occurredAt }) => ({ submittedAt: occurredAt }),
  rememberAgreement: (_, __, { actor, occurredAt }) => ({ agreedBy: actor.id, agreedAt: occurredAt, inForceAt: occurredAt }),
  rememberRefusal: (_, payload, { occurredAt }) => ({ refusedAt: occurredAt, refusalReasons: payload['reasons'] as string }),
  rememberReturn: (_, payload, { occurredAt }) => ({ returnedAt: occurredAt, returnReasons: payload['reasons'] as string }),
  rememberSuccessor: (_, payload, { occurredAt }) => ({ supersededById: payload['byId'] as string, endedAt: occurredAt }),
  rememberRevocation: (_, payload, { occurredAt }) => ({ revocationReasons: payload['reasons'] as string, endedAt: occurredAt }),
  rememberMissed: (_, __, { occurredAt }) => ({ missedAt: occurredAt }),
} satisfies Record<string, Remember<KeyDecisionMemory>>;

export const machineSetup = procedureSetup<KeyDecisionMemory, typeof conditions, typeof remembers>(conditions, remembers);
