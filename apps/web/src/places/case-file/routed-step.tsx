import { BaseEdge, EdgeLabelRenderer, type Edge, type EdgeProps } from '@xyflow/react';
import type { Point } from './layout-map';

export type RoutedStepEdge = Edge<
  {
    readonly points: readonly Point[];
    readonly labelAt: Point | null;
    readonly step: 'open' | 'blocked' | 'other';
    readonly onPress: () => void;
  },
  'routed'
>;

const corner = 8;

/** A step drawn along the way that the layout found around the states; its name stands in the room kept for it. */
export function RoutedStep({ data, markerEnd, label }: EdgeProps<RoutedStepEdge>) {
  const points = data?.points ?? [];
  if (points.length < 2) return null;
  const { x, y } = data?.labelAt ?? points[0]!;
  return (
    <>
      <BaseEdge path={pathOf(points)} markerEnd={markerEnd} />
      {label && (
        <EdgeLabelRenderer>
          <button
            type="button"
            className={`map-label map-label-${data?.step ?? 'other'}`}
            style={{ transform: `translate(-50%, -50%) translate(${x}px, ${y}px)` }}
            onClick={data?.onPress}
          >
            {label}
          </button>
        </EdgeLabelRenderer>
      )}
    </>
  );
}

/** Straight stretches with rounded corners. */
function pathOf(points: readonly Point[]): string {
  const [first, ...rest] = points as [Point, ...Point[]];
  const drawn = rest.map((point, index) => {
    const next = rest[index + 1];
    if (!next) return `L ${point.x} ${point.y}`;
    const before = towards(point, points[index]!);
    const after = towards(point, next);
    return `L ${before.x} ${before.y} Q ${point.x} ${point.y} ${after.x} ${after.y}`;
  });
  return [`M ${first.x} ${first.y}`, ...drawn].join(' ');
}

function towards(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const share = Math.min(corner, length / 2) / length;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}
