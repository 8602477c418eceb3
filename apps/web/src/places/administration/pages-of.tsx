import { Button, Stack } from '@mantine/core';
import { EmptyState, ListSkeleton, ProblemAlert, useTexts } from '@tergeu/ui';
import type { ReactNode } from 'react';
import type { usePages } from '../../kernel/pages';
import { problemOf } from '../../kernel/problem';
import { administrationTexts } from './administration.texts';

interface PagesOfProps<T> {
  readonly pages: ReturnType<typeof usePages<T>>;
  readonly empty: string;
  readonly row: (item: T) => ReactNode;
}

/** A paged list with all its states. */
export function PagesOf<T>({ pages, empty, row }: PagesOfProps<T>) {
  const say = useTexts(administrationTexts);
  return (
    <Stack gap="xs">
      {pages.isPending && <ListSkeleton />}
      {pages.isError && <ProblemAlert problem={problemOf(pages.error)} retry={() => void pages.refetch()} />}
      {pages.isSuccess && pages.items.length === 0 && <EmptyState title={empty} />}
      {pages.items.map(row)}
      {pages.hasNextPage && (
        <Button variant="default" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          {say('more')}
        </Button>
      )}
    </Stack>
  );
}
