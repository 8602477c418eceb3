import { uuidv7 } from 'uuidv7';

/** What somebody wants to give; `occurredAt` null = at the moment of sending. */
export interface Wish {
  readonly caseId: string;
  readonly version: number;
  readonly machine: string;
  readonly proceedingId: string;
  readonly type: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly occurredAt: string | null;
}

/** A wish under way: everything that the server compares is settled, so that it can be sent again as it was. */
export interface Attempt {
  readonly key: string;
  readonly said: string;
  readonly command: Wish & { readonly occurredAt: string };
}

/** What the writer himself decided; version, ids and the present moment are ours. */
const saidBy = ({ machine, type, payload, occurredAt }: Wish): string => JSON.stringify([machine, type, payload, occurredAt]);

/**
 * The attempt that a wish becomes. `open` is one whose answer never came: it may have been recorded. The same wish is
 * then sent as it was, under its key; another wish goes to the same file in the same version, so that the server
 * answers "changed" instead of recording both.
 */
export function attemptOf(wish: Wish, open: Attempt | null, now: string): Attempt {
  const said = saidBy(wish);
  if (open?.said === said) return open;
  const { caseId, version, proceedingId } = open?.command ?? wish;
  return { key: uuidv7(), said, command: { ...wish, caseId, version, proceedingId, occurredAt: wish.occurredAt ?? now } };
}

/** True: the answer settles nothing, the command may or may not be on record. */
export const isUnanswered = (status: number): boolean => status === 0 || status >= 500;
