import type { Decision, ProcedureDefinition } from '@tergeu/procedure';
import type { Move } from './alphabet';
import type { Reached } from './reached';

/** A move that one condition alone refused (or sent another way), and where. */
export interface Attempt {
  readonly at: Reached;
  readonly move: Move;
}

/**
 * What each condition refused during an exploration, `machine.condition`.
 * A decision reads a condition's answer only where it was asked; so without the condition exactly these attempts go
 * otherwise, and what can be reached then is what was reached before and what follows from these attempts.
 */
export class Blocked {
  /** Refused by this condition and no other. */
  readonly alone = new Map<string, Attempt[]>();
  /** How often it refused together with others, so that it changes nothing there. */
  readonly together = new Map<string, number>();
  /** Refused by these two and no other, `machine.condition machine.condition` in order of the alphabet. */
  readonly byTwo = new Map<string, Attempt[]>();

  /** `unmetInWays`: where a command has several ways, the conditions of all of them that do not hold; null: it has one. */
  note(definition: ProcedureDefinition, decision: Decision, attempt: Attempt, unmetInWays: readonly string[] | null): void {
    if (decision.outcome === 'refused' && decision.kind !== 'unlawful') return;
    if (unmetInWays) {
      for (const name of unmetInWays) this.add(`${definition.name}.${name}`, attempt);
      return;
    }
    if (decision.outcome === 'accepted') return;
    const names = decision.reasons.map(({ condition }) => `${definition.name}.${condition}`);
    if (names.length === 1) return this.add(names[0]!, attempt);
    if (names.length === 2) append(this.byTwo, pairOf(names[0]!, names[1]!), attempt);
    for (const name of names) this.together.set(name, (this.together.get(name) ?? 0) + 1);
  }

  private add(name: string, attempt: Attempt): void {
    append(this.alone, name, attempt);
  }

  /** Attempts that go otherwise once all of these (one or two) are gone. */
  of(names: readonly string[]): readonly Attempt[] {
    const pair = names.length === 2 ? (this.byTwo.get(pairOf(names[0]!, names[1]!)) ?? []) : [];
    return [...names.flatMap((name) => this.alone.get(name) ?? []), ...pair];
  }
}

const pairOf = (a: string, b: string) => [a, b].sort().join(' ');

function append(map: Map<string, Attempt[]>, name: string, attempt: Attempt): void {
  const found = map.get(name);
  if (found) found.push(attempt);
  else map.set(name, [attempt]);
}
