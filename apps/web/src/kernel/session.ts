import { useQuery } from '@tanstack/react-query';
import type { SessionView } from '@tergeu/contracts';
import { call, ProblemError } from './http';
import { queryClient } from './query-client';
import { forgetRecent } from './recent';

const key = ['session'];

/** Who is signed in; null = nobody. */
export function useSession() {
  return useQuery({
    queryKey: key,
    queryFn: () =>
      call<SessionView>('/session').catch((error: unknown) => {
        if (error instanceof ProblemError && error.status === 401) return null;
        throw error;
      }),
    staleTime: 300_000,
  });
}

/** The official at work; only inside the shell, which is shown to nobody else. */
export function useOfficial(): SessionView['official'] {
  const session = useSession().data;
  if (!session) throw new Error('nobody is signed in');
  return session.official;
}

export async function signIn(login: string, password: string): Promise<void> {
  const session = await call<SessionView>('/session', { method: 'POST', body: { login, password } });
  forgetRecent();
  queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'system' && queryKey[0] !== 'session' });
  queryClient.setQueryData(key, session);
}

export async function signOut(): Promise<void> {
  await call('/session', { method: 'DELETE' }).catch(() => undefined);
  forgetRecent();
  // The gate watches the session's own query: taken out of the cache, it would hear of nothing.
  queryClient.setQueryData(key, null);
  queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
}

export function forgetSession(): void {
  queryClient.setQueryData(key, null);
}
