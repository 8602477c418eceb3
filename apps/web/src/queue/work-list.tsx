import { Button, Group, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { IconChecks, IconFilterOff } from '@tabler/icons-react';
import type { WorkItemView } from '@tergeu/contracts';
import { EmptyState, ListSkeleton, ProblemAlert, useTexts } from '@tergeu/ui';
import { memo, type ReactNode } from 'react';
import { useMachineTexts } from '../kernel/definitions';
import { problemOf } from '../kernel/problem';
import { useNow } from '../kernel/system-time';
import { groupsOf, isFiltered, type TimeLeft, type WorkGroup } from './grouping';
import type { useWork, WorkFilter } from './queue.api';
import { queueTexts } from './queue.texts';
import { WorkCard } from './work-card';
import { keyOf } from './work-key';

interface WorkListProps {
  readonly work: ReturnType<typeof useWork>;
  readonly filter: WorkFilter;
  readonly isFixed: boolean;
  readonly selected?: string;
  readonly onOpen: (item: WorkItemView) => void;
  /** What to do when nothing waits. */
  readonly idle?: ReactNode;
}

/** A list of what waits: filtered, grouped, its clocks running. */
export function WorkList({ work, filter, isFixed, selected, onOpen, idle }: WorkListProps) {
  const say = useTexts(queueTexts);
  const now = useNow();
  const items = work.items.filter((item, index, all) => all.findIndex((other) => keyOf(other) === keyOf(item)) === index);
  const isNarrowed = isFiltered(filter, isFixed);
  return (
    <Stack gap="sm">
      {work.isPending && <ListSkeleton />}
      {work.isError && <ProblemAlert problem={problemOf(work.error)} retry={() => void work.refetch()} />}
      {work.isSuccess && items.length === 0 && isNarrowed && <EmptyState icon={IconFilterOff} title={say('nothingFound')} />}
      {work.isSuccess && items.length === 0 && !isNarrowed && (
        <EmptyState icon={IconChecks} title={say('nothing')} hint={say('nothingHint')}>
          {idle}
        </EmptyState>
      )}
      {items.length > 0 &&
        groupsOf(items, filter.group, now).map((group) => (
          <Stack key={group.key} gap="sm" component="section" data-group={group.key || undefined}>
            {filter.group && <Heading group={group} by={filter.group} />}
            {group.items.map((item) => (
              <WorkRow key={keyOf(item)} item={item} now={now} isSelected={selected === keyOf(item)} onOpen={onOpen} />
            ))}
          </Stack>
        ))}
      {work.hasNextPage && (
        <Button variant="default" loading={work.isFetchingNextPage} onClick={() => void work.fetchNextPage()}>
          {say('more')}
        </Button>
      )}
    </Stack>
  );
}

interface WorkRowProps {
  readonly item: WorkItemView;
  readonly now: number;
  readonly isSelected: boolean;
  readonly onOpen: (item: WorkItemView) => void;
}

const WorkRow = memo(function WorkRow({ item, now, isSelected, onOpen }: WorkRowProps) {
  return (
    <UnstyledButton onClick={() => onOpen(item)} aria-current={isSelected}>
      <WorkCard item={item} now={now} selected={isSelected} />
    </UnstyledButton>
  );
});

function Heading({ group: { key, items }, by }: { readonly group: WorkGroup; readonly by: NonNullable<WorkFilter['group']> }) {
  const say = useTexts(queueTexts);
  const words = useMachineTexts();
  const first = items[0]!;
  const titles = {
    time: () => say(key as TimeLeft),
    case: () => `${first.caseNumber} · ${first.caseTitle}`,
    kind: () => words.machine(key),
    person: () => first.absent?.official.name ?? say(key === 'pool' ? 'pool' : 'me'),
  };
  return (
    <Group justify="space-between" gap="xs" wrap="nowrap" mt="xs">
      <Title order={2} size="h3" c={key === 'overdue' ? 'red.8' : undefined}>
        {titles[by]()}
      </Title>
      <Text size="xs" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
        {say('count', { count: items.length })}
      </Text>
    </Group>
  );
}
