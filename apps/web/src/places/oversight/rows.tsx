import { Button, Stack, Text } from '@mantine/core';
import { EmptyState, ListSkeleton, ProblemAlert, useTexts } from '@tergeu/ui';
import type { ReactNode } from 'react';
import { usePages } from '../../kernel/pages';
import { problemOf } from '../../kernel/problem';
import { oversightTexts } from './oversight.texts';

interface RowsProps<T> {
  readonly hint: string;
  readonly path: string;
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly row: (item: T, index: number) => ReactNode;
  readonly filter?: ReactNode;
}

/** A paged list of the auditor's place: what it shows, its filter, its rows. */
export function Rows<T>({ hint, path, query, row, filter }: RowsProps<T>) {
  const say = useTexts(oversightTexts);
  const pages = usePages<T>(['oversight', path], path, query);
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {hint}
      </Text>
      {filter}
      {pages.isPending && <ListSkeleton />}
      {pages.isError && <ProblemAlert problem={problemOf(pages.error)} retry={() => void pages.refetch()} />}
      {pages.isSuccess && pages.items.length === 0 && <EmptyState title={say('nothing')} />}
      {pages.items.map(row)}
      {pages.hasNextPage && (
        <Button variant="default" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          {say('more')}
        </Button>
      )}
    </Stack>
  );
}
