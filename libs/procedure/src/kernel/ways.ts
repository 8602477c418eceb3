import type { ProcedureDefinition } from './definition';
import { activeStates, type Json } from './case-file';

/** The parts of an XState node that tell where it leads. */
interface Node {
  readonly type: string;
  readonly parent?: Node;
  readonly path: readonly string[];
  readonly states: Readonly<Record<string, Node>>;
  readonly initial?: { readonly target: readonly Node[] };
  readonly transitions: ReadonlyMap<string, readonly { readonly target?: readonly Node[] }[]>;
}

const rootOf = (definition: ProcedureDefinition) => definition.machine.root as unknown as Node;

function above(node: Node): Node[] {
  const found: Node[] = [];
  for (let one = node.parent; one; one = one.parent) found.push(one);
  return found;
}

/**
 * A node with all that begins when it is entered from another: its ancestors, its beginnings, the other regions of a
 * parallel state, unless that state was active before: then they stay as they are.
 */
function entered(node: Node, from: Node): Node[] {
  const stays = new Set([from, ...above(from)]);
  const anew = above(node).filter((one) => one.type === 'parallel' && !stays.has(one));
  return [...above(node), ...below(node), ...anew.flatMap(({ states }) => Object.values(states).flatMap(below))];
}

function below(node: Node): Node[] {
  const next = node.type === 'parallel' ? Object.values(node.states) : (node.initial?.target ?? []);
  return [node, ...next.flatMap(below)];
}

function activeNodes(definition: ProcedureDefinition, state: Json): Node[] {
  const root = rootOf(definition);
  const nodes = activeStates(state).flatMap((path) => {
    let node = root;
    return path.split('.').map((name) => (node = node.states[name]!));
  });
  return [root, ...nodes];
}

/** Does any of these nodes, or any that can follow them, know the command? Conditions are left aside. */
function leadsTo(from: readonly Node[], command: string): boolean {
  const seen = new Set<Node>(from);
  for (const node of seen) {
    if (node.transitions.has(command)) return true;
    const targets = [...node.transitions.values()].flat().flatMap(({ target = [] }) => target);
    for (const next of targets.flatMap((target) => entered(target, node))) seen.add(next);
  }
  return false;
}

/** Events of the present state after which the command can, sooner or later, become a command of the state; empty = never again. */
export function waysTo(definition: ProcedureDefinition, state: Json, command: string): string[] {
  const ways = activeNodes(definition, state).flatMap((node) =>
    [...node.transitions].flatMap(([event, transitions]) =>
      leadsTo(
        transitions.flatMap(({ target = [] }) => target).flatMap((target) => entered(target, node)),
        command,
      )
        ? [event]
        : [],
    ),
  );
  return [...new Set(ways)];
}
