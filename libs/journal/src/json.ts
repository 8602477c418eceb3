/** JSON as it is stored and hashed. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** One more step of a JSON pointer (RFC 6901). */
export function pointerTo(parent: string, key: string | number): string {
  return `${parent}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** What keeps a value from being JSON, and where (JSON pointer). */
export interface JsonFault {
  readonly pointer: string;
  readonly fault: string;
}

/** Far beyond any payload; also stops circular values. */
const deepest = 100;
// With the `u` flag a surrogate matches only when it stands alone.
const loneSurrogate = /[\uD800-\uDFFF]/u;

/** The first thing in a value that JSON cannot carry unchanged, or null when it is plain JSON. */
export function jsonFaultOf(value: unknown): JsonFault | null {
  const found = search(value, 0);
  return found && { pointer: found.keys.reduceRight<string>(pointerTo, ''), fault: found.fault };
}

/** Keys are gathered from the inside out: a sound value, the usual case, builds no path at all. */
interface Found {
  readonly keys: (string | number)[];
  readonly fault: string;
}

function search(value: unknown, depth: number): Found | null {
  switch (typeof value) {
    case 'string':
      return loneSurrogate.test(value) ? found('a lone surrogate is not Unicode text') : null;
    case 'number':
      return Number.isFinite(value) ? null : found(`${value} is not a JSON number`);
    case 'boolean':
      return null;
    case 'object':
      return value === null ? null : searchInside(value, depth + 1);
    default:
      return found(`${typeof value} is not JSON`);
  }
}

/** A class's name; objects made without a prototype have none. */
function nameOf(value: object): string {
  const { constructor } = value as { readonly constructor?: { readonly name?: string } };
  return constructor?.name ?? 'an object';
}

function searchInside(value: object, depth: number): Found | null {
  if (depth > deepest) return found(`nested deeper than ${deepest} levels, or circular`);
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      const inner = search(value[index], depth);
      if (inner) return under(index, inner);
    }
    return null;
  }
  if (!isPlain(value)) return found(`${nameOf(value)} is not a plain object`);
  for (const [key, item] of Object.entries(value)) {
    if (loneSurrogate.test(key)) return found('a lone surrogate in a key is not Unicode text');
    const inner = search(item, depth);
    if (inner) return under(key, inner);
  }
  return null;
}

/** Asked by shape, not by identity: objects of another realm (a frame, a test runner) are plain, too. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

const found = (fault: string): Found => ({ keys: [], fault });

function under(key: string | number, inner: Found): Found {
  inner.keys.push(key);
  return inner;
}
