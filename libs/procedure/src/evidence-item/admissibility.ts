import type { CaseFile, Json, Proceeding } from '../kernel/case-file';
import { own } from '../kernel/own';
import { isFoundUnlawful } from './action';
import { isRecognitionRefused } from './recognition';
import { isUncovered, type Bounds } from './scope';

/** What an item or a weapon remembers of where it comes from. */
interface Origin extends Bounds {
  readonly actionId?: string | null;
  readonly derivedFrom?: readonly string[];
  readonly recognitionId?: string;
  readonly collectedAt?: string;
  readonly foundAt?: string;
  readonly handedInAt?: string;
}

const kinds: readonly string[] = ['evidence-item', 'weapon'];

function sourceIn(file: CaseFile, id: Json): Proceeding<Origin> | undefined {
  const found = typeof id === 'string' ? (own(file.proceedings, id) as Proceeding<Origin> | undefined) : undefined;
  return found && kinds.includes(found.machine) ? found : undefined;
}

/** Was it in the hands of the investigation at that moment? Only then something can be made from it. */
export function wasInHand(file: CaseFile, id: Json, at: string): boolean {
  const { collectedAt, foundAt, handedInAt } = sourceIn(file, id)?.memory ?? {};
  const since = collectedAt ?? foundAt ?? handedInAt;
  return since !== undefined && since <= at;
}

/** A copy or an expert's opinion falls with whatever it was made from, however far back (CPC 112, S05). */
export const hasFallenSource = (file: CaseFile, { derivedFrom = [] }: Origin): boolean =>
  derivedFrom.some((id) => {
    const source = sourceIn(file, id);
    return source !== undefined && isFallen(file, source.memory);
  });

/** Inadmissible: its action was found unlawful, nothing covers what lies outside its scope, what it was made from has fallen, or its recognition was refused. */
export const isFallen = (file: CaseFile, memory: Origin): boolean =>
  isFoundUnlawful(file, memory.actionId) ||
  isUncovered(file, memory) ||
  hasFallenSource(file, memory) ||
  isRecognitionRefused(file, memory.recognitionId);
