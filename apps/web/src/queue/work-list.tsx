import { Button, Group, SegmentedControl, Stack, TextInput, UnstyledButton } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconChecks, IconSearch } from '@tabler/icons-react';
import type { WorkItemView } from '@tergeu/contracts';
import { EmptyState, ListSkeleton, ProblemAlert, useTexts } from '@tergeu/ui';
import { useEffect, useState } from 'react';
import { problemOf } from '../kernel/problem';
import { useWork } from './queue.api';
import { queueTexts } from './queue.texts';
import { WorkCard } from './work-card';

interface WorkListProps {
  readonly machine?: string;
  readonly selected?: string;
  readonly onOpen: (item: WorkItemView) => void;
  /** Tells of the first item, so that a desk is never empty while something waits. */
  readonly onFirst?: (item: WorkItemView) => void;
}

export const keyOf = (item: WorkItemView): string => `${item.caseId}/${item.proceedingId}`;

/** A list of what waits, with search and the two filters that matter in a hurry. */
export function WorkList({ machine, selected, onOpen, onFirst }: WorkListProps) {
  const say = useTexts(queueTexts);
  const [due, setDue] = useState<'all' | 'today' | 'overdue'>('all');
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim(), 300);
  const work = useWork({ machine, due, q });
  const items = work.items.filter((item, index, all) => all.findIndex((other) => keyOf(other) === keyOf(item)) === index);
  const first = items[0];
  useEffect(() => {
    if (first) onFirst?.(first);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only another first item is news
  }, [first && keyOf(first)]);
  return (
    <Stack gap="sm">
      <Group gap="xs">
        <TextInput
          flex="1 1 180px"
          leftSection={<IconSearch size={16} aria-hidden />}
          placeholder={say('search')}
          aria-label={say('search')}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <SegmentedControl
          value={due}
          onChange={(value) => setDue(value as typeof due)}
          data={[
            { value: 'all', label: say('all') },
            { value: 'today', label: say('today') },
            { value: 'overdue', label: say('overdue') },
          ]}
        />
      </Group>
      {work.isPending && <ListSkeleton />}
      {work.isError && <ProblemAlert problem={problemOf(work.error)} retry={() => void work.refetch()} />}
      {work.isSuccess && items.length === 0 && (
        <EmptyState icon={IconChecks} title={q !== '' || due !== 'all' ? say('nothingFound') : say('nothing')} hint={say('nothingHint')} />
      )}
      {items.map((item) => (
        <UnstyledButton key={keyOf(item)} onClick={() => onOpen(item)} aria-current={selected === keyOf(item)}>
          <WorkCard item={item} selected={selected === keyOf(item)} />
        </UnstyledButton>
      ))}
      {work.hasNextPage && (
        <Button variant="default" loading={work.isFetchingNextPage} onClick={() => void work.fetchNextPage()}>
          {say('more')}
        </Button>
      )}
    </Stack>
  );
}
