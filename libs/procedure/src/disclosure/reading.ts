import type { Instant } from '@tergeu/law';
import type { CaseFile, Memory } from '../kernel/case-file';

interface ReadingMemory extends Memory {
  readonly readingSince?: Instant | null;
  readonly readUntil?: Instant;
}

/** Since when the parties read the file, if they do now, and until when they last did (CPC 296). */
export function readingOf(file: CaseFile): { readonly since: Instant | null; readonly until: Instant | null } {
  const { readingSince = null, readUntil = null } = (file.proceedings[file.id]?.memory ?? {}) as ReadingMemory;
  return { since: readingSince, until: readUntil };
}
