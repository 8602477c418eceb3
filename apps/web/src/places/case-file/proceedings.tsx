import { Card, Group, SegmentedControl, SimpleGrid, Stack, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { CaseFileView, ProceedingView } from '@tergeu/contracts';
import { ClockBar, EmptyState, usePick, useTexts } from '@tergeu/ui';
import { useState } from 'react';
import { useMachineTexts } from '../../kernel/definitions';
import { useNarrow } from '../../kernel/narrow';
import { ProceedingTitle } from '../../queue/facts';
import { Effects, States } from '../../queue/states';
import { caseFileTexts } from './case-file.texts';
import { CaseMap } from './case-map';
import { groupsOf, type Grouping } from './groups';
import { mapTexts } from './map.texts';
import { useMomentOf } from './moment-of';
import { NewProceeding } from './new-proceeding';

/** All proceedings of the case, by person or by kind, as a map or as a list. */
export function Proceedings({ file, view }: { readonly file: CaseFileView; readonly view: 'map' | 'list' }) {
  const say = useTexts(caseFileTexts);
  const sayMap = useTexts(mapTexts);
  const [by, setBy] = useState<Grouping>(view === 'map' ? 'person' : 'kind');
  const isNarrow = useNarrow(48);
  const [chosen, setChosen] = useState<'map' | 'list' | null>(null);
  // A phone has no room to read so large a drawing: the list first, the drawing on demand.
  const shown = view === 'list' ? 'list' : (chosen ?? (isNarrow ? 'list' : 'map'));
  return (
    <Stack gap="md">
      <Group className="no-print">
        {file.asOf === null && <NewProceeding file={file} />}
        <SegmentedControl
          size="xs"
          aria-label={sayMap('groupBy')}
          value={by}
          onChange={(value) => setBy(value as Grouping)}
          data={[
            { value: 'person', label: sayMap('byPerson') },
            { value: 'kind', label: sayMap('byKind') },
          ]}
        />
        {view === 'map' && (
          <SegmentedControl
            size="xs"
            aria-label={sayMap('view')}
            value={shown}
            onChange={(value) => setChosen(value as 'map' | 'list')}
            data={[
              { value: 'map', label: sayMap('asMap') },
              { value: 'list', label: sayMap('asList') },
            ]}
          />
        )}
      </Group>
      {file.proceedings.length < 2 && <EmptyState title={say('none')} />}
      {shown === 'map' ? <CaseMap file={file} by={by} /> : <ProceedingList file={file} by={by} />}
    </Stack>
  );
}

function ProceedingList({ file, by }: { readonly file: CaseFileView; readonly by: Grouping }) {
  const words = useMachineTexts();
  const sayMap = useTexts(mapTexts);
  const others = { ...file, proceedings: file.proceedings.filter(({ id }) => id !== file.id) };
  const groups = groupsOf(others, by, words.machine, { itself: sayMap('noPerson'), others: sayMap('otherPeople') });
  return groups.map((group) => (
    <Stack key={group.id} gap="xs">
      <Title order={2}>{group.title}</Title>
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="sm">
        {group.proceedings.map((one) => (
          <ProceedingCard key={one.id} file={file} one={one} />
        ))}
      </SimpleGrid>
    </Stack>
  ));
}

function ProceedingCard({ file, one }: { readonly file: CaseFileView; readonly one: ProceedingView }) {
  const pick = usePick();
  const now = useMomentOf(file);
  const running = one.clocks.filter(({ status }) => status === 'running').sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1))[0];
  return (
    <Card
      withBorder
      padding="sm"
      className="work-card"
      style={{ color: 'inherit' }}
      data-machine={one.machine}
      renderRoot={(props) => (
        <Link
          {...props}
          to="/cases/$caseId"
          params={{ caseId: file.id }}
          search={({ entry, asOf, reading }) => ({ entry, asOf, reading, proceeding: one.id })}
        />
      )}
    >
      <Stack gap={6}>
        <ProceedingTitle proceeding={one} />
        <States proceeding={one} />
        <Effects proceeding={one} />
        {running && <ClockBar {...running} now={now} title={pick(running.title)} />}
      </Stack>
    </Card>
  );
}
