import { readableFile, readableForOffice, type CaseFile, type ReadableFile } from '@tergeu/procedure';
import type { DirectoryEntry } from '../identity';

type Reader = Pick<DirectoryEntry, 'id' | 'role' | 'bodyId'>;

/** Files do not change; a new version is a new object. */
const narrowed = new WeakMap<CaseFile, Map<string, ReadableFile | undefined>>();

/**
 * What an official may read of a file that he may open; undefined: all of it. The one place where it is decided, for the file, its
 * journal, history, documents, past moments and what is made of them; `readableProceedings` says the same of lists.
 */
export function narrowedFor(reader: Reader, file: CaseFile): ReadableFile | undefined {
  const byReader = narrowed.get(file) ?? new Map<string, ReadableFile | undefined>();
  narrowed.set(file, byReader);
  const { id, role, bodyId } = reader;
  const key = `${id} ${role} ${bodyId}`;
  if (!byReader.has(key)) byReader.set(key, role === 'counsel' ? readableFile(file, id) : readableForOffice(file, reader));
  return byReader.get(key);
}

/** The file as its reader sees it, and the number that stands for its version to him. */
export function readAs(reader: Reader, file: CaseFile): Pick<ReadableFile, 'file' | 'version'> {
  return narrowedFor(reader, file) ?? { file, version: file.version };
}
