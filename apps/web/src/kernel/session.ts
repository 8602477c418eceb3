import { useQuery } from '@tanstack/react-query';
import type { SessionView } from '@tergeu/contracts';
import { createContext, use, useSyncExternalStore } from 'react';
import { forgetOfficial } from './device';
import { call, ProblemError, sessionEnded } from './http';
import { queryClient } from './query-client';
import { hearTabs, tellTabs } from './tabs';
import { forgetRecent } from './recent';

const key = ['session'];
/** Signed out without a network: the server is told as soon as it can be reached. */
const owedSignOut = 'tergeu.sign-out-owed';

/** Who is signed in; null = nobody. */
export function useSession() {
  // Asked even without a network: who opens the client there must be told so, not left waiting.
  return useQuery({ queryKey: key, queryFn: readSession, staleTime: 300_000, networkMode: 'always' });
}

async function readSession(): Promise<SessionView | null> {
  if (localStorage.getItem(owedSignOut) !== null) {
    await call('/session', { method: 'DELETE' });
    localStorage.removeItem(owedSignOut);
    return null;
  }
  return call<SessionView>('/session').catch((error: unknown) => {
    if (!(error instanceof ProblemError && error.status === 401)) throw error;
    if (!knownSession()) return null;
    // Who was at work is asked to sign in again over his page: what he typed is still there.
    sessionEnded.dispatchEvent(new Event('ended'));
    return knownSession();
  });
}

/** Who is signed in, as far as it is known without asking. */
export const knownSession = (): SessionView | null => queryClient.getQueryData<SessionView | null>(key) ?? null;

/** Whose session it is, for all that is inside. */
export const OfficialAtWork = createContext<SessionView['official'] | null>(null);

/** The official at work; only inside the shell, which is shown to nobody else. */
export function useOfficial(): SessionView['official'] {
  const official = use(OfficialAtWork);
  if (!official) throw new Error('nobody is signed in');
  return official;
}

let hasEnded = false;
const listeners = new Set<() => void>();
function setEnded(ended: boolean): void {
  hasEnded = ended;
  listeners.forEach((listen) => listen());
}
sessionEnded.addEventListener('ended', () => setEnded(true));

/** Hears when the session ends, and when somebody has signed in again. */
export function onSessionEnd(listen: () => void): () => void {
  listeners.add(listen);
  return () => listeners.delete(listen);
}
export const isSessionOver = (): boolean => hasEnded;

/** The session has ended while somebody was at work. */
export const useSessionOver = (): boolean => useSyncExternalStore(onSessionEnd, isSessionOver);

export async function signIn(login: string, password: string): Promise<void> {
  const session = await call<SessionView>('/session', { method: 'POST', body: { login, password } });
  localStorage.removeItem(owedSignOut);
  const isSame = knownSession()?.official.id === session.official.id;
  if (!isSame) queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'system' && queryKey[0] !== 'session' });
  if (!isSame) forgetRecent();
  queryClient.setQueryData(key, session);
  setEnded(false);
  sessionEnded.dispatchEvent(new Event('resumed'));
  if (isSame) void queryClient.invalidateQueries();
}

export async function signOut(): Promise<void> {
  const official = knownSession()?.official.id;
  await call('/session', { method: 'DELETE' }).catch((error: unknown) => {
    if (error instanceof ProblemError && error.status === 0) localStorage.setItem(owedSignOut, '1');
  });
  if (official) await forgetOfficial(official);
  tellTabs({ kind: 'signedOut' });
  leave();
}

/** Nothing that was read stays on the screen. */
function leave(): void {
  forgetRecent();
  // The gate watches the session's own query: taken out of the cache, it would hear of nothing.
  queryClient.setQueryData(key, null);
  queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
  setEnded(false);
  sessionEnded.dispatchEvent(new Event('left'));
}
hearTabs(({ kind }) => {
  if (kind === 'signedOut') leave();
});
