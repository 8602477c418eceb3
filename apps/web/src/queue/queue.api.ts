import { useQuery } from '@tanstack/react-query';
import type { AvailabilityView, CaseFileView, WorkItemView } from '@tergeu/contracts';
import { call, queryOf } from '../kernel/http';
import { usePages } from '../kernel/pages';

export interface WorkFilter {
  readonly machine?: string;
  readonly due?: 'overdue' | 'today' | 'all';
  readonly q?: string;
}

/** What waits for me, by time left. */
export const useWork = ({ machine, due, q }: WorkFilter) => usePages<WorkItemView>(['work', 'list'], '/work', { machine, due, q });

export const useCaseFile = (caseId: string) =>
  useQuery({ queryKey: ['case', caseId, 'file'], queryFn: () => call<CaseFileView>(`/case-files/${caseId}`), enabled: caseId !== '' });

/** Buttons: which commands of a proceeding (or of one that could be opened) are open to me, and if not, why. */
export const useAvailability = (caseId: string, filter: { readonly proceedingId?: string; readonly machine?: string } = {}) =>
  useQuery({
    queryKey: ['case', caseId, 'commands', filter],
    queryFn: () => call<AvailabilityView[]>(`/case-files/${caseId}/commands${queryOf(filter)}`),
    enabled: caseId !== '',
  });
