import type { Procedures, Safeguard } from '@tergeu/procedure';
import { explore, type Bounds, type Violation } from './explore';
import type { World } from './world';

export interface Mutant {
  readonly machine: string;
  readonly condition: string;
  readonly safeguard: string;
  readonly caught: { readonly world: string; readonly violation: Violation } | null;
  readonly milliseconds: number;
}

/** Takes one condition after the other out of the law (always true) and asks whether the safeguards notice. */
export function* mutants(procedures: Procedures, safeguards: readonly Safeguard[], worlds: readonly World[], states: number): Generator<Mutant> {
  for (const [machine, definition] of Object.entries(procedures))
    for (const [condition, { safeguard }] of Object.entries(definition.conditions))
      if (safeguard) yield judge(procedures, safeguards, worlds, { machine, condition, safeguard }, { states, firstOnly: true });
}

function judge(
  procedures: Procedures,
  safeguards: readonly Safeguard[],
  worlds: readonly World[],
  { machine, condition, safeguard }: Pick<Mutant, 'machine' | 'condition' | 'safeguard'>,
  bounds: Bounds,
): Mutant {
  const began = performance.now();
  const own = (world: World) => Number(world.machine === machine);
  const concerned = worlds.filter(({ instances }) => instances[machine]).sort((a, b) => own(b) - own(a));
  let caught: Mutant['caught'] = null;
  withoutCondition(procedures, machine, condition, () => {
    for (const world of concerned) {
      const [violation] = explore(procedures, safeguards, world, bounds).violations;
      if (!violation) continue;
      caught = { world: world.name, violation };
      return;
    }
  });
  return { machine, condition, safeguard, caught, milliseconds: performance.now() - began };
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
