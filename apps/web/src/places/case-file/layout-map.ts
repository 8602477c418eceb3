import type { DefinitionView, AvailabilityView } from '@tergeu/contracts';
import { layoutGraph, type ElkExtendedEdge, type ElkLabel, type ElkNode } from './layout-graph';

export interface MapNode {
  readonly id: string;
  readonly parent: string | null;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly isGroup: boolean;
}

export interface MapEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly commands: readonly string[];
}

/** A point of the drawing, px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An edge as it is routed around the states. */
export interface RoutedEdge extends MapEdge {
  readonly points: readonly Point[];
  /** Middle of the room kept for its name. */
  readonly labelAt: Point | null;
}

/** The name of a step, if it is to be shown. */
export type NameOf = (edge: MapEdge) => string | undefined;

export type Direction = 'RIGHT' | 'DOWN';

export interface MapLayout {
  readonly direction: Direction;
  readonly nodes: readonly MapNode[];
  readonly edges: readonly RoutedEdge[];
  readonly height: number;
  readonly width: number;
}

const size = { width: 178, height: 52 };
const options = {
  'elk.algorithm': 'layered',
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  'elk.spacing.nodeNode': '26',
  'elk.spacing.edgeNode': '16',
  'elk.spacing.edgeEdge': '12',
  'elk.edgeLabels.inline': 'true',
  'elk.layered.spacing.nodeNodeBetweenLayers': '64',
  'elk.layered.spacing.edgeNodeBetweenLayers': '18',
  'elk.padding': '[top=34,left=14,bottom=14,right=14]',
};

/** Edges that lead somewhere else, one for each pair of states. */
export function edgesOf({ transitions }: DefinitionView): MapEdge[] {
  const pairs = new Map<string, { from: string; to: string; commands: string[] }>();
  for (const { from, to, command } of transitions) {
    if (from === to || from === '' || to === '') continue;
    const pair = pairs.get(`${from}>${to}`) ?? { from, to, commands: [] };
    if (!pair.commands.includes(command)) pair.commands.push(command);
    pairs.set(`${from}>${to}`, pair);
  }
  return [...pairs].map(([id, pair]) => ({ id, ...pair }));
}

/** Places the machine's states so that they can be read at that width: side by side, or one below the other. */
export async function layoutMap(definition: DefinitionView, width: number, nameOf: NameOf): Promise<MapLayout> {
  const right = await layoutIn(definition, 'RIGHT', nameOf);
  if (right.width <= width * 1.15) return right;
  const down = await layoutIn(definition, 'DOWN', nameOf);
  return down.width < right.width ? down : right;
}

async function layoutIn(definition: DefinitionView, direction: Direction, nameOf: NameOf): Promise<MapLayout> {
  const states = definition.states.filter(({ path }) => path !== 'unopened');
  const edges = edgesOf(definition).filter(({ from, to }) => from !== 'unopened' && to !== 'unopened');
  const nodeOf = (path: string): ElkNode => {
    const children = states.filter(({ parent }) => parent === path).map(({ path: child }) => nodeOf(child));
    return children.length > 0 ? { id: path, children, layoutOptions: { ...options, 'elk.direction': direction } } : { id: path, ...size };
  };
  const laid = await layoutGraph({
    id: 'root',
    layoutOptions: { ...options, 'elk.direction': direction, 'elk.json.edgeCoords': 'ROOT' },
    children: states.filter(({ parent }) => parent === null).map(({ path }) => nodeOf(path)),
    edges: edges.map((edge) => ({ id: edge.id, sources: [edge.from], targets: [edge.to], labels: roomFor(nameOf(edge)) })),
  });
  const flat = (node: ElkNode, parent: string | null): MapNode[] =>
    (node.children ?? []).flatMap((child) => [
      {
        id: child.id,
        parent,
        x: child.x ?? 0,
        y: child.y ?? 0,
        width: child.width ?? size.width,
        height: child.height ?? size.height,
        isGroup: (child.children ?? []).length > 0,
      },
      ...flat(child, child.id),
    ]);
  const routes = new Map((laid.edges ?? []).map((edge) => [edge.id, edge]));
  return {
    direction,
    nodes: flat(laid, null),
    edges: edges.map((edge) => ({ ...edge, ...routed(routes.get(edge.id)) })),
    height: laid.height ?? 300,
    width: laid.width ?? 300,
  };
}

/** Room for a name of up to three short lines; the size of the type is the drawing's. */
function roomFor(name: string | undefined): ElkLabel[] {
  if (!name) return [];
  const lines = Math.ceil(name.length / 22);
  return [{ text: name, width: Math.min(150, name.length * 6.4 + 12), height: lines * 14 + 6 }];
}

function routed(edge: ElkExtendedEdge | undefined): Pick<RoutedEdge, 'points' | 'labelAt'> {
  const points = (edge?.sections ?? []).flatMap(({ startPoint, bendPoints = [], endPoint }) => [startPoint, ...bendPoints, endPoint]);
  const label = edge?.labels?.[0];
  return { points, labelAt: label ? { x: (label.x ?? 0) + (label.width ?? 0) / 2, y: (label.y ?? 0) + (label.height ?? 0) / 2 } : null };
}

/** How a step stands: open to me, blocked by a condition, or simply not now. */
export function stepOf(commands: readonly string[], availability: readonly AvailabilityView[]): 'open' | 'blocked' | 'other' {
  const known = availability.filter((one) => one.inState && commands.includes(one.command));
  if (known.some(({ open }) => open)) return 'open';
  return known.some(({ reasons }) => reasons.some(({ condition }) => condition !== 'actor')) ? 'blocked' : 'other';
}

/** The safeguards that block a step: `S01, S06`. */
export function guardsOf(commands: readonly string[], availability: readonly AvailabilityView[]): string {
  const reasons = availability.filter(({ command }) => commands.includes(command)).flatMap((one) => one.reasons);
  return [...new Set(reasons.flatMap(({ safeguard }) => safeguard ?? []))].join(', ');
}
