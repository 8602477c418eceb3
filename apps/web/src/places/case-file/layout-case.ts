import type { ProceedingGroup } from './groups';
import { layoutGraph } from './layout-graph';

export interface PlacedGroup {
  readonly id: string;
  readonly title: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly cards: readonly { readonly id: string; readonly x: number; readonly y: number }[];
}

export interface CaseLayout {
  readonly groups: readonly PlacedGroup[];
  readonly width: number;
  readonly height: number;
}

export const card = { width: 204, height: 78 };

const packing = (aspectRatio: number, padding: string) => ({
  'elk.algorithm': 'rectpacking',
  'elk.aspectRatio': String(aspectRatio),
  'elk.spacing.nodeNode': '14',
  'elk.padding': padding,
  'elk.rectpacking.packing.compaction.rowHeightReevaluation': 'true',
});

/** Packs the groups, and the cards in them, into a drawing of about that shape. */
export async function layoutCase(groups: readonly ProceedingGroup[], aspectRatio: number): Promise<CaseLayout> {
  const laid = await layoutGraph({
    id: 'root',
    layoutOptions: packing(aspectRatio, '[top=8,left=8,bottom=8,right=8]'),
    children: groups.map(({ id, proceedings }) => ({
      id,
      layoutOptions: packing(1.6, '[top=38,left=12,bottom=12,right=12]'),
      children: proceedings.map((one) => ({ id: `${id} ${one.id}`, ...card })),
    })),
  });
  const placed = new Map((laid.children ?? []).map((node) => [node.id, node]));
  return {
    groups: groups.map(({ id, title }) => {
      const { x = 0, y = 0, width = 0, height = 0, children = [] } = placed.get(id)!;
      return {
        id,
        title,
        x,
        y,
        width,
        height,
        cards: children.map((one) => ({ id: one.id.split(' ').at(-1)!, x: one.x ?? 0, y: one.y ?? 0 })),
      };
    }),
    width: laid.width ?? 300,
    height: laid.height ?? 300,
  };
}
