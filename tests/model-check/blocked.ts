import { conditionsFor, type Decision, type ProcedureDefinition } from '@tergeu/procedure';
import type { Move } from './alphabet';
import type { Reached } from './explore';

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

  note(definition: ProcedureDefinition, decision: Decision, attempt: Attempt, branches: ReturnType<typeof conditionsFor>): void {
    if (branches && branches.length > 1) {
      for (const name of new Set(branches.flat())) this.add(`${definition.name}.${name}`, attempt);
      return;
    }
    if (decision.outcome === 'accepted' || decision.kind !== 'unlawful') return;
    const names = decision.reasons.map(({ condition }) => `${definition.name}.${condition}`);
    if (names.length === 1) this.add(names[0]!, attempt);
    else for (const name of names) this.together.set(name, (this.together.get(name) ?? 0) + 1);
  }

  private add(name: string, attempt: Attempt): void {
    const found = this.alone.get(name);
    if (found) found.push(attempt);
    else this.alone.set(name, [attempt]);
  }
}
