import type { Procedures, Safeguard } from '@tergeu/procedure';
import fc from 'fast-check';
import { alphabetOf, type Move } from './alphabet';
import { none, Search } from './explore';
import type { Reached, Taken, Violation } from './reached';
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

/** One way through a world too large to explore; every step is judged as in an exploration. */
class Walk {
  private readonly search: Search;
  private at: Reached;

  constructor(
    procedures: Procedures,
    safeguards: readonly Safeguard[],
    world: World,
    private readonly moves: readonly Move[],
  ) {
    this.search = new Search(procedures, safeguards, world, { states: Infinity, firstOnly: true }, none, new Map());
    this.at = this.search.begin();
  }

  get violation(): Violation | undefined {
    return this.search.firstViolation;
  }

  /** Goes where the number points: on to the next limit, or the first lawful move from there on that leads to something new. */
  step(choice: number): void {
    const isTime = choice % 12 === 0 || this.search.isLate(this.at);
    if (isTime)
      this.at = this.search.stepBy(() => { this.search.wait(this.at); }) ?? this.at; // prettier-ignore
    else
      for (let tried = 0; tried < this.moves.length; tried += 1) {
        const move = this.moves[(choice + tried * 101) % this.moves.length]!;
        if (!this.search.isOpen(this.at, move)) continue;
        const next = this.search.stepBy(() => { this.search.attempt(this.at, move); }); // prettier-ignore
        if (next || this.violation) {
          this.at = next ?? this.at;
          return;
        }
      }
  }
}
