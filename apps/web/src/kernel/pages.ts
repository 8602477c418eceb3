import { hashKey, infiniteQueryOptions, noop, useInfiniteQuery, type QueryKey } from '@tanstack/react-query';
import type { Page } from '@tergeu/contracts';
import { useDeferredValue, useMemo } from 'react';
import { call, queryOf } from './http';
import { queryClient } from './query-client';

/** Which list: its key, where it is read, what is asked of it. */
export type List = readonly [key: QueryKey, path: string, query?: Readonly<Record<string, string | number | undefined>>];

const pagesOf = <T>(...[key, path, query = {}]: List) =>
  infiniteQueryOptions({
    queryKey: [...key, query],
    queryFn: ({ pageParam }) => call<Page<T>>(`${path}${queryOf({ ...query, cursor: pageParam })}`),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });

/** Begins to read a list that is about to be shown: the place itself says what went wrong. */
export const beginPages = (...list: List): void => void queryClient.infiniteQuery(pagesOf(...list)).catch(noop);

/** A paged list: items so far, and the way to more. A long one is drawn in small steps: what is typed meanwhile is not kept waiting. */
export function usePages<T>(...list: List) {
  const query = pagesOf<T>(...list);
  const pages = useInfiniteQuery(query);
  // Which list it is goes with it: rows of another filter are not shown as those of this one.
  const of = hashKey(query.queryKey);
  const drawn = useDeferredValue(useMemo(() => ({ of, data: pages.data }), [of, pages.data]));
  const shown = drawn.of === of ? pages.data && drawn.data : undefined;
  const items = useMemo(() => shown?.pages.flatMap((page) => page.items) ?? [], [shown]);
  const isComing = pages.isSuccess && shown === undefined;
  return {
    items,
    total: shown?.pages[0]?.total,
    error: pages.error,
    isError: pages.isError,
    isPending: pages.isPending || isComing,
    isSuccess: pages.isSuccess && !isComing,
    hasNextPage: pages.hasNextPage,
    isFetchingNextPage: pages.isFetchingNextPage,
    fetchNextPage: pages.fetchNextPage,
    refetch: pages.refetch,
  };
}
