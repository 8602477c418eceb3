import { getNextTransitions, type AnyMachineSnapshot } from 'xstate';
import type { Given, Json, Memory } from './case-file';
import type { ProcedureDefinition } from './definition';

/** Conditions asked by any transition that the present state has for this command; null = the state has none. */
export function conditionsFor(snapshot: AnyMachineSnapshot, command: string): readonly string[][] | null {
  const transitions = getNextTransitions(snapshot).filter((transition) => transition.eventType === command);
  if (transitions.length === 0) return null;
  return transitions.map((transition) => {
    const guard = transition.guard as { readonly params?: readonly string[] } | undefined;
    return [...(guard?.params ?? [])];
  });
}

/** The unmet conditions of the branch that lacks least; empty = the command is open; null = not a command of this state. */
export function unmetConditions(
  definition: ProcedureDefinition,
  snapshot: AnyMachineSnapshot,
  command: string,
  given: Given,
  /** null: the payload is not known yet; conditions on it are taken as met. */
  payload: Record<string, Json | undefined> | null,
): readonly string[] | null {
  const branches = conditionsFor(snapshot, command);
  if (branches === null) return null;
  const isUnmet = (name: string) => {
    const condition = definition.conditions[name]!;
    return !(payload === null && condition.ofPayload) && !condition.holds(snapshot.context as Memory, given, payload ?? {});
  };
  return branches.map((names) => names.filter(isUnmet)).reduce((least, unmet) => (unmet.length < least.length ? unmet : least));
}
