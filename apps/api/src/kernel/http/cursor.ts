import { ProblemException } from './problem';
import { unstorable } from './storable';

/** What a part of a cursor may be; the database is asked with nothing else. */
interface Parts {
  /** As PostgreSQL writes a timestamptz, or its infinity. */
  readonly instant: string;
  readonly id: string;
  readonly text: string;
  readonly count: number;
}
type PartsOf<Kinds extends readonly (keyof Parts)[]> = { -readonly [Index in keyof Kinds]: Parts[Kinds[Index]] };

/** Opaque place in a sorted list: the sort key and id of the last row given. */
export function cursorOf(...key: readonly (string | number | null)[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** Reads a cursor of those parts; a forged or foreign one is a clear 400. */
export function readCursor<const Kinds extends readonly (keyof Parts)[]>(
  cursor: string | undefined,
  ...kinds: Kinds
): PartsOf<Kinds> | null {
  if (cursor === undefined) return null;
  const key = parsed(cursor);
  if (Array.isArray(key) && key.length === kinds.length && kinds.every((kind, index) => isA[kind](key[index])))
    return key as PartsOf<Kinds>;
  throw new ProblemException(400, 'malformed', 'This cursor is not one that the list has given.', {
    errors: [{ pointer: '/cursor', detail: 'unknown cursor' }],
  });
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}

const isA: Record<keyof Parts, (part: unknown) => boolean> = {
  instant: (part) => part === 'infinity' || (typeof part === 'string' && isInstant(part)),
  id: (part) => typeof part === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(part),
  text: (part) => typeof part === 'string' && unstorable(part) === null,
  count: (part) => Number.isInteger(part) && Math.abs(part as number) <= 2_147_483_647,
};

const instant = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d(?:\.\d{1,6})?)[+-](?:0\d|1[0-5])(?::[0-5]\d){0,2}$/;

function isInstant(text: string): boolean {
  const [, day, time] = instant.exec(text) ?? [];
  if (day === undefined || day.startsWith('0000')) return false;
  const at = new Date(`${day}T${time}Z`);
  // JavaScript takes February 30 for March 2; the database does not.
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
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
