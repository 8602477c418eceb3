import { useMutation, useQuery } from '@tanstack/react-query';
import type { BodyView, Page } from '@tergeu/contracts';
import { call, ProblemError } from '../../kernel/http';
import { queryClient } from '../../kernel/query-client';

interface Change {
  readonly path: string;
  readonly body?: unknown;
}

/** A change of the directory; every list that shows it is read anew. */
export function useChange<T>(onDone?: (answer: T) => void) {
  return useMutation({
    mutationFn: ({ path, body = {} }: Change) => call<T>(`/administration${path}`, { method: 'POST', body }),
    onSuccess: (answer) => {
      void queryClient.invalidateQueries({
        predicate: ({ queryKey }) => ['administration', 'officials', 'bodies', 'groups'].includes(String(queryKey[0])),
      });
      onDone?.(answer);
    },
  });
}

/** Fields that the server named as wrong. */
export const faultyFields = (error: unknown): readonly string[] =>
  error instanceof ProblemError ? (error.problem.errors ?? []).map(({ pointer }) => pointer.slice(1)) : [];

/** All bodies; there are some dozens. */
export const useBodies = () =>
  useQuery({ queryKey: ['bodies', 'all'], queryFn: () => call<Page<BodyView>>('/bodies?limit=200'), staleTime: 60_000 });
