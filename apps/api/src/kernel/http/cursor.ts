import { ProblemException } from './problem';

/** Opaque place in a sorted list: the sort key and id of the last row given. */
export function cursorOf(...key: readonly (string | number | null)[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** Reads a cursor of `length` parts; a forged or foreign one is a clear 400. */
export function readCursor(cursor: string | undefined, length: number): (string | number | null)[] | null {
  if (cursor === undefined) return null;
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(key) && key.length === length && key.every((part) => part === null || ['string', 'number'].includes(typeof part)))
      return key as (string | number | null)[];
  } catch {
    // falls through to the refusal
  }
  throw new ProblemException(400, 'malformed', 'This cursor is not one that the list has given.', {
    errors: [{ pointer: '/cursor', detail: 'unknown cursor' }],
  });
}

/** Cuts a page out of `limit + 1` rows. */
export function pageFrom<R, T>(
  rows: readonly R[],
  limit: number,
  item: (row: R) => T,
  key: (row: R) => readonly (string | number | null)[],
): { items: T[]; nextCursor: string | null } {
  const kept = rows.slice(0, limit);
  const last = kept.at(-1);
  return { items: kept.map(item), nextCursor: rows.length > limit && last !== undefined ? cursorOf(...key(last)) : null };
}
