import type { Memory } from '../kernel/case-file';
import { shownPart, type ReadableFile } from './readable-file';

/** An entry of the journal, as far as the rule asks. */
export interface EntryToRead {
  readonly kind: 'accepted' | 'refused';
  readonly proceedingId: string;
  readonly command: string;
  readonly payload: unknown;
  readonly actorId: string;
}

/** What a reader may read of an entry's payload; undefined: the entry is not for him. */
export function readablePayload(entry: EntryToRead, { sights }: Pick<ReadableFile, 'sights'>, readerId: string): unknown {
  const sight = sights.get(entry.proceedingId);
  const isHis = entry.actorId === readerId;
  if (sight?.kind !== 'shown') return undefined;
  const isOpen = sight.fields === 'all' && (sight.ground === 'opened' || sight.ground === 'decided' || sight.ground === 'ofOffice');
  // What others tried in vain is no part of what was done with the client.
  if (entry.kind === 'refused' && !isHis && !isOpen) return undefined;
  if (sight.commands !== 'all' && !sight.commands.includes(entry.command) && !entry.command.startsWith('clock.') && !isHis)
    return undefined;
  if (entry.command.startsWith('clock.') && !sight.withClocks) return undefined;
  const isNamed = (text: string) => (sights.get(text)?.kind ?? 'shown') === 'shown';
  return shownPart((entry.payload ?? {}) as Memory, isHis ? 'all' : sight.fields, isNamed);
}
