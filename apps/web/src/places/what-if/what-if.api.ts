import { useMutation, useQuery } from '@tanstack/react-query';
import type { SupposableView, WhatIfFindingView, WhatIfRequest, WhatIfResultView, WhatIfRunView } from '@tergeu/contracts';
import { call } from '../../kernel/http';
import { usePages } from '../../kernel/pages';
import { queryClient } from '../../kernel/query-client';

const lookEvery = 1_000;

export const useSupposable = () =>
  useQuery({ queryKey: ['what-if', 'limits'], queryFn: () => call<SupposableView[]>('/what-if/limits'), staleTime: Infinity });

export const useQuestions = () => usePages<WhatIfRunView>(['what-if', 'runs'], '/what-if');

/** Looked at again until it is there. */
export const useAnswer = (id: string) =>
  useQuery({
    queryKey: ['what-if', 'answer', id],
    queryFn: () => call<WhatIfResultView>(`/what-if/${id}`),
    refetchInterval: ({ state }) => (state.data !== undefined && state.data.finishedAt !== null ? false : lookEvery),
  });

export const useFindings = (id: string, group: string) =>
  usePages<WhatIfFindingView>(['what-if', 'findings', id], `/what-if/${id}/findings`, { group, limit: 20 });

export const useAsk = (asked: (run: WhatIfRunView) => void) =>
  useMutation({
    mutationFn: (body: WhatIfRequest) => call<WhatIfRunView>('/what-if', { method: 'POST', body }),
    onSuccess: async (run) => {
      await queryClient.invalidateQueries({ queryKey: ['what-if', 'runs'] });
      asked(run);
    },
  });
