import type { Instant } from '@tergeu/law';
import { isIn, proceedingOf, type CaseFile, type Json, type Memory, type Proceeding } from '../kernel/case-file';

/** A decision or act of this case file, as an appeal sees it. */
export interface Act {
  /** Since when there is something to appeal against; undefined = nothing yet. */
  readonly takenAt: Instant | undefined;
  /** Who took, agreed to or ordered it: none of them reviews it (CPC 104). */
  readonly takenBy: readonly string[];
  /** Appealed to the regional court, not to the prosecutor (CPC 107). */
  readonly isRuling: boolean;
  /** The prosecutor answers within three days, not seven (CPC 105(2)). */
  readonly isUrgent: boolean;
  /** It still has effect: what an appeal that is allowed has to end. */
  readonly stands: boolean;
}

interface ActMemory extends Memory {
  readonly kind?: string;
  readonly authorId?: string;
  readonly officerId?: string;
  readonly agreedBy?: string;
  readonly answeredBy?: string;
  readonly supportedBy?: string;
  readonly executedBy?: string;
  readonly judgeId?: string;
  readonly inForceAt?: Instant;
  readonly detainedAt?: Instant;
  readonly decidedAt?: Instant;
  readonly ruledAt?: Instant;
  readonly executedAt?: Instant;
  readonly urgent?: boolean;
}

const some = (...ids: readonly (string | undefined)[]): string[] => ids.filter((id) => id !== undefined);
const onPersons: readonly unknown[] = ['recognitionAsSuspect', 'qualification', 'changeOfQualification'];

/** What can be appealed against, by machine. An urgent action is the judge's to review first (CPC 254(3)). */
const acts: Readonly<Record<string, (one: Proceeding<ActMemory>) => Act>> = {
  'key-decision': (one) => ({
    takenAt: one.memory.inForceAt,
    takenBy: some(one.memory.authorId, one.memory.agreedBy),
    isRuling: false,
    isUrgent: onPersons.includes(one.memory.kind),
    stands: isIn(one, 'inForce'),
  }),
  detention: (one) => ({
    takenAt: one.memory.detainedAt,
    takenBy: some(one.memory.officerId, one.memory.answeredBy),
    isRuling: false,
    isUrgent: true,
    stands: isIn(one, 'held', 'overdue'),
  }),
  restraint: (one) => ({
    takenAt: one.memory.inForceAt,
    takenBy: some(one.memory.authorId, one.memory.agreedBy, one.memory.judgeId),
    isRuling: one.memory.judgeId !== undefined,
    isUrgent: false,
    // Its time is over or it fell, and the person is still inside: only the release ends it.
    stands: isIn(one, 'inForce', 'expired', 'fallen'),
  }),
  'court-authorisation': (one) => ({
    takenAt: one.memory.urgent ? one.memory.ruledAt : isIn(one, 'refused') ? undefined : (one.memory.decidedAt ?? one.memory.executedAt),
    takenBy: some(one.memory.authorId, one.memory.supportedBy, one.memory.judgeId, one.memory.executedBy),
    isRuling: one.memory.judgeId !== undefined,
    isUrgent: true,
    stands: isIn(one, 'granted', 'executed', 'executedWithoutCourt', 'foundLawful'),
  }),
};

/** Machines whose acts can be appealed against. */
export const appealable = Object.keys(acts);

/** The act with this id, or undefined where the file has none. */
export function actOf(file: CaseFile, id: Json | undefined): Act | undefined {
  const machine = appealable.find((name) => proceedingOf(file, name, id) !== undefined);
  return machine === undefined ? undefined : acts[machine]!(proceedingOf<ActMemory>(file, machine, id)!);
}
