import { dehydrate, hydrate, type DehydratedState, type Query } from '@tanstack/react-query';
import type { SessionView } from '@tergeu/contracts';
import { openDevice } from './device';
import { isOnline, onNetwork } from './network';
import { queryClient } from './query-client';

/** How long a case file may be read without the server: decision 0020. */
export const keptFor = 24 * 3_600_000;
const pause = 1_000;
/** Most of what is kept, and hardly ever new: written only when it is, for writing takes the page longer than drawing it. */
const lasting = new Set(['definitions', 'vocabulary', 'officials', 'bodies', 'groups']);
/** Read by everybody alike, or a list of officials to choose from. Journals, work lists and everything else are not kept. */
const shared = new Set([...lasting, 'session', 'system']);

interface Kept {
  readonly build: string;
  readonly state: DehydratedState;
}
type Queries = DehydratedState['queries'];
const isLasting = (query: Queries[number]): boolean => lasting.has(String(kindOf(query)));
/** Which of what lasts is on the device, as this page wrote it. */
let written = '';

/** The case file that was read last before this page was opened; kept on until another one is read. */
let aside: Queries = [];

/** The build that wrote it: another one may expect other shapes. */
const build = typeof document === 'undefined' ? '' : (document.querySelector<HTMLScriptElement>('script[type=module]')?.src ?? '');

/** What a query reads: the first word of its key. */
const kindOf = ({ queryKey }: { readonly queryKey: readonly unknown[] }): unknown => queryKey[0];

/** The case file that was read last. */
export function lastOpenedCase(): string | null {
  const files = queryClient.getQueryCache().findAll({ predicate: ({ queryKey, state }) => isFile(queryKey) && state.status === 'success' });
  return (files.sort((a, b) => b.state.dataUpdatedAt - a.state.dataUpdatedAt)[0]?.queryKey[1] as string | undefined) ?? null;
}
const isFile = (key: readonly unknown[]) => key[0] === 'case' && key[2] === 'file';

function isKept({ queryKey, state }: Query, lastCase: string | null): boolean {
  if (state.data === undefined) return false;
  if (shared.has(String(kindOf({ queryKey })))) return true;
  return queryKey[0] === 'case' && queryKey[1] === lastCase && (queryKey[2] === 'file' || queryKey[2] === 'commands');
}

/** Fills the client with what was read before, unless the session that read it is over. */
export async function restoreCache(now: number): Promise<void> {
  try {
    const device = await openDevice();
    const [kept, lasts] = (await Promise.all(['queries', 'lasting'].map((name) => device.get('cache', name)))) as (Kept | undefined)[];
    if (!kept || kept.build !== build) return;
    const session = kept.state.queries.find((query) => kindOf(query) === 'session')?.state.data as SessionView | null | undefined;
    if (!session || Date.parse(session.expiresAt) <= now) return;
    const ofCase = kept.state.queries.filter((query) => kindOf(query) === 'case' && now - query.state.dataUpdatedAt <= keptFor);
    hydrate(queryClient, { ...kept.state, queries: kept.state.queries.filter((query) => kindOf(query) !== 'case') });
    if (lasts?.build === build) hydrate(queryClient, lasts.state);
    void queryClient.invalidateQueries({ queryKey: ['session'] });
    aside = ofCase;
    withoutNetwork(() => hydrate(queryClient, { ...kept.state, queries: ofCase }));
  } catch {
    // Nothing is kept.
  }
}

/** A kept case file is shown only while the server does not answer: nobody should decide on it when the present one is to be had. */
function withoutNetwork(show: () => void): void {
  if (!isOnline()) {
    show();
    return;
  }
  const stop = onNetwork(() => {
    if (isOnline()) return;
    stop();
    show();
  });
}

/** From now on what was read last is kept; gives the way to stop. */
export function keepCache(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = queryClient.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'success' || timer !== undefined) return;
    const { query } = event;
    if (!shared.has(String(kindOf(query))) && kindOf(query) !== 'case') return;
    timer = setTimeout(() => {
      timer = undefined;
      void write();
    }, pause);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}

async function write(): Promise<void> {
  const lastCase = lastOpenedCase();
  const isSignedIn = Boolean(queryClient.getQueryData<SessionView | null>(['session']));
  try {
    const device = await openDevice();
    if (!isSignedIn) {
      aside = [];
      written = '';
      await device.clear('cache');
      return;
    }
    const state = dehydrate(queryClient, { shouldDehydrateQuery: (query) => isKept(query, lastCase) });
    const put = (name: string, queries: Queries) => device.put('cache', { build, state: { ...state, queries } } satisfies Kept, name);
    const others = state.queries.filter((query) => !isLasting(query));
    await put('queries', lastCase === null ? [...others, ...aside] : others);
    const lasts = state.queries.filter(isLasting);
    const mark = lasts.map(({ queryHash, state: { dataUpdatedAt } }) => `${queryHash} ${dataUpdatedAt}`).join('\n');
    if (mark === written) return;
    await put('lasting', lasts);
    written = mark;
  } catch {
    // Without storage the case file is not there without a network.
  }
}
