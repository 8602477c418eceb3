import { SegmentedControl, Skeleton, Stack, Text } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { AvailabilityView, CaseFileView, DefinitionView, ProceedingView } from '@tergeu/contracts';
import { ProblemAlert, useLanguage, usePick, useTexts } from '@tergeu/ui';
import { useMemo, useState } from 'react';
import { useDefinitions } from '../../kernel/definitions';
import { useNarrow } from '../../kernel/narrow';
import { problemOf } from '../../kernel/problem';
import { useAvailability } from '../../queue/queue.api';
import { useStepsOf } from './case-file.api';
import { caseFileTexts } from './case-file.texts';
import { commandText } from './command-text';
import { edgesOf, guardsOf, layoutMap, stepOf, type MapEdge } from './layout-map';
import { MapList } from './map-list';
import { mapTexts } from './map.texts';
import { ProcedureDrawing } from './procedure-drawing';
import { StepDrawer } from './step-drawer';
import { stepsAlong } from './walked';

interface ProcedureMapProps {
  readonly file: CaseFileView;
  readonly proceeding: ProceedingView;
}

/** The machine that really runs: where we are, how we came here, what is open, what is blocked; drawn, or as a list. */
export function ProcedureMap({ file, proceeding }: ProcedureMapProps) {
  const say = useTexts(mapTexts);
  const sayFile = useTexts(caseFileTexts);
  const definition = useDefinitions()?.[proceeding.machine];
  const isNarrow = useNarrow(48);
  const [chosen, setChosen] = useState<'map' | 'list' | null>(null);
  const view = chosen ?? (isNarrow ? 'list' : 'map');
  const isPast = file.asOf !== null;
  const now = useAvailability(isPast ? '' : file.id, { proceedingId: proceeding.id }).data;
  const availability = useMemo(() => now ?? [], [now]);
  const steps = useStepsOf(file.id, proceeding.id, isPast ? file.sequence : undefined);
  if (!definition || (!isPast && !now)) return <Skeleton height={320} />;
  return (
    <Stack gap="xs">
      <SegmentedControl
        className="no-print"
        size="xs"
        aria-label={say('view')}
        value={view}
        onChange={(value) => setChosen(value as 'map' | 'list')}
        data={[
          { value: 'map', label: say('asMap') },
          { value: 'list', label: say('asList') },
        ]}
        style={{ alignSelf: 'flex-start' }}
      />
      {view === 'map' && (
        <>
          <Text size="sm" c="dimmed">
            {isPast ? say('pastHint') : sayFile('mapHint')}
          </Text>
          <Drawn definition={definition} proceeding={proceeding} availability={availability} steps={steps} />
        </>
      )}
      {view === 'list' && (
        <MapList definition={definition} proceeding={proceeding} availability={availability} steps={steps} isPast={isPast} />
      )}
    </Stack>
  );
}

interface DrawnProps {
  readonly definition: DefinitionView;
  readonly proceeding: ProceedingView;
  readonly availability: readonly AvailabilityView[];
  readonly steps: ReturnType<typeof useStepsOf>;
}

function Drawn({ definition, proceeding, availability, steps }: DrawnProps) {
  const { ref, width: measured } = useElementSize();
  // In steps, so that a little more or less width does not lay out anew.
  const width = Math.ceil(measured / 200) * 200;
  const pick = usePick();
  const language = useLanguage();
  const [pressed, setPressed] = useState<MapEdge | null>(null);
  const active = useMemo(() => withParents(proceeding.states), [proceeding.states]);
  const nameOf = (edge: MapEdge) => nameOfStep(edge, { definition, availability, steps, active, pick });
  const names = edgesOf(definition).map((edge) => nameOf(edge) ?? '');
  const layout = useQuery({
    queryKey: ['definitions', 'map', definition.name, width, language, names],
    queryFn: () => layoutMap(definition, width, nameOf),
    enabled: width > 0,
    staleTime: Infinity,
    placeholderData: (earlier) => earlier,
  });
  return (
    <div ref={ref}>
      {layout.data ? (
        <ProcedureDrawing
          definition={definition}
          layout={layout.data}
          active={active}
          availability={availability}
          steps={steps}
          nameOf={nameOf}
          onPress={setPressed}
        />
      ) : layout.isError ? (
        <ProblemAlert problem={problemOf(layout.error)} retry={() => void layout.refetch()} />
      ) : (
        <Skeleton height={320} />
      )}
      <StepDrawer definition={definition} edge={pressed} availability={availability} steps={steps} onClose={() => setPressed(null)} />
    </div>
  );
}

function withParents(states: readonly string[]): Set<string> {
  return new Set(states.flatMap((path) => path.split('.').map((_, index, parts) => parts.slice(0, index + 1).join('.'))));
}

interface Known extends Omit<DrawnProps, 'proceeding'> {
  readonly active: ReadonlySet<string>;
  readonly pick: ReturnType<typeof usePick>;
}

/** What leads on from where we are, and the way that was taken; a blocked step begins with what blocks it: `S01 · Accept into the facility`. */
function nameOfStep(edge: MapEdge, { definition, availability, steps, active, pick }: Known): string | undefined {
  const taken = stepsAlong(edge, steps);
  if (!active.has(edge.from) && taken.length === 0) return undefined;
  const { commands } = edge;
  const guards = active.has(edge.from) && stepOf(commands, availability) === 'blocked' ? guardsOf(commands, availability) : '';
  const shown = active.has(edge.from) ? commands : [...new Set(taken.map(({ command }) => command))];
  const name = shown.map((command) => commandText(definition, command, pick)).filter(Boolean).join(' / '); // prettier-ignore
  return [taken.length > 0 ? '✓' : '', guards, name].filter(Boolean).join(' · ').replace('✓ · ', '✓ ');
}
