import type { Procedures, Safeguard } from '@tergeu/procedure';
import fc from 'fast-check';
import { alphabetOf } from './alphabet';
import { Walk, type Taken } from './explore';
import type { World } from './world';

/** What random walks found: none broke anything, or the shortest way that does. */
export interface Walked {
  readonly walks: number;
  readonly steps: number;
  readonly seed: number;
  readonly broken: {
    readonly id: string;
    readonly text: string;
    readonly story: readonly string[];
    readonly taken: readonly Taken[];
  } | null;
}

/**
 * Walks through a world too large to explore: each number chooses among the moves that are lawful there, or lets time pass.
 * fast-check shrinks what breaks a property to the shortest walk that still does.
 */
export function walkAtRandom(
  procedures: Procedures,
  safeguards: readonly Safeguard[],
  world: World,
  { walks, length, seed }: { readonly walks: number; readonly length: number; readonly seed: number },
): Walked {
  const moves = alphabetOf(procedures, world);
  let steps = 0;
  const go = (choices: readonly number[]): Walk => {
    const walk = new Walk(procedures, safeguards, world, moves);
    for (const choice of choices) {
      if (walk.violation) break;
      walk.step(choice);
      steps += 1;
    }
    return walk;
  };
  const found = fc.check(
    fc.property(
      fc.array(fc.nat({ max: 1_000_000 }), { minLength: length / 2, maxLength: length, size: 'max' }),
      (choices) => !go(choices).violation,
    ),
    { numRuns: walks, seed, endOnFailure: false },
  );
  if (!found.failed || !found.counterexample) return { walks: found.numRuns, steps, seed, broken: null };
  const walk = go(found.counterexample[0]);
  const { safeguard: id, breach, path, taken } = walk.violation!;
  return { walks: found.numRuns, steps, seed, broken: { id, text: breach.text, story: path, taken } };
}
