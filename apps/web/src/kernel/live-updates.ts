import { useEffect } from 'react';
import { queryClient } from './query-client';

type Update = { readonly type: 'case'; readonly caseId: string } | { readonly type: 'work' | 'filling' | 'beat' };

/** Server-sent events: only ids travel; whatever shows them is asked for anew. */
export function useLiveUpdates(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return undefined;
    const source = new EventSource('/api/events');
    let lists: ReturnType<typeof setTimeout> | undefined;
    source.onmessage = ({ data }: MessageEvent<string>) => {
      const update = JSON.parse(data) as Update;
      if (update.type === 'filling') void queryClient.invalidateQueries({ queryKey: ['system'] });
      // Somebody has taken something, or is away: few and small, so at once.
      if (update.type === 'work')
        void queryClient.invalidateQueries({ predicate: ({ queryKey }) => ['work', 'absences'].includes(String(queryKey[0])) });
      if (update.type !== 'case') return;
      void queryClient.invalidateQueries({ queryKey: ['case', update.caseId] });
      // Lists follow at most every two seconds, however much happens.
      lists ??= setTimeout(() => {
        lists = undefined;
        void queryClient.invalidateQueries({ predicate: ({ queryKey }) => ['work', 'cases', 'complaints'].includes(String(queryKey[0])) });
      }, 2_000);
    };
    return () => {
      clearTimeout(lists);
      source.close();
    };
  }, [isOn]);
}
