import { limitEnd, valueOf, type Calendar, type Instant } from '@tergeu/law';
import type { Memory } from '../kernel/case-file';
import { calendarOf } from '../kernel/place-of-case';
import { procedureSetup, type Remember } from '../kernel/setup';
import { conditions } from './restraint.conditions';
import { restraintLaw } from './restraint.law';

/** What a measure of restraint remembers. */
export interface RestraintMemory extends Memory {
  readonly personId?: string;
  readonly kind?: string;
  readonly authorId?: string;
  readonly proposedAt?: Instant;
  readonly grounds?: string;
  readonly agreedBy?: string;
  readonly agreedAt?: Instant;
  readonly judgeId?: string;
  readonly orderedAt?: Instant;
  readonly inForceAt?: Instant;
  /** Was a judge needed, under the law of the day of the order? */
  readonly courtRequired?: boolean;
  readonly termUntil?: Instant;
  /** All extensions together. */
  readonly extendedByMonths?: number;
  readonly reviewGround?: string;
  readonly reviewOpenedAt?: Instant;
  readonly reviewedAt?: Instant;
  readonly reviewReasons?: string;
  readonly newKind?: string;
  readonly refusalReasons?: string;
  readonly missedAt?: Instant;
  readonly endedAt?: Instant;
}

/** End of a custody term: whole months, the first day counts, nothing rolls over (CPC 48(4), 152(6)). */
function termFrom(start: Instant, months: number, calendar: Calendar): Instant {
  return limitEnd(start, { amount: months, unit: 'months', startCounts: true, rollsOver: false }, calendar);
}

export const remembers = {
  rememberProposal: (_, payload, { actor, occurredAt, law }) => ({
    personId: payload['personId'] as string,
    kind: payload['kind'] as string,
    grounds: payload['grounds'] as string,
    authorId: actor.id,
    proposedAt: occurredAt,
    courtRequired: valueOf(restraintLaw.reservedToTheCourt, law).includes(payload['kind'] as string),
  }),
  rememberAgreement: (_, __, { actor, occurredAt }) => ({ agreedBy: actor.id, agreedAt: occurredAt }),
  rememberReasons: (_, payload) => ({ refusalReasons: payload['reasons'] as string }),
  rememberOrder: (_, __, { actor, file, occurredAt, law }) => ({
    judgeId: actor.id,
    orderedAt: occurredAt,
    inForceAt: occurredAt,
    termUntil: termFrom(occurredAt, valueOf(restraintLaw.firstTerm, law).amount, calendarOf(file, law)),
  }),
  rememberApplication: (_, __, { occurredAt }) => ({ inForceAt: occurredAt }),
  rememberReview: (_, payload, { occurredAt }) => ({ reviewGround: payload['ground'] as string, reviewOpenedAt: occurredAt }),
  rememberKeeping: (_, payload, { occurredAt }) => ({ reviewedAt: occurredAt, reviewReasons: payload['reasons'] as string }),
  rememberReplacement: (_, payload, { occurredAt }) => ({
    reviewedAt: occurredAt,
    reviewReasons: payload['reasons'] as string,
    newKind: payload['newKind'] as string,
    endedAt: occurredAt,
  }),
  rememberExtension: (memory, payload, { file, law }) => ({
    extendedByMonths: (memory.extendedByMonths ?? 0) + (payload['months'] as number),
    termUntil: termFrom(memory.termUntil!, payload['months'] as number, calendarOf(file, law)),
  }),
  rememberMissed: (_, __, { occurredAt }) => ({ missedAt: occurredAt }),
  rememberEnd: (_, __, { occurredAt }) => ({ endedAt: occurredAt }),
} satisfies Record<string, Remember<RestraintMemory>>;

export const machineSetup = procedureSetup<RestraintMemory, typeof conditions, typeof remembers>(conditions, remembers);
