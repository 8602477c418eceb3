import type { Instant } from '@tergeu/law';
import type { Memory } from '../kernel/case-file';
import { procedureSetup } from '../kernel/setup';
import { changeRemembers } from './change.remembers';
import type { GrantedExtension, PendingExtension } from './extension-record';
import { extensionRemembers } from './extension.remembers';
import { orderRemembers } from './order.remembers';
import { conditions } from './restraint.conditions';

/** What a measure of restraint remembers. */
export interface RestraintMemory extends Memory {
  readonly personId?: string;
  readonly kind?: string;
  /** The kind that was asked for, where prosecutor or judge chose a lighter one. */
  readonly proposedKind?: string;
  readonly authorId?: string;
  readonly proposedAt?: Instant;
  readonly grounds?: string;
  readonly custodyException?: string;
  readonly replacesId?: string;
  readonly replacementGround?: string;
  readonly agreedBy?: string;
  readonly agreedAt?: Instant;
  readonly judgeId?: string;
  readonly orderedAt?: Instant;
  readonly inForceAt?: Instant;
  /** Was a judge needed, under the law of the day of the order? */
  readonly courtRequired?: boolean;
  /** The measure counts from here: from the detention, where the person was held (CPC 152(6)). */
  readonly countedFrom?: Instant;
  /** Months of the term in all; 0 = a short custody, in days. */
  readonly months?: number;
  readonly shortDays?: number;
  readonly readingDays?: number;
  /** Days under earlier measures that isolated. */
  readonly servedDays?: number;
  readonly termUntil?: Instant;
  /** No extension leads beyond it. */
  readonly termLongest?: Instant;
  readonly extension?: PendingExtension | null;
  readonly extensions?: readonly GrantedExtension[];
  readonly bailSum?: number;
  readonly noBailGround?: string;
  readonly bailPaidAt?: Instant;
  readonly bailUnpaidAt?: Instant;
  readonly suretyWithdrawnAt?: Instant;
  readonly breachedAt?: Instant;
  readonly breach?: string;
  readonly facilityId?: string;
  readonly warnedAt?: Instant;
  readonly institutionName?: string;
  readonly transferredAt?: Instant;
  readonly qualifiedAt?: Instant;
  readonly qualificationLateAt?: Instant;
  readonly reviewGround?: string;
  readonly reviewOpenedAt?: Instant;
  readonly reviewedAt?: Instant;
  readonly reviewReasons?: string;
  /** A change that the investigator asks for: to another kind, or `none` = to lift it. */
  readonly change?: string | null;
  readonly changeAskedBy?: string;
  readonly changeReasons?: string;
  readonly newKind?: string;
  readonly supersededById?: string;
  readonly refusalReasons?: string;
  readonly missedAt?: Instant;
  /** Its time ran out, or it fell, and the person is still held. */
  readonly overdueAt?: Instant;
  readonly releasedAt?: Instant;
  readonly endedBy?: string;
  readonly endReasons?: string;
  readonly endedAt?: Instant;
}

export const remembers = { ...orderRemembers, ...extensionRemembers, ...changeRemembers };

export const machineSetup = procedureSetup<RestraintMemory, typeof conditions, typeof remembers>(conditions, remembers);
