/** What a key does at the desk. */
export type DeskKey = 'next' | 'previous' | 'read' | 'agree' | 'refuse' | 'return' | 'undo' | 'help';

/** Letters as on a Latin keyboard; with a Kazakh or Russian one the same keys count by their place. */
const byLetter: Readonly<Record<string, DeskKey>> = {
  j: 'next',
  k: 'previous',
  o: 'read',
  a: 'agree',
  r: 'refuse',
  b: 'return',
  u: 'undo',
};
const byName: Readonly<Record<string, DeskKey>> = { ArrowRight: 'next', ArrowLeft: 'previous', '?': 'help' };

/** Keys to be told of, in the order of use. */
export const keysOf: Readonly<Record<DeskKey, readonly string[]>> = {
  next: ['j', '→'],
  previous: ['k', '←'],
  read: ['o'],
  agree: ['a'],
  refuse: ['r'],
  return: ['b'],
  undo: ['u'],
  help: ['?'],
};

/** Commands that a key stands for, whatever the proceeding calls them; which of them is open says the server. */
export const commandsOf: Readonly<Record<'agree' | 'refuse' | 'return', readonly string[]>> = {
  agree: ['agree', 'agreeToDetention', 'agreeToMeasure', 'support', 'grant', 'order', 'findLawful'],
  refuse: ['refuse', 'refuseDetention', 'refuseMeasure', 'decline', 'refuseAuthorisation', 'refuseOrder', 'findUnlawful'],
  return: ['returnForRevision'],
};

type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat'>;

/** What a key press asks for; null: not the desk's business. A key held down decides nothing. */
export function deskKeyOf({ key, code, shiftKey, ctrlKey, metaKey, altKey, repeat }: KeyPress): DeskKey | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (shiftKey && code === 'Slash') return 'help';
  const named = byName[key];
  const letter = /^[a-z]$/i.test(key) ? key.toLowerCase() : /^Key[A-Z]$/.test(code) ? code.slice(3).toLowerCase() : '';
  const found = named ?? (shiftKey ? null : (byLetter[letter] ?? null));
  const moves = found === 'next' || found === 'previous' || found === 'read';
  return repeat && !moves ? null : found;
}

/** Somebody is typing, choosing or in a dialog: his keys are his. */
export function isBusy(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.closest('input, textarea, select, [contenteditable=true], [role=dialog], [role=menu], [role=listbox]') !== null;
}
