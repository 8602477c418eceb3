import { instant, limitEnd, type Instant } from '@tergeu/law';
import type { Memory } from '../kernel/case-file';
import { calendarOf } from '../kernel/place-of-case';
import { procedureSetup, type Remember } from '../kernel/setup';
import { conditions } from './court-authorisation.conditions';
import type { Kind } from './court-authorisation.law';
import { isReserved } from './reserved-to-the-court';
import type { SoughtKind } from './scope';
import { validityOf } from './validity';

/** What a petition for an authorisation remembers. */
export interface CourtAuthorisationMemory extends Memory {
  readonly kind?: Kind;
  readonly place?: string;
  readonly personId?: string | null;
  /** Kinds of items sought, as asked; null where the action looks for no thing. */
  readonly sought?: readonly SoughtKind[] | null;
  readonly grounds?: string;
  /** Of property to be attached: when it was found. */
  readonly propertyFoundAt?: Instant | null;
  readonly involvesSecrets?: boolean;
  readonly inDwelling?: boolean;
  readonly forced?: boolean;
  readonly againstSuspect?: boolean;
  /** Does the law of the day of the draft ask for a judge? */
  readonly courtRequired?: boolean;
  readonly authorId?: string;
  readonly draftedAt?: Instant;
  readonly submittedAt?: Instant;
  readonly supportedBy?: string;
  readonly supportedAt?: Instant;
  readonly judgeId?: string;
  readonly decidedAt?: Instant;
  /** Kinds of items that the judge let be sought, where he left fewer than were asked. */
  readonly soughtGranted?: readonly SoughtKind[] | null;
  /** Fewer days than the law allows, where the judge said so. */
  readonly validDays?: number | null;
  readonly validUntil?: Instant;
  readonly executedAt?: Instant;
  readonly executedBy?: string;
  readonly result?: string;
  readonly urgent?: boolean;
  readonly urgencyReasons?: string;
  readonly judgeToldAt?: Instant;
  readonly ruledAt?: Instant;
  readonly lawful?: boolean;
  readonly reasons?: string;
  /** Set aside on an appeal: what it yielded falls as with a ruling that it was unlawful. */
  readonly setAsideAt?: Instant;
  readonly appealId?: string;
  readonly missedAt?: Instant;
}

export const remembers = {
  rememberDraft: (_, payload, { actor, occurredAt, law }) => {
    const facts = {
      kind: payload['kind'] as Kind,
      involvesSecrets: payload['involvesSecrets'] as boolean,
      inDwelling: payload['inDwelling'] as boolean,
      forced: payload['forced'] as boolean,
      againstSuspect: payload['againstSuspect'] as boolean,
    };
    return {
      ...facts,
      place: payload['place'] as string,
      personId: (payload['personId'] as string | undefined) ?? null,
      sought: (payload['sought'] as SoughtKind[] | undefined) ?? null,
      grounds: payload['grounds'] as string,
      propertyFoundAt:
        facts.kind === 'propertyAttachment' ? instant((payload['propertyFoundAt'] as string | undefined) ?? occurredAt) : null,
      courtRequired: isReserved(facts, law),
      authorId: actor.id,
      draftedAt: occurredAt,
    };
  },
  rememberSubmission: (_, __, { occurredAt }) => ({ submittedAt: occurredAt }),
  rememberSupport: (_, __, { actor, occurredAt }) => ({ supportedBy: actor.id, supportedAt: occurredAt }),
  rememberReasons: (_, payload) => ({ reasons: payload['reasons'] as string }),
  rememberGrant: (_, payload, { actor, file, occurredAt, law }) => ({
    judgeId: actor.id,
    decidedAt: occurredAt,
    soughtGranted: (payload['sought'] as SoughtKind[] | undefined) ?? null,
    validDays: (payload['validDays'] as number | undefined) ?? null,
    validUntil: limitEnd(occurredAt, validityOf(payload['validDays'] as number | undefined, law), calendarOf(file, law)),
  }),
  rememberRefusal: (_, payload, { actor, occurredAt }) => ({
    judgeId: actor.id,
    decidedAt: occurredAt,
    reasons: payload['reasons'] as string,
  }),
  rememberExecution: (_, payload, { actor, occurredAt }) => ({
    executedAt: occurredAt,
    executedBy: actor.id,
    result: payload['result'] as string,
  }),
  rememberUrgentExecution: (_, payload, { actor, occurredAt }) => ({
    executedAt: occurredAt,
    executedBy: actor.id,
    result: payload['result'] as string,
    urgent: true,
    urgencyReasons: payload['urgencyReasons'] as string,
  }),
  rememberNotice: (_, __, { occurredAt }) => ({ judgeToldAt: occurredAt }),
  rememberLawful: (_, __, { actor, occurredAt }) => ({ judgeId: actor.id, ruledAt: occurredAt, lawful: true }),
  rememberUnlawful: (_, payload, { actor, occurredAt }) => ({
    judgeId: actor.id,
    ruledAt: occurredAt,
    lawful: false,
    reasons: payload['reasons'] as string,
  }),
  rememberSettingAside: (_, payload, { occurredAt }) => ({
    setAsideAt: occurredAt,
    appealId: payload['appealId'] as string,
    reasons: payload['reasons'] as string,
  }),
  rememberMissed: (_, __, { occurredAt }) => ({ missedAt: occurredAt }),
} satisfies Record<string, Remember<CourtAuthorisationMemory>>;

export const machineSetup = procedureSetup<CourtAuthorisationMemory, typeof conditions, typeof remembers>(conditions, remembers);
