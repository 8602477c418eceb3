import { shareOfTheft, statedFigures, theftShare } from '../figures/catalogue';
import type { Stated } from '../figures/figure';
import { bears } from '../figures/wording';
import type { FigureValues } from '../live/figure-sums.repository';

/** A figure of the briefing of January 2022 beside the one computed from the data. */
export interface ComparedFigure {
  readonly key: string;
  readonly stated: Stated;
  /** null = not to be computed, as a share of nothing. */
  readonly computed: number | null;
  readonly isEqual: boolean;
}

/** Sets every figure that the briefing states beside the computed one: exact ones are equal exactly, the others within the wording. */
export function compareWithStated(values: FigureValues): ComparedFigure[] {
  return statedFigures.map(({ key, value, relation }) => {
    const stated = { value, relation };
    const computed = key === theftShare.key ? shareOfTheft(values) : (values[key] ?? null);
    return { key, stated, computed, isEqual: computed !== null && bears(computed, stated) };
  });
}
