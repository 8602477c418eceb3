import { Badge, Button, Card, Group, List, Stack, Text } from '@mantine/core';
import { IconRadar2 } from '@tabler/icons-react';
import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import type { RadarRunView, RadarView, StuckView } from '@tergeu/contracts';
import { EmptyState, ListSkeleton, PageHeader, ProblemAlert, TimeText, usePick, useTexts } from '@tergeu/ui';
import { useMachineTexts, useVocabulary } from '../../kernel/definitions';
import { call, queryOf } from '../../kernel/http';
import { problemOf } from '../../kernel/problem';
import { queryClient } from '../../kernel/query-client';
import { useOfficial } from '../../kernel/session';
import { CaseLink } from '../../shell/case-link';
import { oversightTexts } from './oversight.texts';

/** Nothing gets stuck: what nobody can move any more, and who could mend it. */
export function RadarPage() {
  const say = useTexts(oversightTexts);
  return (
    <>
      <PageHeader title={say('radar')} hint={say('radarHint')} />
      <Radar />
    </>
  );
}

/** The same, as a part of the auditor's place. */
export function Radar() {
  const say = useTexts(oversightTexts);
  const radar = useInfiniteQuery({
    queryKey: ['oversight', 'radar'],
    queryFn: ({ pageParam }) => call<RadarView>(`/radar${queryOf({ cursor: pageParam })}`),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });
  if (radar.isPending) return <ListSkeleton />;
  if (radar.isError) return <ProblemAlert problem={problemOf(radar.error)} retry={() => void radar.refetch()} />;
  const { run } = radar.data.pages[0]!;
  const items = radar.data.pages.flatMap((page) => page.items);
  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <Text size="sm" c="dimmed">
          {run && (
            <>
              {say('radarLooked')} <TimeText at={run.finishedAt} />, {say('radarCases', { count: run.cases })}
            </>
          )}
        </Text>
        <LookNow />
      </Group>
      {!run && <EmptyState icon={IconRadar2} title={say('radarNotYet')} hint={say('radarNotYetHint')} />}
      {run && items.length === 0 && <EmptyState title={say('nothingStuck')} />}
      {items.map((one) => (
        <StuckCard key={one.proceedingId} one={one} />
      ))}
      {radar.hasNextPage && (
        <Button variant="default" loading={radar.isFetchingNextPage} onClick={() => void radar.fetchNextPage()}>
          {say('more')}
        </Button>
      )}
    </Stack>
  );
}

/** Who oversees need not wait for the night; a prosecutor reads. */
function LookNow() {
  const say = useTexts(oversightTexts);
  const { role } = useOfficial();
  const look = useMutation({
    mutationFn: () => call<RadarRunView>('/radar/runs', { method: 'POST' }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['oversight', 'radar'] }),
  });
  if (role === 'prosecutor') return null;
  return (
    <Stack gap="xs" align="flex-end">
      <Button size="compact-sm" variant="light" loading={look.isPending} onClick={() => look.mutate()}>
        {say('lookNow')}
      </Button>
      {look.isError && <ProblemAlert problem={problemOf(look.error)} />}
    </Stack>
  );
}

function StuckCard({ one }: { readonly one: StuckView }) {
  const say = useTexts(oversightTexts);
  const pick = usePick();
  const words = useMachineTexts();
  const { roles } = useVocabulary();
  return (
    <Card withBorder padding="sm">
      <Stack gap={6}>
        <Group justify="space-between" align="flex-start">
          <Text fw={600} size="sm">
            {[words.machine(one.machine), one.title].filter(Boolean).join(' · ')}
          </Text>
          <CaseLink caseId={one.caseId} number={one.caseNumber} proceedingId={one.proceedingId} />
        </Group>
        <Group gap={6}>
          <Badge color="red" variant="light" tt="none">
            {say(one.why)}
          </Badge>
          {one.dueAt && (
            <Text size="sm" c="dimmed">
              {say('nextLimit')} <TimeText at={one.dueAt} />
            </Text>
          )}
        </Group>
        {one.reasons.map((reason, index) => (
          <Text key={index} size="sm">
            {say('unmet')}: {pick(reason.text)}
          </Text>
        ))}
        <Text size="sm" fw={500}>
          {say('whoMends')}
        </Text>
        {one.mends.length === 0 && <Text size="sm">{say('nobodyMends')}</Text>}
        <List size="sm">
          {one.mends.map((mend, index) => (
            <List.Item key={index}>
              {pick(mend.text)}: {mend.by.map(({ name, role }) => [name, pick(roles[role])].filter(Boolean).join(', ')).join('; ')}
            </List.Item>
          ))}
        </List>
      </Stack>
    </Card>
  );
}
