import type { Stated } from '../figures/figure';
import { boundsOf } from '../figures/wording';

/** Figures by key, as a text or a draft states them. */
export type FiguresStated = ReadonlyMap<string, Stated>;

/** A sum of stated figures: what is said in so many words, and between what bounds the truth lies. */
export interface StatedSum {
  readonly said: number;
  readonly low: number;
  readonly high: number;
  readonly missing: readonly string[];
}

/** Adds up those that are stated. */
export function sumOf(keys: readonly string[], figures: FiguresStated): StatedSum {
  let [said, low, high] = [0, 0, 0];
  const missing: string[] = [];
  for (const key of keys) {
    const stated = figures.get(key);
    if (!stated) {
      missing.push(key);
      continue;
    }
    const [least, most] = boundsOf(stated);
    said += stated.value;
    low += least;
    high += most;
  }
  return { said, low, high, missing };
}

/** Exact figures, as the data give them. */
export const statedExactly = (values: Readonly<Record<string, number>>): Map<string, Stated> =>
  new Map(Object.entries(values).map(([key, value]) => [key, { value, relation: 'exact' as const }]));
