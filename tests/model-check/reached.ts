import type { Instant } from '@tergeu/law';
import type { Actor, Breach, CaseFile, Json } from '@tergeu/procedure';
import type { Ledger } from './orders';

/** An act of a path, as a journal would have it: who, what, when it happened and when it was told. */
export interface Taken {
  readonly by: Actor;
  readonly machine: string;
  readonly proceedingId: string;
  readonly type: string;
  readonly payload: Json;
  readonly occurredAt: Instant;
  readonly recordedAt: Instant;
}

/** A case file as reached, and how. */
export interface Reached {
  readonly file: CaseFile;
  readonly now: Instant;
  /** What was done on the way and still counts. */
  readonly ledger: Ledger;
  readonly from: Reached | null;
  readonly step: string;
  /** The acts since the one before; none where only time passed. */
  readonly taken: readonly Taken[];
}

export interface Violation {
  /** Id of a safeguard or of an order of steps; `limits`, `court`, `later laws`: the second opinion on them. */
  readonly safeguard: string;
  readonly breach: Breach;
  readonly path: readonly string[];
  readonly taken: readonly Taken[];
}

/** The way from the beginning: in words, and as acts. */
export function wayTo({ from, step, taken }: Reached): Pick<Violation, 'path' | 'taken'> {
  if (!from) return { path: [step], taken };
  const before = wayTo(from);
  return { path: [...before.path, step], taken: [...before.taken, ...taken] };
}
