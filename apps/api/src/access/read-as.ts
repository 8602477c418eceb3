import { readableFile, type CaseFile, type ReadableFile } from '@tergeu/procedure';
import type { DirectoryEntry } from '../identity';

type Reader = Pick<DirectoryEntry, 'id' | 'role'>;

/** Files do not change; a new version is a new object. */
const narrowed = new WeakMap<CaseFile, Map<string, ReadableFile>>();

/** What counsel may read of a file; undefined for everybody else: whoever else may open a file reads all of it. */
export function narrowedFor({ id, role }: Reader, file: CaseFile): ReadableFile | undefined {
  if (role !== 'counsel') return undefined;
  const byReader = narrowed.get(file) ?? new Map<string, ReadableFile>();
  narrowed.set(file, byReader);
  const readable = byReader.get(id) ?? readableFile(file, id);
  byReader.set(id, readable);
  return readable;
}

/** The file as its reader sees it, and the number that stands for its version to him. */
export function readAs(reader: Reader, file: CaseFile): Pick<ReadableFile, 'file' | 'version'> {
  return narrowedFor(reader, file) ?? { file, version: file.version };
}
