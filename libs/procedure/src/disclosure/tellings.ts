import type { CaseFile, Memory } from '../kernel/case-file';
import { proceedingsOf } from '../kernel/case-file';
import { own } from '../kernel/own';
import { readerOf } from './reader';
import { sightOfProceeding } from './sight';
import { tellings, type Telling } from './tellings.texts';

export { tellings, type Telling } from './tellings.texts';

/** Somebody who must be told of a step that has just been recorded. */
export interface Notice {
  readonly counselId: string;
  readonly proceedingId: string;
}

/** The telling that a command asks for, if it asks for one. */
export const tellingOf = (machine: string, command: string): Telling | undefined => own(tellings, `${machine}.${command}`);

/** Whom a step is told: counsel to whom the rule shows the proceeding as it is now, and who did not take it himself. */
export function noticesOf(
  file: CaseFile,
  { machine, proceedingId, type }: { readonly machine: string; readonly proceedingId: string; readonly type: string },
  actorId: string,
): readonly Notice[] {
  const one = file.proceedings[proceedingId];
  if (!one || !tellingOf(machine, type)) return [];
  const counsel = proceedingsOf<Memory & { readonly counselId?: string }>(file, 'defence').flatMap(({ memory }) => memory.counselId ?? []);
  return [...new Set(counsel)]
    .filter((id) => id !== actorId && sightOfProceeding(one, file, readerOf(file, id)).kind === 'shown')
    .map((counselId) => ({ counselId, proceedingId }));
}
