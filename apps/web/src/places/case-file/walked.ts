import type { DefinitionView, HistoryEntryView } from '@tergeu/contracts';
import type { MapEdge } from './layout-map';

const isAtOrIn = (states: readonly string[], path: string): boolean =>
  states.some((state) => state === path || state.startsWith(`${path}.`));

/** The accepted steps that went along an edge of the map. */
export function stepsAlong(edge: MapEdge, steps: readonly HistoryEntryView[]): HistoryEntryView[] {
  return steps.filter(
    ({ kind, command, from, to }) =>
      kind === 'accepted' && edge.commands.includes(command) && isAtOrIn(from, edge.from) && isAtOrIn(to, edge.to),
  );
}

/** States in which the proceeding has ever been, with the states that hold them. */
export function visitedStates(steps: readonly HistoryEntryView[]): Set<string> {
  return new Set(
    steps
      .flatMap(({ from, to }) => [...from, ...to])
      .flatMap((path) => path.split('.').map((_, index, parts) => parts.slice(0, index + 1).join('.'))),
  );
}

/** Steps that lead on from these states, but are neither open nor blocked for the reader. */
export function otherWays({ transitions }: DefinitionView, states: readonly string[], named: ReadonlySet<string>) {
  const seen = new Set<string>();
  return transitions.filter(({ from, to, command }) => {
    const key = `${command} ${to}`;
    const isWay = isAtOrIn(states, from) && from !== to && to !== '' && !named.has(command) && !seen.has(key);
    if (isWay) seen.add(key);
    return isWay;
  });
}
