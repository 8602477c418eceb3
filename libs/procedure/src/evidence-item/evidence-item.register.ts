import type { CaseFile, Proceeding } from '../kernel/case-file';
import type { Contribution, RegisterDefinition } from '../kernel/definition';
import { isFoundUnlawful } from './action';
import type { EvidenceItemMemory } from './evidence-item.setup';

/**
 * Row of `evidence_item`. `action_found_unlawful` is held to the authorisation's own flag by foreign key,
 * and `admissible` is computed from it by the database (S05): nobody can write either at will.
 */
export const register: RegisterDefinition<EvidenceItemMemory> = {
  table: 'evidence_item',
  row: ({ memory, state }, file) => ({
    state,
    kind: memory.kind ?? null,
    description: memory.description ?? null,
    actionId: memory.actionId ?? null,
    actionFoundUnlawful: isFoundUnlawful(file, memory.actionId),
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
  const figure = isFoundUnlawful(file, memory.actionId) ? 'evidence.inadmissible' : 'evidence.admissible';
  return [{ figure, amount: 1 }];
}
