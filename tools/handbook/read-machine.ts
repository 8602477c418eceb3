import type { ArticleId, Texts } from '@tergeu/law';
import { clockOf, type Permission, type ProcedureDefinition, type StateMeta } from '@tergeu/procedure';
import type { StateNode } from 'xstate';

/** A state as the handbook writes it. */
export interface State {
  /** Names from the outermost state inwards, joined by dots. */
  readonly path: string;
  readonly parent: string | null;
  readonly kind: 'atomic' | 'compound' | 'parallel' | 'final';
  readonly isInitial: boolean;
  readonly text: Texts;
  readonly article: ArticleId;
  readonly waitsFor: readonly Permission[];
}

/** One way a command, or time, may lead. */
export interface Way {
  /** Null: from every state. */
  readonly from: string | null;
  /** Null: the state stays as it is, the command only leaves something on record. */
  readonly to: string | null;
  readonly event: string;
  /** The clock that was missed, when time itself leads on. */
  readonly clock: string | null;
  readonly conditions: readonly string[];
}

const pathOf = (node: StateNode): string => node.path.join('.');
const below = (node: StateNode): StateNode[] => Object.values(node.states).flatMap((child) => [child, ...below(child)]);
const rootOf = (definition: ProcedureDefinition) => definition.machine.root as StateNode;

/** All states of a machine, each before those inside it. */
export function statesOf(definition: ProcedureDefinition): State[] {
  return below(rootOf(definition)).map((node) => {
    const path = pathOf(node);
    const meta = node.meta as StateMeta;
    return {
      path,
      parent: node.parent && node.parent.path.length > 0 ? pathOf(node.parent) : null,
      kind: node.type === 'history' ? 'atomic' : node.type,
      isInitial: node.parent?.type !== 'parallel' && node.parent?.initial.target.includes(node) === true,
      text: definition.texts.states[path] ?? definition.texts.states[node.key]!,
      article: meta.article,
      waitsFor: meta.waitsFor ?? [],
    };
  });
}

/** All ways of a machine, in the order in which it names them. */
export function waysOf(definition: ProcedureDefinition): Way[] {
  const root = rootOf(definition);
  return [root, ...below(root)].flatMap((node) =>
    [...node.transitions.entries()].flatMap(([event, list]) =>
      list.flatMap((transition) => {
        const guard = transition.guard as { readonly params?: readonly string[] } | undefined;
        const targets = transition.target?.map((target) => pathOf(target as StateNode)) ?? [null];
        const from = node.path.length === 0 ? null : pathOf(node);
        return targets.map((to) => ({ from, to, event, clock: clockOf(event), conditions: [...(guard?.params ?? [])] }));
      }),
    ),
  );
}
