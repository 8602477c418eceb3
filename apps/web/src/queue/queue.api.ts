import { queryOptions, useMutation, useQuery } from '@tanstack/react-query';
import type { AvailabilityView, CaseFileView, ClaimRequest, ClaimResult, CommandsQuery, WorkItemView } from '@tergeu/contracts';
import { call, queryOf } from '../kernel/http';
import { usePages, type List } from '../kernel/pages';
import { queryClient } from '../kernel/query-client';

export interface WorkFilter {
  readonly machine?: string | undefined;
  readonly due?: 'overdue' | 'today' | 'week' | 'none' | undefined;
  readonly whose?: 'mine' | 'pool' | 'absent' | undefined;
  readonly city?: string | undefined;
  readonly q?: string | undefined;
  readonly group?: 'time' | 'case' | 'kind' | 'person' | undefined;
  readonly sort?: 'waiting' | undefined;
}

/** What waits for me, in the order asked for; groups by time left follow from the order. */
export const useWork = (filter: WorkFilter, limit?: number) => usePages<WorkItemView>(...workWaiting(filter, limit));

export const workWaiting = ({ group, ...filter }: WorkFilter, limit = 50): List => [
  ['work', 'list'],
  '/work',
  { ...filter, group: group === 'time' ? undefined : group, limit },
];

export const caseFileQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'file'],
    queryFn: () => call<CaseFileView>(`/case-files/${caseId}`),
    enabled: caseId !== '',
  });

export const useCaseFile = (caseId: string) => useQuery(caseFileQuery(caseId));

export const availabilityQuery = (caseId: string, filter: CommandsQuery) =>
  queryOptions({
    queryKey: ['case', caseId, 'commands', filter],
    queryFn: () => call<AvailabilityView[]>(`/case-files/${caseId}/commands${queryOf({ ...filter })}`),
    enabled: caseId !== '',
  });

/** Buttons: which commands of a proceeding (or of one that could be opened) are open to me, and if not, why. */
export const useAvailability = (caseId: string, filter: CommandsQuery = {}) => useQuery(availabilityQuery(caseId, filter));

/** Takes what several may do, or gives it back. */
export const useClaim = () =>
  useMutation({
    mutationFn: (request: ClaimRequest) => call<ClaimResult>('/work/claims', { method: 'POST', body: request }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['work'] }),
  });
