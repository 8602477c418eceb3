import { useSyncExternalStore } from 'react';

/** A case file that was opened on this device. */
export interface RecentCase {
  readonly id: string;
  readonly number: string;
  readonly title: string;
}

interface Recent {
  readonly searches: readonly string[];
  readonly cases: readonly RecentCase[];
}

const key = 'tergeu.recent';
const most = 6;
const nothing: Recent = { searches: [], cases: [] };
let known: Recent | undefined;
const listeners = new Set<() => void>();

/** Without storage (private mode, quota) it lasts as long as the page. */
function recent(): Recent {
  if (known) return known;
  try {
    known = { ...nothing, ...(JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Recent>) };
  } catch {
    known = nothing;
  }
  return known;
}

function keep(next: Recent): void {
  known = next;
  try {
    localStorage.setItem(key, JSON.stringify(next));
  } catch {
    // Kept in memory only.
  }
  for (const listener of listeners) listener();
}

/** A search that led somewhere. */
export function rememberSearch(query: string): void {
  const text = query.trim();
  if (text.length < 2) return;
  const { searches } = recent();
  keep({ ...recent(), searches: [text, ...searches.filter((one) => one.toLowerCase() !== text.toLowerCase())].slice(0, most) });
}

export function rememberCase(opened: RecentCase): void {
  const { cases } = recent();
  if (cases[0]?.id === opened.id && cases[0].title === opened.title) return;
  keep({ ...recent(), cases: [opened, ...cases.filter(({ id }) => id !== opened.id)].slice(0, most) });
}

/** Nothing of one official's work is left for the next at this device. */
export function forgetRecent(): void {
  known = nothing;
  try {
    localStorage.removeItem(key);
  } catch {
    // There was nothing.
  }
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useRecent = (): Recent => useSyncExternalStore(subscribe, recent);
