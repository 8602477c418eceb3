import { Button, SegmentedControl, Stack } from '@mantine/core';
import { IconStethoscope } from '@tabler/icons-react';
import type { ExaminationView } from '@tergeu/contracts';
import { EmptyState, ListSkeleton, PageHeader, ProblemAlert, useTexts } from '@tergeu/ui';
import { useState } from 'react';
import { usePages } from '../../kernel/pages';
import { problemOf } from '../../kernel/problem';
import { useNow } from '../../kernel/system-time';
import { ExaminationCard } from './examination-card';
import { examinationsTexts } from './examinations.texts';
import { GiveStep, type Giving } from './give-step';

type View = 'waiting' | 'today';

/** The medic's place: who waits, the nearest limit on top, and whom he has examined today; a form is one tap away. */
export function ExaminationsPage() {
  const say = useTexts(examinationsTexts);
  const [view, setView] = useState<View>('waiting');
  const [giving, setGiving] = useState<Giving | null>(null);
  return (
    <>
      <PageHeader title={say('title')} hint={say('hint')}>
        <SegmentedControl
          value={view}
          onChange={(next) => setView(next as View)}
          data={[
            { value: 'waiting', label: say('waiting') },
            { value: 'today', label: say('today') },
          ]}
        />
      </PageHeader>
      <Examinations key={view} view={view} onGive={setGiving} />
      {giving && <GiveStep giving={giving} onEnd={() => setGiving(null)} />}
    </>
  );
}

function Examinations({ view, onGive }: { readonly view: View; readonly onGive: (giving: Giving) => void }) {
  const say = useTexts(examinationsTexts);
  const now = useNow();
  const pages = usePages<ExaminationView>(['work', 'examinations'], '/examinations', { view, limit: 20 });
  return (
    <Stack gap="sm" maw={760}>
      {pages.isPending && <ListSkeleton />}
      {pages.isError && <ProblemAlert problem={problemOf(pages.error)} retry={() => void pages.refetch()} />}
      {pages.isSuccess && pages.items.length === 0 && (
        <EmptyState
          icon={IconStethoscope}
          title={say(view === 'waiting' ? 'nobodyWaits' : 'noneToday')}
          hint={view === 'waiting' ? say('nobodyWaitsHint') : undefined}
        />
      )}
      {pages.items.map((one) => (
        <ExaminationCard key={one.proceedingId} one={one} now={now} onGive={onGive} />
      ))}
      {pages.hasNextPage && (
        <Button variant="default" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          {say('more')}
        </Button>
      )}
    </Stack>
  );
}
