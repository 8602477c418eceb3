import { Box, List, Skeleton, Text, VisuallyHidden, useComputedColorScheme } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { AvailabilityView, CaseFileView, DefinitionView, ProceedingView } from '@tergeu/contracts';
import { useLanguage, usePick, useTexts } from '@tergeu/ui';
import { Background, Controls, Handle, MarkerType, Position, ReactFlow, type Node, type NodeProps } from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import { useMemo } from 'react';
import { useDefinitions } from '../../kernel/definitions';
import { useAvailability } from '../../queue/queue.api';
import { caseFileTexts } from './case-file.texts';
import { edgesOf, guardsOf, layoutMap, stepOf, type MapEdge, type MapLayout, type NameOf } from './layout-map';
import { RoutedStep, type RoutedStepEdge } from './routed-step';
import './procedure-map.css';

/** The machine that really runs, drawn: where we are, what is open, what is blocked. */
export function ProcedureMap({ file, proceeding }: { readonly file: CaseFileView; readonly proceeding: ProceedingView }) {
  const say = useTexts(caseFileTexts);
  const definition = useDefinitions().data?.[proceeding.machine];
  const { ref, width: measured } = useElementSize();
  // In steps, so that a little more or less width does not lay out anew.
  const width = Math.ceil(measured / 200) * 200;
  const pick = usePick();
  const language = useLanguage();
  const availability = useAvailability(file.id, { proceedingId: proceeding.id }).data;
  const active = useMemo(() => activeWithParents(proceeding.states), [proceeding.states]);
  const nameOf = (edge: MapEdge) =>
    definition && active.has(edge.from) ? nameOfStep(definition, edge.commands, availability ?? [], pick) : undefined;
  const names = definition ? edgesOf(definition).map((edge) => nameOf(edge) ?? '') : [];
  const layout = useQuery({
    queryKey: ['definitions', 'map', proceeding.machine, width, language, names],
    queryFn: () => layoutMap(definition!, width, nameOf),
    enabled: definition !== undefined && availability !== undefined && width > 0,
    staleTime: Infinity,
    placeholderData: (earlier) => earlier,
  });
  if (!definition || !layout.data)
    return (
      <div ref={ref}>
        <Skeleton height={320} />
      </div>
    );
  return (
    <div ref={ref}>
      <Text size="sm" c="dimmed" mb="xs">
        {say('mapHint')}
      </Text>
      <Drawing definition={definition} layout={layout.data} active={active} availability={availability ?? []} nameOf={nameOf} />
      <Told definition={definition} proceeding={proceeding} />
    </div>
  );
}

interface DrawingProps {
  readonly definition: DefinitionView;
  readonly layout: MapLayout;
  readonly active: ReadonlySet<string>;
  readonly availability: readonly AvailabilityView[];
  readonly nameOf: NameOf;
}

function Drawing({ definition, layout, active, availability, nameOf }: DrawingProps) {
  const pick = usePick();
  const scheme = useComputedColorScheme();
  const nodes: Node[] = layout.nodes.map((node) => {
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
        active.has(node.id) ? 'map-active' : '',
        state?.kind === 'final' ? 'map-final' : '',
      ].join(' '),
      style: { width: node.width, height: node.height },
      width: node.width,
      height: node.height,
      sourcePosition: layout.direction === 'RIGHT' ? Position.Right : Position.Bottom,
      targetPosition: layout.direction === 'RIGHT' ? Position.Left : Position.Top,
    };
  });
  const edges: RoutedStepEdge[] = layout.edges.map((edge) => {
    const step = active.has(edge.from) ? stepOf(edge.commands, availability) : 'other';
    return {
      id: edge.id,
      source: edge.from,
      target: edge.to,
      label: nameOf(edge),
      className: `map-step map-${step}`,
      markerEnd: { type: MarkerType.ArrowClosed },
      type: 'routed' as const,
      data: { points: edge.points, labelAt: edge.labelAt },
    };
  });
  return (
    <Box h={Math.min(900, Math.max(240, layout.height + 60))} className="map" aria-hidden>
      <ReactFlow
        nodes={nodes}
        edges={edges}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        fitView
        colorMode={scheme}
        nodesDraggable={false}
        nodesConnectable={false}
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

/** The same for those who listen: where we are, and where it leads. */
function Told({ definition, proceeding }: { readonly definition: DefinitionView; readonly proceeding: ProceedingView }) {
  const pick = usePick();
  const textOf = (path: string) => pick(definition.states.find((one) => one.path === path)?.text) || path;
  return (
    <VisuallyHidden>
      <List>
        {proceeding.states.map((state) => (
          <List.Item key={state}>
            {textOf(state)}
            {definition.transitions
              .filter(({ from, to }) => from === state && from !== to)
              .map(({ to, command }) => ` → ${textOf(to)} (${commandText(definition, command, pick)})`)
              .join('')}
          </List.Item>
        ))}
      </List>
    </VisuallyHidden>
  );
}

function activeWithParents(states: readonly string[]): Set<string> {
  return new Set(states.flatMap((path) => path.split('.').map((_, index, parts) => parts.slice(0, index + 1).join('.'))));
}

/** What leads on from where we are; a blocked step begins with what blocks it: `S01 · Accept into the facility`. */
function nameOfStep(
  definition: DefinitionView,
  commands: readonly string[],
  availability: readonly AvailabilityView[],
  pick: ReturnType<typeof usePick>,
): string {
  const guards = stepOf(commands, availability) === 'blocked' ? guardsOf(commands, availability) : '';
  const names = commands.map((command) => commandText(definition, command, pick)).filter(Boolean);
  return [guards, names.join(' / ')].filter(Boolean).join(' · ');
}

function commandText(definition: DefinitionView, command: string, pick: ReturnType<typeof usePick>): string {
  const clock = /^clock\.(.+)\.missed$/.exec(command)?.[1];
  if (clock) return pick(definition.clocks[clock]?.text);
  return pick(definition.commands.find(({ name }) => name === command)?.text);
}
