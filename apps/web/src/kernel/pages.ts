import { useInfiniteQuery, type QueryKey } from '@tanstack/react-query';
import type { Page } from '@tergeu/contracts';
import { call, queryOf } from './http';

/** A paged list: items so far, and the way to more. */
export function usePages<T>(key: QueryKey, path: string, query: Readonly<Record<string, string | number | undefined>> = {}) {
  const pages = useInfiniteQuery({
    queryKey: [...key, query],
    queryFn: ({ pageParam }) => call<Page<T>>(`${path}${queryOf({ ...query, cursor: pageParam })}`),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });
  return { ...pages, items: pages.data?.pages.flatMap(({ items }) => items) ?? [], total: pages.data?.pages[0]?.total };
}
