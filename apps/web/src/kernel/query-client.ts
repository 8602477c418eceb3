import { QueryClient } from '@tanstack/react-query';
import { ProblemError } from './http';

/** A refusal is an answer: only what never arrived, or failed in the server, is asked again. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // What was read is there without a network, too; see offline-cache.ts.
      gcTime: 24 * 3_600_000,
      refetchOnReconnect: 'always',
      retry: (count, error) => count < 2 && (!(error instanceof ProblemError) || error.status === 0 || error.status >= 500),
    },
    // Somebody who is offline must be told so, not left waiting.
    mutations: { retry: false, networkMode: 'always' },
  },
});
