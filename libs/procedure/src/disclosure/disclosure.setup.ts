import type { Instant } from '@tergeu/law';
import type { Memory } from '../kernel/case-file';
import { procedureSetup, type Remember } from '../kernel/setup';
import { conditions } from './disclosure.conditions';

/** What a decision on disclosure remembers: of what, to whose counsel, and who took it. */
export interface DisclosureMemory extends Memory {
  readonly subjectId?: string;
  readonly personId?: string;
  readonly reasons?: string;
  readonly decidedBy?: string;
  readonly decidedAt?: Instant;
  readonly endedAt?: Instant;
  readonly endReasons?: string;
}

export const remembers = {
  rememberDecision: (_, payload, { actor, occurredAt }) => ({
    subjectId: payload['subjectId'] as string,
    personId: payload['personId'] as string,
    reasons: payload['reasons'] as string,
    decidedBy: actor.id,
    decidedAt: occurredAt,
  }),
  rememberLifting: (_, payload, { occurredAt }) => ({ endedAt: occurredAt, endReasons: payload['endReasons'] as string }),
  rememberEnd: (_, __, { occurredAt }) => ({ endedAt: occurredAt }),
} satisfies Record<string, Remember<DisclosureMemory>>;

export const machineSetup = procedureSetup<DisclosureMemory, typeof conditions, typeof remembers>(conditions, remembers);
