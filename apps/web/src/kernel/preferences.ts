import { useSyncExternalStore } from 'react';

/** What somebody has chosen on this device; nothing of a case is in it. */
export interface Preferences {
  /** Single keys do something (WCAG 2.1.4). */
  readonly shortcuts: boolean;
  /** How long a decision can be undone; 0: it waits until it is sent by hand. */
  readonly undoSeconds: number;
  /** When to remind of a limit: never, at the server's warnings, or so many minutes before. */
  readonly remind: 'off' | 'marks' | number;
}

const place = 'tergeu.preferences';
const usual: Preferences = { shortcuts: true, undoSeconds: 10, remind: 'off' };
const listeners = new Set<() => void>();
let held: Preferences | null = null;

function read(): Preferences {
  try {
    return { ...usual, ...(JSON.parse(localStorage.getItem(place) ?? '{}') as Partial<Preferences>) };
  } catch {
    return usual;
  }
}

export const preferences = (): Preferences => (held ??= read());

export function prefer(change: Partial<Preferences>): void {
  held = { ...preferences(), ...change };
  try {
    localStorage.setItem(place, JSON.stringify(held));
  } catch {
    // Kept for this page only.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const usePreferences = (): Preferences => useSyncExternalStore(subscribe, preferences);
