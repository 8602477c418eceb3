import type { Json } from '@tergeu/procedure';
import type { DemoOfficial } from '../directory/people';

/** One command of the demo caseload: who, what, when it happened and when it was told. */
export interface Step {
  readonly caseId: string;
  /** Idempotency key: the same in every installation and every run. */
  readonly key: string;
  readonly by: DemoOfficial;
  readonly machine: string;
  readonly proceedingId: string;
  readonly type: string;
  readonly payload: Readonly<Record<string, Json>>;
  readonly occurredAt: string;
  readonly recordedAt: string;
  /** An attempt that the procedure must refuse, and that stays in the journal as refused. */
  readonly isAttempt: boolean;
  /** Another case is asked, too: everything told before must be on record. */
  readonly isAcrossCases: boolean;
}
