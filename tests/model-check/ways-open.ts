import { conditionsFor, snapshotOf, type Given, type Json, type Proceeding, type ProcedureDefinition } from '@tergeu/procedure';
import { getNextTransitions } from 'xstate';
import type { Move } from './alphabet';

const events = new WeakMap<object, ReadonlySet<string>>();

/** Commands that the present state knows; asked once for each proceeding as it is. */
export function eventsOf(definition: ProcedureDefinition, proceeding: Proceeding | undefined): ReadonlySet<string> {
  const found = events.get(proceeding ?? definition);
  if (found) return found;
  const known = new Set(getNextTransitions(snapshotOf(definition, proceeding)).map(({ eventType }) => eventType));
  events.set(proceeding ?? definition, known);
  return known;
}

const branches = new WeakMap<object, Map<string, ReturnType<typeof conditionsFor>>>();

/** Which conditions each way of a command asks, in the present state. */
function branchesOf(definition: ProcedureDefinition, proceeding: Proceeding | undefined, type: string): ReturnType<typeof conditionsFor> {
  const known = branches.get(proceeding ?? definition) ?? new Map<string, ReturnType<typeof conditionsFor>>();
  branches.set(proceeding ?? definition, known);
  if (!known.has(type)) known.set(type, conditionsFor(snapshotOf(definition, proceeding), type));
  return known.get(type)!;
}

/** Of a command with several ways, the conditions that do not hold: only these would send it another way if they did. */
export function unmetInWays(definition: ProcedureDefinition, { id, type, payload }: Move, given: Given): readonly string[] | null {
  const proceeding = given.file.proceedings[id];
  const ways = branchesOf(definition, proceeding, type);
  if (!ways || ways.length < 2) return null;
  const memory = proceeding?.memory ?? {};
  return [...new Set(ways.flat())].filter((name) => !definition.conditions[name]!.holds(memory, given, payload as Record<string, Json>));
}
