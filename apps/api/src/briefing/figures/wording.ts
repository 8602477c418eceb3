import type { Stated } from './figure';

/** The unit of the last significant digit: 100 for 700, a milliard for 87 milliard. */
export function roundness(value: number): number {
  let step = 1;
  while (value !== 0 && value % (step * 10) === 0) step *= 10;
  return step;
}

const nearness = 0.05;

/**
 * Does the number bear this wording? Over 700: more than 700, and not 800 already.
 * About 9,000: within 5 %, and not nearer to the next round number.
 */
export function bears(computed: number, { value, relation }: Stated): boolean {
  switch (relation) {
    case 'exact':
      return computed === value;
    case 'over':
      return computed > value && computed < value + roundness(value);
    case 'about':
      return Math.abs(computed - value) <= Math.min(value * nearness, roundness(value) / 2);
    default:
      return relation satisfies never;
  }
}

/** Between what bounds the true number lies when a text words it so; taken at its word, over 700 has no upper bound. */
export function boundsOf({ value, relation }: Stated): readonly [low: number, high: number] {
  if (relation === 'over') return [value, Infinity];
  const slack = relation === 'about' ? Math.min(value * nearness, roundness(value) / 2) : 0;
  return [value - slack, value + slack];
}

/** A single digit that says something, with thousands behind it, is read as a near number without further words. */
export const looksNear = (value: number): boolean => value >= 1000 && value / roundness(value) < 10;

/** How a computed number is worded when told roundly: over rounds down, about to the nearest; where neither fits it stays exact. */
export function roundly(computed: number, step: number, relation: 'over' | 'about'): Stated {
  const value = (relation === 'over' ? Math.floor(computed / step) : Math.round(computed / step)) * step;
  const stated = { value, relation };
  return value > 0 && value !== computed && bears(computed, stated) ? stated : { value: computed, relation: 'exact' };
}
