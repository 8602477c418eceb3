import type { Instant } from '@tergeu/law';
import type { Memory } from '../kernel/case-file';
import { procedureSetup, type Remember } from '../kernel/setup';
import { conditions, namedIn } from './recusal.conditions';

/** What a recusal remembers: who is kept out of the case, why, and who said so. */
export interface RecusalMemory extends Memory {
  readonly officialId?: string;
  readonly ground?: string;
  readonly personId?: string | null;
  readonly reasons?: string;
  readonly declaredAt?: Instant;
  readonly declaredBy?: string;
  readonly dismissedAt?: Instant;
  readonly dismissedBy?: string;
  readonly dismissalReasons?: string;
}

/** In effect from the moment it is said, however it is dated: it undoes nothing that was done before. */
const said: Remember<RecusalMemory> = (_, payload, { actor, now }) => ({
  officialId: namedIn(payload)[0] ?? actor.id,
  ground: payload['ground'] as string,
  personId: (payload['personId'] as string | undefined) ?? null,
  reasons: payload['reasons'] as string,
  declaredAt: now,
  declaredBy: actor.id,
});

export const remembers = {
  rememberRecusal: said,
  rememberDismissal: (_, payload, { actor, occurredAt }) => ({
    dismissedAt: occurredAt,
    dismissedBy: actor.id,
    dismissalReasons: payload['reasons'] as string,
  }),
} satisfies Record<string, Remember<RecusalMemory>>;

export const machineSetup = procedureSetup<RecusalMemory, typeof conditions, typeof remembers>(conditions, remembers);
