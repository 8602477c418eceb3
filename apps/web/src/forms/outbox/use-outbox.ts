import { useEffect, useSyncExternalStore } from 'react';
import { useOfficial } from '../../kernel/session';
import { Outbox } from './outbox';
import type { WaitingStep } from './waiting-step';

let current: Outbox | null = null;

/** The outbox of this official; that of whoever was here before is closed, and shown to nobody. */
export function outboxOf(official: string): Outbox {
  if (current?.official !== official) {
    current?.close();
    current = new Outbox(official);
    current.open();
  }
  return current;
}

/** Nobody is at work: nothing is sent. */
export function closeOutbox(): void {
  current?.close();
  current = null;
}

export function useOutbox(): { readonly outbox: Outbox; readonly steps: readonly WaitingStep[] } {
  const official = useOfficial().id;
  const outbox = outboxOf(official);
  const steps = useSyncExternalStore(outbox.subscribe, outbox.snapshot);
  return { outbox, steps };
}

/** Looks after the outbox while the shell is shown. */
export function useOutboxAtWork(): void {
  const official = useOfficial().id;
  useEffect(() => {
    outboxOf(official);
    return closeOutbox;
  }, [official]);
}
