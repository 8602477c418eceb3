import { toDirectedGraph, type DirectedGraphNode } from '@xstate/graph';
import { activeStates, type CaseFile, type Proceeding, type Procedures } from '@tergeu/procedure';

/** What of each machine an exploration has reached. */
export class Coverage {
  private readonly states = new Map<string, Set<string>>();
  private readonly commands = new Map<string, Set<string>>();
  private readonly edges = new Map<string, Set<string>>();
  /** `clock met`, `clock missed` */
  private readonly ends = new Map<string, Set<string>>();
  /** Commands that changed something. */
  private readonly effective = new Map<string, Set<string>>();

  constructor(private readonly procedures: Procedures) {}

  see(file: CaseFile): void {
    for (const { machine, state } of Object.values(file.proceedings)) {
      const seen = this.of(this.states, machine);
      for (const path of activeStates(state)) path.split('.').forEach((_, index, parts) => seen.add(parts.slice(0, index + 1).join('.')));
    }
  }

  take(before: Proceeding | null, after: Proceeding, type: string): void {
    this.of(this.commands, after.machine).add(type);
    const edges = this.of(this.edges, after.machine);
    for (const path of sourcesOf(before)) edges.add(`${path} ${type}`);
    for (const { name, status } of after.clocks)
      if (status === 'met' || status === 'missed') this.of(this.ends, after.machine).add(`${name} ${status}`);
    const effective = this.of(this.effective, after.machine);
    if (!effective.has(type) && hasEffect(before, after)) effective.add(type);
  }

  merge(other: Coverage): void {
    for (const part of ['states', 'commands', 'edges', 'ends', 'effective'] as const)
      for (const [machine, names] of other[part]) for (const name of names) this.of(this[part], machine).add(name);
  }

  /**
   * Declared states never reached, commands and limits never accepted, ways never taken, states with no way on;
   * limits that nobody could meet or miss, commands that never changed anything.
   */
  missing(machine: string): Readonly<Record<'states' | 'commands' | 'edges' | 'deadEnds' | 'ends' | 'effects', string[]>> {
    const declared = nodesOf(toDirectedGraph(this.procedures[machine]!.machine));
    const edges = declared.flatMap((node) => node.edges.map((edge) => `${pathOf(node)} ${edge.label.text}`));
    const states = this.of(this.states, machine).add('unopened').add('');
    const taken = this.of(this.edges, machine);
    const events = new Set(edges.map((edge) => edge.slice(edge.indexOf(' ') + 1)));
    return {
      states: declared.map(pathOf).filter((path) => !states.has(path)),
      commands: [...events].filter((event) => !this.of(this.commands, machine).has(event)),
      edges: [...new Set(edges)].filter((edge) => !taken.has(edge)),
      ends: Object.keys(this.procedures[machine]!.clocks)
        .flatMap((clock) => [`${clock} met`, `${clock} missed`])
        .filter((end) => !this.of(this.ends, machine).has(end)),
      effects: [...this.of(this.commands, machine)].filter((command) => !this.of(this.effective, machine).has(command)),
      deadEnds: declared
        .filter((node) => node.edges.length > 0 && states.has(pathOf(node)))
        .filter((node) => node.edges.every((edge) => !taken.has(`${pathOf(node)} ${edge.label.text}`)))
        .map(pathOf),
    };
  }

  counts(machine: string): { states: number; edges: number } {
    const declared = nodesOf(toDirectedGraph(this.procedures[machine]!.machine));
    return {
      states: declared.length - 1,
      edges: new Set(declared.flatMap((node) => node.edges.map((edge) => `${pathOf(node)} ${edge.label.text}`))).size,
    };
  }

  private of(map: Map<string, Set<string>>, machine: string): Set<string> {
    const found = map.get(machine) ?? new Set<string>();
    map.set(machine, found);
    return found;
  }
}

const sources = new WeakMap<Proceeding, readonly string[]>();
const ofUnopened: readonly string[] = ['', 'unopened'];

/** States a command may have been taken from; asked once for each proceeding as it is. */
function sourcesOf(before: Proceeding | null): readonly string[] {
  if (before === null) return ofUnopened;
  const found = sources.get(before);
  if (found) return found;
  const paths = ['', ...activeStates(before.state).flatMap(ancestors)];
  sources.set(before, paths);
  return paths;
}

const ancestors = (path: string): string[] => path.split('.').map((_, index, parts) => parts.slice(0, index + 1).join('.'));
const nodesOf = (node: DirectedGraphNode): DirectedGraphNode[] => [node, ...node.children.flatMap(nodesOf)];
const pathOf = (node: DirectedGraphNode): string => node.stateNode.path.join('.');
const hasEffect = (before: Proceeding | null, after: Proceeding): boolean =>
  before === null || (['state', 'memory', 'clocks'] as const).some((part) => JSON.stringify(before[part]) !== JSON.stringify(after[part]));
