import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { SearchPage } from '@tergeu/contracts';
import { call, queryOf } from '../kernel/http';

/** As many letters or digits as the server wants. */
export const isLongEnough = (q: string): boolean => q.replace(/[^\p{L}\p{N}]/gu, '').length >= 2;

/** Hits of a query; what was found before stays while the next answer is on its way. */
export function useSearch(q: string, kinds: string | undefined, limit: number) {
  const pages = useInfiniteQuery({
    queryKey: ['search', q, kinds, limit],
    queryFn: ({ pageParam }) => call<SearchPage>(`/search${queryOf({ q, kinds, limit, cursor: pageParam })}`),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    enabled: isLongEnough(q),
    placeholderData: keepPreviousData,
  });
  const [first] = pages.data?.pages ?? [];
  return {
    ...pages,
    hits: isLongEnough(q) ? (pages.data?.pages.flatMap(({ items }) => items) ?? []) : [],
    counts: first?.counts ?? {},
    hasMore: first?.more ?? false,
  };
}
