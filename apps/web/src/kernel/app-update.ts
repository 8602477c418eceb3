import { useSyncExternalStore } from 'react';

let apply: (() => void) | null = null;
const listeners = new Set<() => void>();

/** A newer client lies ready; it is used when its reader asks for it, never under his hands. */
export function updateIsReady(use: () => void): void {
  apply = use;
  listeners.forEach((listen) => listen());
}

/** The way to the newer client, if one is there. */
export const useAppUpdate = (): (() => void) | null =>
  useSyncExternalStore(
    (listen) => {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    () => apply,
  );
