import type { Procedures, Safeguard } from '@tergeu/procedure';
import { exploreFurther, type Exploration, type Violation } from './explore';

/**
 * - `caught`: without the condition a safeguard is breached
 * - `redundant`: it refuses nothing that is not refused anyway, so nothing more can be reached without it
 * - `survived`: more can be reached without it, and no safeguard notices
 */
export type Verdict = 'caught' | 'redundant' | 'survived';

export interface Mutant {
  readonly machine: string;
  readonly condition: string;
  readonly safeguard: string | null;
  readonly verdict: Verdict;
  readonly caught: { readonly world: string; readonly violation: Violation } | null;
  /** How often it refused together with other conditions, over all worlds. */
  readonly together: number;
  /** A step that only this condition refused. */
  readonly example: string | null;
  readonly milliseconds: number;
}

/** Takes one condition after the other out of the law (always true) and asks whether the safeguards notice. */
export function* mutants(
  procedures: Procedures,
  machines: readonly string[],
  safeguards: readonly Safeguard[],
  real: readonly Exploration[],
  states: number,
): Generator<Mutant> {
  for (const machine of machines)
    for (const [condition, { safeguard }] of Object.entries(procedures[machine]!.conditions)) {
      const began = performance.now();
      const found = judge(procedures, safeguards, real, machine, condition, states);
      yield { machine, condition, safeguard, ...found, milliseconds: performance.now() - began };
    }
}

type Finding = Pick<Mutant, 'verdict' | 'caught' | 'together' | 'example'>;

/** Only worlds in which the condition alone refused something, the smallest first; there only from what it refused. */
function judge(
  procedures: Procedures,
  safeguards: readonly Safeguard[],
  real: readonly Exploration[],
  machine: string,
  condition: string,
  states: number,
): Finding {
  const name = `${machine}.${condition}`;
  const together = real.reduce((sum, { blocked }) => sum + (blocked.together.get(name) ?? 0), 0);
  const concerned = real.filter(({ blocked }) => blocked.alone.has(name)).sort((a, b) => a.states - b.states);
  let verdict: Verdict = 'redundant';
  let example: string | null = null;
  let caught: Mutant['caught'] = null;
  withoutCondition(procedures, machine, condition, () => {
    for (const before of concerned) {
      const mutant = exploreFurther(procedures, safeguards, before, before.blocked.alone.get(name)!, { states, firstOnly: true });
      const [violation] = mutant.violations;
      if (violation) {
        verdict = 'caught';
        caught = { world: before.world.name, violation };
        return;
      }
      if (mutant.states === 0) continue;
      verdict = 'survived';
      example ??= mutant.firstStep;
    }
  });
  return { verdict, caught, together, example };
}

/** Guards and refusals read the same table, so that one change reaches both; it is put back in any case. */
function withoutCondition(procedures: Procedures, machine: string, condition: string, run: () => void): void {
  const table = procedures[machine]!.conditions as Record<string, Procedures[string]['conditions'][string]>;
  const real = table[condition]!;
  table[condition] = { ...real, holds: () => true };
  try {
    run();
  } finally {
    table[condition] = real;
  }
}
