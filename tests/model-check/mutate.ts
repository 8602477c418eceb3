import type { Procedures, Safeguard } from '@tergeu/procedure';
import { exploreFurther, type Exploration } from './explore';
import type { Violation } from './reached';

/**
 * - `caught`: without the condition a safeguard is breached
 * - `redundant`: nothing more is accepted without it, or another condition keeps the safeguard:
 *   without that one as well the safeguard is breached
 * - `survived`: more is accepted without it, and no safeguard notices
 */
export type Verdict = 'caught' | 'redundant' | 'survived';

export interface Mutant {
  /** `machine.condition` */
  readonly name: string;
  readonly safeguard: string | null;
  readonly verdict: Verdict;
  readonly caught: Caught | null;
  /** The other condition that keeps the safeguard when this one is gone. */
  readonly keptBy: string | null;
  /** How often it refused together with other conditions, over all worlds. */
  readonly together: number;
  /** How often the command broke off without it, so that nothing was recorded. */
  readonly broken: number;
  /** A step that only this condition refused. */
  readonly example: string | null;
  readonly milliseconds: number;
}

interface Caught {
  readonly world: string;
  readonly violation: Violation;
}

/** What the mutants are judged by. */
export interface Judged {
  readonly procedures: Procedures;
  readonly safeguards: readonly Safeguard[];
  readonly real: readonly Exploration[];
}

/** Takes one condition after the other out of the law (always true) and asks whether the safeguards notice; each is told as soon as it is judged. */
export function* mutants(judged: Judged, machines: readonly string[]): Generator<Mutant> {
  const all: Mutant[] = [];
  for (const machine of machines)
    for (const name of Object.keys(judged.procedures[machine]!.conditions)) {
      const mutant = judge(judged, `${machine}.${name}`);
      all.push(mutant);
      if (!isOpen(mutant)) yield mutant;
    }
  for (const mutant of all.filter(isOpen)) yield keptByAnother(judged, mutant, all);
}

/** Keeps a safeguard, and nobody has noticed yet that it is gone. */
const isOpen = ({ safeguard, verdict }: Mutant) => safeguard !== null && verdict !== 'caught';

function judge(judged: Judged, name: string): Mutant {
  const began = performance.now();
  const together = judged.real.reduce((sum, { blocked }) => sum + (blocked.together.get(name) ?? 0), 0);
  const { caught, example, broken } = without(judged, [name]);
  const verdict = caught ? 'caught' : example === null ? 'redundant' : 'survived';
  const safeguard = conditionOf(judged, name).safeguard;
  return { name, safeguard, verdict, caught, keptBy: null, together, broken, example, milliseconds: performance.now() - began };
}

/** Is there another condition of the same safeguard, not caught alone either, without which this one would be caught? */
function keptByAnother(judged: Judged, mutant: Mutant, all: readonly Mutant[]): Mutant {
  const began = performance.now();
  for (const other of all) {
    if (other === mutant || other.safeguard !== mutant.safeguard || other.verdict === 'caught') continue;
    const { caught } = without(judged, [mutant.name, other.name]);
    if (!caught) continue;
    return { ...mutant, verdict: 'redundant', caught, keptBy: other.name, milliseconds: mutant.milliseconds + performance.now() - began };
  }
  return mutant;
}

/** New states looked at in one world, without conditions that keep a safeguard and without others: those are only shown to let more through. */
const further = { safeguarding: 8_000, other: 1_000 };

/** Only worlds in which these conditions alone refused something, the smallest first; there only from what they refused. */
function without(judged: Judged, names: readonly string[]): Pick<Mutant, 'caught' | 'example' | 'broken'> {
  const { procedures, safeguards, real } = judged;
  const states = names.some((name) => conditionOf(judged, name).safeguard) ? further.safeguarding : further.other;
  const concerned = real.filter(({ blocked }) => blocked.of(names).length > 0).sort((a, b) => a.states - b.states);
  const restore = names.map((name) => remove(judged, name));
  try {
    let example: string | null = null;
    let broken = 0;
    for (const before of concerned) {
      const mutant = exploreFurther(procedures, safeguards, before, before.blocked.of(names), { states, firstOnly: true });
      const [violation] = mutant.violations;
      broken += mutant.broken;
      if (violation) return { caught: { world: before.world.name, violation }, example, broken };
      example ??= mutant.firstStep;
    }
    return { caught: null, example, broken };
  } finally {
    for (const back of restore) back();
  }
}

type Conditions = Procedures[string]['conditions'];
const tableOf = ({ procedures }: Judged, name: string) => procedures[name.split('.')[0]!]!.conditions as Record<string, Conditions[string]>;
const conditionOf = (judged: Judged, name: string) => tableOf(judged, name)[name.split('.')[1]!]!;

/** Guards and refusals read the same table, so that one change reaches both; the answer puts it back. */
function remove(judged: Judged, name: string): () => void {
  const real = conditionOf(judged, name);
  const table = tableOf(judged, name);
  const key = name.split('.')[1]!;
  table[key] = { ...real, holds: () => true };
  return () => {
    table[key] = real;
  };
}
