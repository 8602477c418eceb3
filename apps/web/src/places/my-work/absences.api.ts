import { useMutation, useQuery } from '@tanstack/react-query';
import type { AbsenceView, Page } from '@tergeu/contracts';
import { call } from '../../kernel/http';
import { queryClient } from '../../kernel/query-client';

/** Absences that concern me and are not over. */
export const useAbsences = () =>
  useQuery({
    queryKey: ['absences'],
    queryFn: async () => (await call<Page<AbsenceView>>('/absences?limit=50')).items.filter(({ status }) => status !== 'over'),
  });

const renew = () => queryClient.invalidateQueries({ predicate: ({ queryKey }) => ['absences', 'work'].includes(String(queryKey[0])) });

interface Announcing {
  readonly since: string;
  readonly until: string;
  readonly substituteId: string | null;
}

export const useAnnounce = () =>
  useMutation({ mutationFn: (body: Announcing) => call<AbsenceView>('/absences', { method: 'POST', body }), onSuccess: renew });

export const useEnd = () =>
  useMutation({ mutationFn: (id: string) => call<AbsenceView>(`/absences/${id}/end`, { method: 'POST', body: {} }), onSettled: renew });
