import type { Instant } from '@tergeu/law';
import type { Memory } from '../kernel/case-file';
import { procedureSetup, type Remember } from '../kernel/setup';
import { sightOf, type Seen, type Sight } from './agreement';
import { groundFields } from './ground-of-kind';
import { conditions } from './key-decision.conditions';

/** What a key decision remembers. */
export interface KeyDecisionMemory extends Memory {
  readonly kind?: string;
  readonly personId?: string | null;
  readonly offenceId?: string | null;
  readonly authorId?: string;
  readonly text?: string;
  /** On what the law lets a case end or its terms be interrupted; part of what is agreed to. */
  readonly terminationGround?: string;
  readonly interruptionGround?: string;
  /** What it rests on, as the investigator attached it. */
  readonly materials?: readonly string[];
  readonly draftedAt?: Instant;
  readonly submittedAt?: Instant;
  /** What the prosecutor had before him when he agreed or sent it back. */
  readonly sight?: Sight;
  /** The prosecutor has called for the whole file. */
  readonly fileCalledAt?: Instant;
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

const groundIn = (payload: Readonly<Record<string, unknown>>): Partial<KeyDecisionMemory> =>
  Object.fromEntries(groundFields.flatMap((field) => (payload[field] === undefined ? [] : [[field, payload[field] as string]])));

export const remembers = {
  rememberDraft: (_, payload, { actor, occurredAt }) => ({
    kind: payload['kind'] as string,
    personId: (payload['personId'] as string | undefined) ?? null,
    offenceId: (payload['offenceId'] as string | undefined) ?? null,
    authorId: actor.id,
    text: payload['text'] as string,
    ...groundIn(payload),
    ...(payload['materials'] ? { materials: payload['materials'] as string[] } : {}),
    draftedAt: occurredAt,
  }),
  rememberRevision: (memory, payload, { actor }) => ({
    offenceId: (payload['offenceId'] as string | undefined) ?? memory.offenceId ?? null,
    authorId: actor.id,
    text: payload['text'] as string,
    ...groundIn(payload),
    ...(payload['materials'] ? { materials: payload['materials'] as string[] } : {}),
  }),
  rememberSubmission: (_, __, { occurredAt }) => ({ submittedAt: occurredAt, fileCalledAt: undefined }),
  rememberCall: (_, __, { occurredAt }) => ({ fileCalledAt: occurredAt }),
  rememberAgreement: (memory, payload, { actor, file, occurredAt }) => ({
    agreedBy: actor.id,
    agreedAt: occurredAt,
    inForceAt: occurredAt,
    sight: sightOf(memory, file, actor.id, occurredAt, payload['seen'] as Seen),
  }),
  rememberRefusal: (_, payload, { occurredAt }) => ({ refusedAt: occurredAt, refusalReasons: payload['reasons'] as string }),
  rememberReturn: (memory, payload, { actor, file, occurredAt }) => ({
    returnedAt: occurredAt,
    returnReasons: payload['reasons'] as string,
    sight: sightOf(memory, file, actor.id, occurredAt, null),
  }),
  rememberSuccessor: (_, payload, { occurredAt }) => ({ supersededById: payload['byId'] as string, endedAt: occurredAt }),
  rememberRevocation: (_, payload, { occurredAt }) => ({ revocationReasons: payload['reasons'] as string, endedAt: occurredAt }),
  rememberLapse: (_, __, { occurredAt }) => ({ endedAt: occurredAt }),
  rememberMissed: (_, __, { occurredAt }) => ({ missedAt: occurredAt }),
} satisfies Record<string, Remember<KeyDecisionMemory>>;

export const machineSetup = procedureSetup<KeyDecisionMemory, typeof conditions, typeof remembers>(conditions, remembers);
