import type { ArticleId, Texts } from '@tergeu/law';
import type { SafeguardId } from '../safeguards/safeguard-ids';
import type { Permission } from './standing';

/**
 * Why a command was refused.
 * - `malformed`: payload does not fit its schema
 * - `unknown`: no such machine, proceeding or command
 * - `notAllowed`: the actor's role or place in the case does not allow it
 * - `untimely`: in the future, or before what it must follow
 * - `unlawful`: a condition of the law is not met, or the state does not know the command
 */
export type RefusalKind = 'malformed' | 'unknown' | 'notAllowed' | 'untimely' | 'unlawful';

/** A way to make the refused command possible. */
export interface Cure {
  readonly machine: string;
  readonly command: string;
  readonly text: Texts;
  readonly by: readonly Permission[];
}

/** One reason, in words a tired investigator understands. */
export interface Reason {
  /** Condition name, or the kernel's own: `payload`, `actor`, `time`, `state`, `oneTier`. */
  readonly condition: string;
  readonly safeguard: SafeguardId | null;
  readonly article: ArticleId | null;
  readonly text: Texts;
  readonly remedy: Texts;
  readonly cures: readonly Cure[];
  /** False: nothing can make it possible any more, and the remedy says so in words. */
  readonly curable?: boolean;
  /** What exactly is in the way: what has changed, which conflict. */
  readonly details?: readonly Texts[];
  /** JSON pointer into the payload, for malformed input. */
  readonly pointer?: string;
}

export interface Refused {
  readonly outcome: 'refused';
  readonly kind: RefusalKind;
  readonly reasons: readonly Reason[];
}
