import { onlineManager } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';

const first = 2_000;
const longest = 30_000;
let wait = first;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Can the server be reached? The browser knows whether there is a network; only an answer shows that it leads anywhere. */
export const isOnline = (): boolean => onlineManager.isOnline();

export const onNetwork = (change: () => void): (() => void) => onlineManager.subscribe(change);

export const useOnline = (): boolean => useSyncExternalStore(onNetwork, isOnline);

/** A request got no answer: reads wait, and the server is asked from time to time whether it is there again. */
export function networkLost(): void {
  onlineManager.setOnline(false);
  if (timer !== undefined) return;
  timer = setTimeout(() => void probe(), wait);
  wait = Math.min(wait * 2, longest);
}

export function networkFound(): void {
  clearTimeout(timer);
  timer = undefined;
  wait = first;
  onlineManager.setOnline(true);
}

/** Asks whether the server answers at all. */
export async function probe(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  try {
    const { status } = await fetch('/api/health', { cache: 'no-store', signal: AbortSignal.timeout(8_000) });
    if (status < 500) networkFound();
    else networkLost();
  } catch {
    networkLost();
  }
}

onlineManager.setEventListener(() => {
  const back = () => {
    wait = first;
    void probe();
  };
  addEventListener('offline', networkLost);
  addEventListener('online', back);
  return () => {
    removeEventListener('offline', networkLost);
    removeEventListener('online', back);
  };
});
