import type { Procedures, Safeguard } from '@tergeu/procedure';
import { explore, type Bounds, type Exploration, type Violation } from './explore';

export interface Mutant {
  readonly machine: string;
  readonly condition: string;
  readonly safeguard: string;
  readonly caught: { readonly world: string; readonly violation: Violation } | null;
  /** It changes nothing that can be reached: states or other conditions forbid the same already. */
  readonly redundant: boolean;
  readonly milliseconds: number;
}

/** Takes one condition after the other out of the law (always true) and asks whether the safeguards notice. */
export function* mutants(
  procedures: Procedures,
  safeguards: readonly Safeguard[],
  real: readonly Exploration[],
  states: number,
): Generator<Mutant> {
  for (const [machine, definition] of Object.entries(procedures))
    for (const [condition, { safeguard }] of Object.entries(definition.conditions))
      if (safeguard) yield judge(procedures, safeguards, real, { machine, condition, safeguard }, { states, firstOnly: true });
}

function judge(
  procedures: Procedures,
  safeguards: readonly Safeguard[],
  real: readonly Exploration[],
  { machine, condition, safeguard }: Pick<Mutant, 'machine' | 'condition' | 'safeguard'>,
  bounds: Bounds,
): Mutant {
  const began = performance.now();
  const own = ({ world }: Exploration) => Number(world.machine === machine);
  const concerned = real.filter(({ world }) => world.instances[machine]).sort((a, b) => own(b) - own(a));
  const found: { caught: Mutant['caught']; redundant: boolean } = { caught: null, redundant: true };
  withoutCondition(procedures, machine, condition, () => {
    for (const before of concerned) {
      const mutant = explore(procedures, safeguards, before.world, bounds);
      found.redundant &&= mutant.signature === before.signature && mutant.transitions === before.transitions;
      const [violation] = mutant.violations;
      if (!violation) continue;
      found.caught = { world: before.world.name, violation };
      return;
    }
  });
  return {
    machine,
    condition,
    safeguard,
    caught: found.caught,
    redundant: found.redundant && !found.caught,
    milliseconds: performance.now() - began,
  };
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
