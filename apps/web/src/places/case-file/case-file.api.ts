import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { CaseFileView, ChangesView, HistoryEntryView, MomentReading, Page } from '@tergeu/contracts';
import { call, queryOf } from '../../kernel/http';
import { usePages } from '../../kernel/pages';

/** A past moment as the address names it; neither entry nor instant = now. */
export interface Moment {
  readonly entry?: number | undefined;
  readonly asOf?: string | undefined;
  readonly reading?: 'occurred' | undefined;
}

export const isPast = ({ entry, asOf }: Moment): boolean => entry !== undefined || asOf !== undefined;

/** The file as it was; the one before stays in view while the next is folded. */
export const useCaseFileThen = (caseId: string, { entry, asOf, reading }: Moment) =>
  useQuery({
    queryKey: ['case', caseId, 'then', entry ?? asOf, reading],
    queryFn: () => call<CaseFileView>(`/case-files/${caseId}${queryOf(entry === undefined ? { asOf, reading } : { entry, reading })}`),
    enabled: isPast({ entry, asOf }),
    staleTime: Infinity,
    placeholderData: keepPreviousData,
  });

/** Steps of the case or of one proceeding, newest first. */
export const useHistory = (
  caseId: string,
  query: {
    readonly proceedingId?: string | undefined;
    readonly order?: MomentReading;
    readonly upTo?: number | undefined;
    readonly limit?: number;
  },
) => usePages<HistoryEntryView>(['case', caseId, 'history'], `/case-files/${caseId}/history`, { ...query });

/** All steps of one proceeding, oldest first: a proceeding has few. */
export function useStepsOf(caseId: string, proceedingId: string, upTo: number | undefined): readonly HistoryEntryView[] {
  const pages = useInfiniteQuery({
    queryKey: ['case', caseId, 'steps', proceedingId, upTo],
    queryFn: ({ pageParam }) =>
      call<Page<HistoryEntryView>>(`/case-files/${caseId}/history${queryOf({ proceedingId, upTo, limit: 500, cursor: pageParam })}`),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });
  return (pages.data?.pages.flatMap(({ items }) => items) ?? []).toReversed();
}

export const useChanges = (caseId: string, from: number, to: number, reading: MomentReading) =>
  useQuery({
    queryKey: ['case', caseId, 'changes', from, to, reading],
    queryFn: () => call<ChangesView>(`/case-files/${caseId}/changes${queryOf({ from, to, reading })}`),
    placeholderData: keepPreviousData,
  });
