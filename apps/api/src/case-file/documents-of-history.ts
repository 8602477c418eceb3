import { digestOf, own, procedures } from '@tergeu/procedure';
import { z } from 'zod';
import type { CaseHistory, EntryRow } from './case-history';

/** A reasoned text that came on file with an entry. */
export interface FiledText {
  readonly row: EntryRow;
  readonly field: string;
  readonly text: string;
  readonly digest: string;
}

/** Every text on file, newest first: reasons, circumstances, findings, statements. A refused attempt files nothing. */
export function textsOnFile({ rows }: CaseHistory): FiledText[] {
  return rows.filter(({ kind }) => kind === 'accepted').toReversed().flatMap(textsIn); // prettier-ignore
}

function textsIn(row: EntryRow): FiledText[] {
  const payload = row.payload as Readonly<Record<string, unknown>>;
  return longTextsOf(row.machine, row.command).flatMap((field) => {
    const text = payload[field];
    return typeof text === 'string' ? [{ row, field, text, digest: digestOf(text) }] : [];
  });
}

const known = new Map<string, readonly string[]>();

/** Fields of a command that hold a reasoned text, as its form asks for them. */
function longTextsOf(machine: string, command: string): readonly string[] {
  const key = `${machine}.${command}`;
  const held = known.get(key);
  if (held) return held;
  const payload = own(own(procedures, machine)?.commands ?? {}, command)?.payload;
  const { properties = {} } = payload
    ? (z.toJSONSchema(payload, { io: 'input' }) as { properties?: Record<string, { widget?: string }> })
    : {};
  const found = Object.entries(properties).filter(([, { widget }]) => widget === 'longText').map(([field]) => field); // prettier-ignore
  known.set(key, found);
  return found;
}
