import { useEffect, useEffectEvent } from 'react';
import { usePreferences } from '../../kernel/preferences';
import { deskKeyOf, isBusy, type DeskKey } from './desk-keys';

/** Single keys of the desk, unless they are turned off or somebody types. `onKey` says whether the key was its own. */
export function useDeskKeys(onKey: (key: DeskKey) => boolean): void {
  const { shortcuts } = usePreferences();
  const heard = useEffectEvent((event: KeyboardEvent) => {
    const key = event.defaultPrevented || isBusy(event.target) || isDialogOpen() ? null : deskKeyOf(event);
    if (key !== null && onKey(key)) event.preventDefault();
  });
  useEffect(() => {
    if (!shortcuts) return undefined;
    const listen = (event: KeyboardEvent) => heard(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [shortcuts]);
}

/** While its dialog opens, the focus is still outside. */
const isDialogOpen = (): boolean => document.querySelector('[role=dialog]') !== null;
