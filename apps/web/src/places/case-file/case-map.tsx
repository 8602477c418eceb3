import { Box, Skeleton, Stack, Text, useComputedColorScheme } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { CaseFileView, ProceedingView } from '@tergeu/contracts';
import { formatMoment, ProblemAlert, useLanguage, useTexts } from '@tergeu/ui';
import { Background, Controls, Handle, Position, ReactFlow, useReactFlow, type Edge, type Node, type NodeProps } from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import { useMemo } from 'react';
import { useMachineTexts } from '../../kernel/definitions';
import { problemOf } from '../../kernel/problem';
import { groupsOf, linksOf, type Grouping } from './groups';
import { card, layoutCase, type CaseLayout } from './layout-case';
import { mapTexts } from './map.texts';
import './procedure-map.css';

/** All proceedings of the case as one drawing; each opens its own map. */
export function CaseMap({ file, by }: { readonly file: CaseFileView; readonly by: Grouping }) {
  const say = useTexts(mapTexts);
  const words = useMachineTexts();
  const { ref, width: measured } = useElementSize();
  const width = Math.ceil(measured / 200) * 200;
  const groups = useMemo(
    () => groupsOf(file, by, words.machine, { itself: say('noPerson'), others: say('otherPeople') }),
    [file, by, words.machine, say],
  );
  const shape = groups.map(({ id, proceedings }) => [id, ...proceedings.map((one) => one.id)]);
  const layout = useQuery({
    queryKey: ['definitions', 'case-map', shape, width],
    queryFn: () => layoutCase(groups, Math.max(0.7, width / 620)),
    enabled: width > 0,
    staleTime: Infinity,
    placeholderData: (earlier) => earlier,
  });
  return (
    <Stack gap="xs" ref={ref}>
      <Text size="sm" c="dimmed">
        {say('caseMapHint')}
      </Text>
      {layout.isError && <ProblemAlert problem={problemOf(layout.error)} retry={() => void layout.refetch()} />}
      {layout.data ? (
        <Drawing file={file} layout={layout.data} titles={groups} width={measured} />
      ) : (
        layout.isPending && <Skeleton height={420} />
      )}
    </Stack>
  );
}

interface DrawingProps {
  readonly file: CaseFileView;
  readonly layout: CaseLayout;
  /** Room on the screen, px. */
  readonly width: number;
  readonly titles: readonly { readonly id: string; readonly title: string }[];
}

type CardNode = Node<{ readonly file: CaseFileView; readonly proceeding: ProceedingView }, 'proceeding'>;
type GroupNode = Node<{ readonly label: string }, 'proceedings'>;

function Drawing({ file, layout, titles, width }: DrawingProps) {
  const say = useTexts(mapTexts);
  const scheme = useComputedColorScheme();
  const nodes = useMemo(() => nodesOf(file, layout, titles), [file, layout, titles]);
  const edges: Edge[] = useMemo(
    () => linksOf(file).map(({ from, to }) => ({ id: `${from}>${to}`, source: from, target: to, className: 'map-link' })),
    [file],
  );
  return (
    <Box
      h={Math.min(900, Math.max(260, layout.height * Math.min(1.05, width / layout.width) + 48))}
      className="map case-map"
      role="group"
      aria-label={say('caseMapLabel')}
      data-proceedings={file.proceedings.length}
    >
      <ReactFlow
        key={layout.groups.map(({ id }) => id).join()}
        nodes={nodes}
        edges={edges}
        nodeTypes={nodeTypes}
        fitView
        colorMode={scheme}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        preventScrolling={false}
        zoomOnScroll={false}
        minZoom={0.12}
        fitViewOptions={{ padding: 0.04, maxZoom: 1.05 }}
        proOptions={{ hideAttribution: true }}
      >
        <Background gap={24} />
        <Controls showInteractive={false} />
      </ReactFlow>
    </Box>
  );
}

function nodesOf(file: CaseFileView, { groups }: CaseLayout, titles: DrawingProps['titles']): (CardNode | GroupNode)[] {
  const known = new Map(file.proceedings.map((one) => [one.id, one]));
  return groups.flatMap(({ id, x, y, width, height, cards }) => [
    {
      id: `group ${id}`,
      type: 'proceedings' as const,
      position: { x, y },
      data: { label: titles.find((one) => one.id === id)?.title ?? '' },
      style: { width, height },
      width,
      height,
    },
    ...cards.flatMap((placed) => {
      const proceeding = known.get(placed.id);
      if (!proceeding) return [];
      const data = { file, proceeding };
      const position = { x: placed.x, y: placed.y };
      return [{ id: placed.id, type: 'proceeding' as const, parentId: `group ${id}`, position, data, ...card, style: card }];
    }),
  ]);
}

function Group({ data }: NodeProps<GroupNode>) {
  return (
    <div className="case-map-group">
      <span className="case-map-group-title">{data.label}</span>
    </div>
  );
}

function ProceedingCard({ data: { file, proceeding }, id }: NodeProps<CardNode>) {
  const say = useTexts(mapTexts);
  const words = useMachineTexts();
  const language = useLanguage();
  const flow = useReactFlow();
  const { machine, memory, title, states, done, clocks } = proceeding;
  const kind = typeof memory['kind'] === 'string' ? words.option(machine, 'kind', memory['kind']) : words.machine(machine);
  const missed = clocks.some(({ status, performedAt }) => status === 'missed' && performedAt === null);
  const due = clocks.filter(({ status }) => status === 'running').map(({ dueAt }) => dueAt).sort()[0]; // prettier-ignore
  const notes = [
    states.map((path) => words.state(machine, path)).join(', '),
    done ? say('done') : missed ? say('overdue') : due ? say('due', { at: formatMoment(due, language) }) : '',
  ];
  return (
    <>
      <Handle type="target" position={Position.Left} />
      <Link
        className="case-map-card"
        data-machine={machine}
        data-done={done || undefined}
        data-missed={missed || undefined}
        to="/cases/$caseId"
        params={{ caseId: file.id }}
        search={({ entry, asOf, reading }) => ({ entry, asOf, reading, tab: 'map', proceeding: proceeding.id })}
        onFocus={(event) => {
          if (event.currentTarget.matches(':focus-visible')) void flow.fitView({ nodes: [{ id }], maxZoom: 1, minZoom: 0.7, duration: 0 });
        }}
      >
        <strong>{kind}</strong>
        <span>{title}</span>
        <small>{notes.filter(Boolean).join(' · ')}</small>
      </Link>
      <Handle type="source" position={Position.Right} />
    </>
  );
}

const nodeTypes = { proceedings: Group, proceeding: ProceedingCard };
