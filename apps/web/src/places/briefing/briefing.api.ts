import { useMutation, useQuery } from '@tanstack/react-query';
import type { BriefingDifference, BriefingView, ContradictionView, FigureRow, PublishedBriefing } from '@tergeu/contracts';
import { call, queryOf } from '../../kernel/http';
import { usePages } from '../../kernel/pages';
import { queryClient } from '../../kernel/query-client';

/** Live figures as of a moment (null = now). */
export const useBriefing = (asOf: string | null) =>
  useQuery({
    queryKey: ['briefing', asOf],
    queryFn: () => call<BriefingView>(`/briefing${queryOf({ asOf: asOf ?? undefined })}`),
    staleTime: 30_000,
  });

export const useFigureRows = (key: string, asOf: string | null) =>
  usePages<FigureRow>(['briefing', 'rows', key], `/briefing/figures/${encodeURIComponent(key)}/rows`, { asOf: asOf ?? undefined });

export const useCheck = () =>
  useMutation({ mutationFn: (text: string) => call<ContradictionView[]>('/briefing/check', { method: 'POST', body: { text } }) });

export const usePublished = () => usePages<PublishedBriefing>(['briefings'], '/briefings');

export const useDifferences = (id: string) =>
  useQuery({ queryKey: ['briefings', id, 'differences'], queryFn: () => call<BriefingDifference[]>(`/briefings/${id}/differences`) });

export const usePublish = () =>
  useMutation({
    mutationFn: (body: { readonly asOf?: string; readonly note?: string }) =>
      call<PublishedBriefing>('/briefings', { method: 'POST', body }),
    onSuccess: () => void queryClient.invalidateQueries({ queryKey: ['briefings'] }),
  });
