import type { CaseFile, Proceeding } from '../kernel/case-file';
import type { Contribution, RegisterDefinition } from '../kernel/definition';
import { isFoundUnlawful } from './action';
import { hasFallenSource, isFallen } from './admissibility';
import type { EvidenceItemMemory } from './evidence-item.setup';
import { isRecognitionRefused } from './recognition';
import { isDecided, isOutsideScope, type Bounds } from './scope';

/** Columns of `evidence_item` and `weapon` that say how far the taking went beyond its action. */
export const boundsRow = (memory: Bounds, file: CaseFile) => ({
  takenElsewhere: memory.takenElsewhere ?? false,
  takenFromId: memory.takenFromId ?? null,
  outsideScope: memory.outsideScope ?? [],
  coveredById: memory.coveredById ?? null,
  excessDecided: isOutsideScope(memory) && isDecided(file, memory.coveredById),
});

/**
 * Row of `evidence_item`. `action_found_unlawful` is held to the authorisation's own flag by foreign key,
 * `source_fallen` to the items it was made from, or the recognition on which somebody was questioned, and `excess_decided` to the covering action by triggers, and `admissible` is
 * computed from all three by the database (S05): nobody can write any of them at will.
 */
export const register: RegisterDefinition<EvidenceItemMemory> = {
  table: 'evidence_item',
  row: ({ memory, state }, file) => ({
    state,
    kind: memory.kind ?? null,
    description: memory.description ?? null,
    actionId: memory.actionId ?? null,
    actionFoundUnlawful: isFoundUnlawful(file, memory.actionId),
    ...boundsRow(memory, file),
    derivedFrom: memory.derivedFrom ?? [],
    recognitionId: memory.recognitionId ?? null,
    sourceFallen: hasFallenSource(file, memory) || isRecognitionRefused(file, memory.recognitionId),
    collectedAt: memory.collectedAt ?? null,
    collectedBy: memory.collectedBy ?? null,
    sealNumber: memory.sealNumber ?? null,
    sealedAt: memory.sealedAt ?? null,
    storagePlace: memory.storagePlace ?? null,
    storedAt: memory.storedAt ?? null,
  }),
};

/** Counted on one side or the other; a ruling on the action moves it (S05). */
export function figures({ memory }: Proceeding<EvidenceItemMemory>, file: CaseFile): readonly Contribution[] {
  const figure = isFallen(file, memory) ? 'evidence.inadmissible' : 'evidence.admissible';
  return [{ figure, amount: 1 }];
}
