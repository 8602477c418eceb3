/** What a request holds that neither the journal nor the database can, and where (JSON pointer). */
export interface Unstorable {
  readonly pointer: string;
  readonly detail: string;
}

/** Far beyond any payload, and below what the journal can seal. */
const deepest = 50;
// With the `u` flag a surrogate matches only when it stands alone.
const loneSurrogate = /[\uD800-\uDFFF]/u;

/** The first such thing of a parsed body or query: texts that are not Unicode or hold U+0000, numbers beyond range, depth without end. */
export function unstorable(value: unknown, pointer = '', depth = 0): Unstorable | null {
  if (typeof value === 'string') return textFault(value, pointer, 'A text');
  if (typeof value === 'number') return Number.isFinite(value) ? null : { pointer, detail: 'This number is too large.' };
  if (typeof value !== 'object' || value === null) return null;
  if (depth >= deepest) return { pointer, detail: `Nested deeper than ${deepest} levels.` };
  for (const [key, item] of Object.entries(value)) {
    const fault = textFault(key, pointer, 'A field name') ?? unstorable(item, `${pointer}/${escaped(key)}`, depth + 1);
    if (fault) return fault;
  }
  return null;
}

function textFault(text: string, pointer: string, what: string): Unstorable | null {
  if (text.includes('\0')) return { pointer, detail: `${what} holds the character U+0000.` };
  return !loneSurrogate.test(text) ? null : { pointer, detail: `${what} holds half of a character (a lone surrogate).` };
}

/** One step of a JSON pointer (RFC 6901). */
export const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');
