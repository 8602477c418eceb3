import { createSpotlight, type SpotlightStore } from '@mantine/spotlight';
import { useEffect } from 'react';

/** The palette's own store, so that what comes later than the typing can be selected, too. */
export const [paletteStore, palette] = createSpotlight();

const listOf = (store: SpotlightStore): HTMLElement | null => document.getElementById(store.getState().listId);

/**
 * Spotlight selects the first line when something is typed; hits come after that, and take the first place.
 * It also tells a screen reader nothing of the selection: the field names it as its active descendant.
 */
export function usePaletteSelection(opened: boolean, first: string): void {
  useEffect(() => selectFirst(listOf(paletteStore)), [first]);
  useEffect(() => {
    const list = opened ? listOf(paletteStore) : null;
    const field = list?.closest('[role=dialog]')?.querySelector('input');
    if (!list || !field) return undefined;
    field.setAttribute('aria-controls', list.id);
    const observer = new MutationObserver(() => {
      // What is open to me in the case is answered later than the typing, too; Enter must not fall on nothing.
      if (!list.querySelector('[data-selected]')) selectFirst(list);
      name(list, field);
    });
    observer.observe(list, { attributes: true, attributeFilter: ['data-selected'], subtree: true, childList: true });
    name(list, field);
    return () => observer.disconnect();
  }, [opened]);
}

function selectFirst(list: HTMLElement | null): void {
  const lines = [...(list?.querySelectorAll('[data-action]') ?? [])];
  for (const [index, line] of lines.entries()) line.toggleAttribute('data-selected', index === 0);
  paletteStore.updateState((state) => ({ ...state, selected: lines.length > 0 ? 0 : -1 }));
}

function name(list: HTMLElement, field: HTMLInputElement): void {
  for (const [index, line] of [...list.querySelectorAll<HTMLElement>('[data-action]')].entries()) {
    line.id = `${list.id}-${index}`;
    line.setAttribute('aria-selected', String(line.hasAttribute('data-selected')));
  }
  const selected = list.querySelector('[data-selected]');
  if (selected) field.setAttribute('aria-activedescendant', selected.id);
  else field.removeAttribute('aria-activedescendant');
}
