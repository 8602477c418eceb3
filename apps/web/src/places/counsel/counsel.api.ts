import { useMutation, useQuery } from '@tanstack/react-query';
import type { ClientView, MirrorView, NoticeView } from '@tergeu/contracts';
import { call } from '../../kernel/http';
import { usePages } from '../../kernel/pages';
import { queryClient } from '../../kernel/query-client';

/** Keys under `work` and `case` follow live updates. */
export const useClients = () => useQuery({ queryKey: ['work', 'clients'], queryFn: () => call<ClientView[]>('/counsel/clients') });

export const useNotices = (unread: boolean, caseId?: string) =>
  usePages<NoticeView>(['work', 'notices'], '/counsel/notices', { unread: unread ? 'true' : undefined, caseId, limit: 20 });

export const useMirror = (caseId: string) =>
  useQuery({ queryKey: ['case', caseId, 'mirror'], queryFn: () => call<MirrorView>(`/counsel/cases/${caseId}/mirror`) });

export const useAcknowledge = () =>
  useMutation({
    mutationFn: (ids: readonly string[]) => call('/counsel/notices/acknowledge', { method: 'POST', body: { ids } }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['work'] }),
  });
