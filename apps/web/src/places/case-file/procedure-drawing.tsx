import { Box, useComputedColorScheme } from '@mantine/core';
import type { AvailabilityView, DefinitionView, HistoryEntryView } from '@tergeu/contracts';
import { usePick, useTexts } from '@tergeu/ui';
import { Background, Controls, Handle, MarkerType, Position, ReactFlow, type Node, type NodeProps } from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import { caseFileTexts } from './case-file.texts';
import { stepOf, type MapEdge, type MapLayout, type NameOf } from './layout-map';
import { RoutedStep, type RoutedStepEdge } from './routed-step';
import { stepsAlong, visitedStates } from './walked';
import './procedure-map.css';

interface ProcedureDrawingProps {
  readonly definition: DefinitionView;
  readonly layout: MapLayout;
  readonly active: ReadonlySet<string>;
  readonly availability: readonly AvailabilityView[];
  readonly steps: readonly HistoryEntryView[];
  readonly nameOf: NameOf;
  readonly onPress: (edge: MapEdge) => void;
}

/** The machine's states and steps; a named step can be pressed. */
export function ProcedureDrawing(props: ProcedureDrawingProps) {
  const say = useTexts(caseFileTexts);
  const pick = usePick();
  const scheme = useComputedColorScheme();
  const { layout } = props;
  return (
    <Box h={Math.min(900, Math.max(240, layout.height + 60))} className="map" role="group" aria-label={say('map')}>
      <ReactFlow
        nodes={nodesOf(props, pick)}
        edges={edgesOf(props)}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        fitView
        colorMode={scheme}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        preventScrolling={false}
        zoomOnScroll={false}
        minZoom={0.15}
        fitViewOptions={{ padding: 0.08, maxZoom: 1.1 }}
        proOptions={{ hideAttribution: true }}
      >
        <Background gap={24} />
        <Controls showInteractive={false} />
      </ReactFlow>
    </Box>
  );
}

function nodesOf({ definition, layout, active, steps }: ProcedureDrawingProps, pick: ReturnType<typeof usePick>): Node[] {
  const visited = visitedStates(steps);
  const isRight = layout.direction === 'RIGHT';
  return layout.nodes.map((node) => {
    const state = definition.states.find(({ path }) => path === node.id);
    return {
      id: node.id,
      position: { x: node.x, y: node.y },
      data: { label: pick(state?.text) || node.id },
      ...(node.parent ? { parentId: node.parent, extent: 'parent' as const } : {}),
      type: node.isGroup ? 'group-state' : 'default',
      className: [
        'map-state',
        node.isGroup ? 'map-group' : '',
        active.has(node.id) ? 'map-active' : visited.has(node.id) ? 'map-visited' : '',
        state?.kind === 'final' ? 'map-final' : '',
      ].join(' '),
      style: { width: node.width, height: node.height },
      width: node.width,
      height: node.height,
      sourcePosition: isRight ? Position.Right : Position.Bottom,
      targetPosition: isRight ? Position.Left : Position.Top,
    };
  });
}

function edgesOf({ layout, active, availability, steps, nameOf, onPress }: ProcedureDrawingProps): RoutedStepEdge[] {
  return layout.edges.map((edge) => {
    const step = active.has(edge.from) ? stepOf(edge.commands, availability) : 'other';
    const walked = stepsAlong(edge, steps).length > 0;
    return {
      id: edge.id,
      source: edge.from,
      target: edge.to,
      label: nameOf(edge),
      className: `map-step map-${step}${walked ? ' map-walked' : ''}`,
      markerEnd: { type: MarkerType.ArrowClosed },
      type: 'routed' as const,
      data: { points: edge.points, labelAt: edge.labelAt, step, onPress: () => onPress(edge) },
    };
  });
}

function GroupState({
  data,
  sourcePosition = Position.Right,
  targetPosition = Position.Left,
}: NodeProps<Node<{ readonly label: string }>>) {
  return (
    <>
      <Handle type="target" position={targetPosition} />
      <div className="map-group-label">{data.label}</div>
      <Handle type="source" position={sourcePosition} />
    </>
  );
}
const nodeTypes = { 'group-state': GroupState };
const edgeTypes = { routed: RoutedStep };
