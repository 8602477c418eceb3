import type { ArticleId, Texts } from '@tergeu/law';
import type { CaseFile } from '../kernel/case-file';
import type { SafeguardId } from './safeguard-ids';

/** A breach that must never be found in a recorded case file. */
export interface Breach {
  readonly proceedingId: string;
  readonly text: string;
}

/**
 * A safeguard of the design, section 3: what can never be recorded.
 * Its predicate reads a whole case file and is written apart from the guards, so that a fault in a guard shows here.
 */
export interface Safeguard {
  readonly id: SafeguardId;
  readonly article: ArticleId;
  readonly text: Texts;
  /** What follows from it, and who sees to it where no condition does: for the handbook. */
  readonly reach?: Texts;
  /** The sentence of the briefing that promises it. */
  readonly promise: string;
  readonly breaches: (file: CaseFile) => readonly Breach[];
}
