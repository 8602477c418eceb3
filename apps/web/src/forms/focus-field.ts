const focusable = 'input:not([type=hidden]):not(:disabled), textarea:not(:disabled), select:not(:disabled), button:not(:disabled)';

/** Puts the reader at the field of that name. */
export function focusField(form: HTMLElement | null, name: string): void {
  const fields = [...(form?.querySelectorAll<HTMLElement>('[data-field]') ?? [])];
  fields
    .find(({ dataset }) => dataset['field'] === name)
    ?.querySelector<HTMLElement>(focusable)
    ?.focus();
}
