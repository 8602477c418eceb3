import type { ContradictionView } from '@tergeu/contracts';
import type { Texts } from '@tergeu/law';

/**
 * Totals that must agree. `equal`: the parts make up the whole. `atLeast`: the parts lie within it.
 * Parts under `unnamed` are not named by the briefing of January 2022: without them an honest text falls short.
 */
export interface Total {
  readonly rule: string;
  readonly relation: Exclude<ContradictionView['relation'], 'share'>;
  readonly whole: string;
  readonly parts: readonly string[];
  readonly unnamed: readonly string[];
  readonly text: Texts;
}
