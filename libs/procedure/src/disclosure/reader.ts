import type { CaseFile, Memory } from '../kernel/case-file';
import { isCounselOf } from '../kernel/standing';

/** Counsel as he stands in a file: whose counsel he is there at present. */
export interface Reader {
  readonly counselId: string;
  readonly clients: ReadonlySet<string>;
}

/** Admitted and not replaced; without clients he reads nothing but what he has lodged. */
export function readerOf(file: CaseFile, counselId: string): Reader {
  const persons = Object.values(file.proceedings).filter(({ machine }) => machine === 'person');
  return { counselId, clients: new Set(persons.filter(({ id }) => isCounselOf(file, counselId, id)).map(({ id }) => id)) };
}

/** Who reads the file when it is given for reading: suspects and victims with their counsel (CPC 294). */
export function readsTheFile(file: CaseFile, { clients }: Reader): boolean {
  return [...clients].some((id) => {
    const { roleInCase } = (file.proceedings[id]?.memory ?? {}) as Memory & { readonly roleInCase?: string };
    return roleInCase === 'suspect' || roleInCase === 'victim';
  });
}
