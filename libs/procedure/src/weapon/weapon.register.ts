import type { Proceeding } from '../kernel/case-file';
import type { Contribution, RegisterDefinition } from '../kernel/definition';
import { isFoundUnlawful } from '../evidence-item/action';
import { boundsRow } from '../evidence-item/evidence-item.register';
import { ammunitionKinds } from './weapon.commands';
import type { WeaponMemory } from './weapon.setup';

/** Row of `weapon`. Like any evidence, it is admissible only as long as its action is not found unlawful (S05). */
export const register: RegisterDefinition<WeaponMemory> = {
  table: 'weapon',
  row: ({ memory, state }, file) => ({
    state,
    kind: memory.kind ?? null,
    model: memory.model ?? null,
    serialNumber: memory.serialNumber ?? null,
    quantity: memory.quantity ?? null,
    civilian: memory.civilian ?? null,
    objectId: memory.objectId ?? null,
    stolenAt: memory.stolenAt ?? null,
    foundAt: memory.foundAt ?? null,
    foundBy: memory.foundBy ?? null,
    actionId: memory.actionId ?? null,
    actionFoundUnlawful: isFoundUnlawful(file, memory.actionId),
    ...boundsRow(memory, file),
    place: memory.place ?? null,
    handedInAt: memory.handedInAt ?? null,
    handedInBy: memory.handedInBy ?? null,
    voluntary: memory.voluntary ?? null,
    matchedId: memory.matchedId ?? null,
    examinedAt: memory.examinedAt ?? null,
    storedAt: memory.storedAt ?? null,
    storagePlace: memory.storagePlace ?? null,
  }),
};

/**
 * A weapon found counts as found however the search is judged later: it is off the street; only as evidence it falls away.
 * Handed in and seized exclude each other (CC 287, note: what is taken by an action is not handed in).
 */
export function figures({ memory }: Proceeding<WeaponMemory>): readonly Contribution[] {
  const { kind, quantity: amount = 0, civilian, stolenAt, foundAt, handedInAt } = memory;
  const isWeapon = !(ammunitionKinds as readonly (string | undefined)[]).includes(kind);
  const names: string[] = [];
  if (isWeapon && stolenAt && civilian) names.push('civilianWeaponsStolen');
  if (isWeapon && foundAt) names.push('stolenWeaponsFoundAndSeized');
  if (foundAt) names.push(`seizedByKind.${kind}`);
  if (isWeapon && handedInAt) names.push('voluntarilyRelinquished');
  return names.map((name) => ({ figure: `weapons.${name}`, amount }));
}
