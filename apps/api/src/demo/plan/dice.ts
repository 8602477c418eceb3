import { createHash } from 'node:crypto';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** One seed for the whole caseload: every installation gets the same people, cases and times. */
export const demoSeed = 'tergeu-demo-2022-01';

type Generator = ReturnType<typeof xoroshiro128plus>;

/** Seeded chance. Each subject has dice of its own, so that a change in one case leaves all others as they were. */
export class Dice {
  private readonly generator: Generator;

  constructor(subject: string) {
    this.generator = xoroshiro128plus(createHash('sha256').update(`${demoSeed}/${subject}`).digest().readInt32BE(0));
  }

  /** A whole number from `from` to `to`, both included. */
  int(from: number, to: number): number {
    return uniformInt(this.generator, from, to);
  }

  /** True in `percent` of 100 throws. */
  chance(percent: number): boolean {
    return this.int(1, 1000) <= percent * 10;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.int(0, list.length - 1)]!;
  }

  /** Picks a key by its weight. */
  weighted<K extends string>(weights: Readonly<Record<K, number>>): K {
    const entries = Object.entries(weights) as [K, number][];
    let left = this.int(
      1,
      entries.reduce((sum, [, weight]) => sum + weight, 0),
    );
    for (const [key, weight] of entries) if ((left -= weight) <= 0) return key;
    return entries[0]![0];
  }

  shuffled<T>(list: readonly T[]): T[] {
    const copy = [...list];
    for (let last = copy.length - 1; last > 0; last -= 1) {
      const other = this.int(0, last);
      [copy[last], copy[other]] = [copy[other]!, copy[last]!];
    }
    return copy;
  }
}
