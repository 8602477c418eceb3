import { entryHash, journalEntrySchema, noPreviousHash, type JournalEntry } from './entry';
import { portableSha256, type Sha256 } from './sha256';

/**
 * What can be wrong with a case's journal.
 * - `malformed`: not a journal entry at all
 * - `otherCase`: an entry of another case
 * - `gap`: an entry is missing here and comes nowhere later
 * - `reordered`: the entry due here comes later
 * - `duplicate`: this sequence number was already there
 * - `altered`: the content does not give the entry's own hash
 * - `wrongPrevious`: sound in itself, but it does not follow the entry before it, so one of the two was replaced
 * - `truncated`: the journal ends before the expected length
 * - `surplus`: the journal goes on after the expected length
 * - `otherHead`: sound in itself, but not the history that was expected
 */
export type ChainFault =
  'malformed' | 'otherCase' | 'gap' | 'reordered' | 'duplicate' | 'altered' | 'wrongPrevious' | 'truncated' | 'surplus' | 'otherHead';

/** What is known of the journal from elsewhere: a checkpoint, a receipt, the case's row. */
export interface ChainExpectation {
  readonly caseId?: string;
  readonly length?: number;
  /** Hash of the last entry (of entry `length`, when the journal may have grown). */
  readonly headHash?: string;
  /** The expectation is an earlier one: further entries may follow. Needs `length`. */
  readonly mayHaveGrown?: boolean;
}

/** Whole, or the first bad entry and why. */
export type ChainVerdict =
  | { readonly intact: true; readonly length: number; readonly headHash: string }
  | {
      readonly intact: false;
      readonly fault: ChainFault;
      /** Sequence number at which the journal stops being right: the entry due there. */
      readonly sequence: number;
      /** Place in the given list, from 0; for `truncated` the place where an entry is missing. */
      readonly position: number;
      readonly expected: string;
      readonly found: string;
    };

/** Checks a case's whole journal, in the order given, and names the first bad entry. */
export function verifyChain(
  entries: readonly unknown[],
  expectation: ChainExpectation = {},
  sha256: Sha256 = portableSha256,
): ChainVerdict {
  const sound: JournalEntry[] = [];
  for (const [position, candidate] of entries.entries()) {
    if (expectation.length === position && !expectation.mayHaveGrown)
      return bad('surplus', position, `${position} entries`, `${entries.length} entries`);
    const parsed = journalEntrySchema.safeParse(candidate);
    if (!parsed.success) return bad('malformed', position, 'a journal entry', issueText(parsed.error.issues[0]));
    const verdict = misfit(parsed.data, sound, entries, expectation.caseId, sha256);
    if (verdict) return verdict;
    sound.push(parsed.data);
  }
  return compared(sound, expectation);
}

function misfit(
  entry: JournalEntry,
  sound: readonly JournalEntry[],
  entries: readonly unknown[],
  caseId: string | undefined,
  sha256: Sha256,
): ChainVerdict | null {
  const position = sound.length;
  const due = position + 1;
  const home = caseId ?? sound[0]?.caseId ?? entry.caseId;
  if (entry.caseId !== home) return bad('otherCase', position, home, entry.caseId);
  if (entry.sequence !== due) {
    const later = entries.slice(position + 1).some((other) => sequenceOf(other) === due);
    const fault = entry.sequence < due ? 'duplicate' : later ? 'reordered' : 'gap';
    return bad(fault, position, `entry ${due}`, `entry ${entry.sequence}`);
  }
  const hash = entryHash(entry, sha256);
  if (hash !== entry.hash) return bad('altered', position, entry.hash, hash);
  const previous = sound.at(-1)?.hash ?? noPreviousHash;
  return entry.previousHash === previous ? null : bad('wrongPrevious', position, previous, entry.previousHash);
}

function compared(sound: readonly JournalEntry[], { length, headHash }: ChainExpectation): ChainVerdict {
  const head = sound.at(-1)?.hash ?? noPreviousHash;
  if (length !== undefined && sound.length < length) return bad('truncated', sound.length, `${length} entries`, `${sound.length} entries`);
  // Longer than expected is here only what may have grown.
  const compare = length ?? sound.length;
  const compareHash = sound[compare - 1]?.hash ?? noPreviousHash;
  if (headHash !== undefined && headHash !== compareHash) return bad('otherHead', Math.max(compare - 1, 0), headHash, compareHash);
  return { intact: true, length: sound.length, headHash: head };
}

function bad(fault: ChainFault, position: number, expected: string, found: string): ChainVerdict {
  return { intact: false, fault, position, sequence: position + 1, expected, found };
}

function sequenceOf(candidate: unknown): unknown {
  return typeof candidate === 'object' && candidate !== null && 'sequence' in candidate ? candidate.sequence : undefined;
}

function issueText(issue: { path: PropertyKey[]; message: string } | undefined): string {
  return issue ? `${issue.path.map(String).join('.') || 'entry'}: ${issue.message}` : 'something else';
}
