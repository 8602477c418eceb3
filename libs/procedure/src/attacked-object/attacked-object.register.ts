import type { Proceeding } from '../kernel/case-file';
import type { Contribution, RegisterDefinition } from '../kernel/definition';
import { governmentKinds } from './attacked-object.commands';
import type { AttackedObjectMemory } from './attacked-object.setup';

/** Row of `attacked_object`; weapons and damage claims point at it. */
export const register: RegisterDefinition<AttackedObjectMemory> = {
  table: 'attacked_object',
  row: ({ memory, state }) => ({
    state,
    kind: memory.kind ?? null,
    name: memory.name ?? null,
    city: memory.city ?? null,
    address: memory.address ?? null,
    ownerKind: memory.ownerKind ?? null,
    attackedAt: memory.attackedAt ?? null,
    looted: memory.looted ?? null,
    destroyed: memory.destroyed ?? null,
    recordedBy: memory.recordedBy ?? null,
  }),
};

const isGovernment = (kind: AttackedObjectMemory['kind']) => (governmentKinds as readonly (string | undefined)[]).includes(kind);

/** Every object counts in the total; a business counts as looted only if it was, else as attacked but not looted. */
export function figures({ memory }: Proceeding<AttackedObjectMemory>): readonly Contribution[] {
  const { kind, looted } = memory;
  const names = ['total'];
  if (isGovernment(kind)) names.push('governmentInstitutions');
  else names.push(looted ? 'lootingOfBusinesses' : 'businessesNotLooted');
  if (kind === 'akimatBuilding') names.push('ofWhichAkimatBuildings');
  if (kind === 'policeBuilding') names.push('ofWhichPoliceFacilities', 'ofWhichPoliceFacilities.buildings');
  if (kind === 'policeModularUnit') names.push('ofWhichPoliceFacilities', 'ofWhichPoliceFacilities.modularUnits');
  if (kind === 'huntingShop' && looted) names.push('huntingShopsLooted');
  return names.map((name) => ({ figure: `attackedObjects.${name}`, amount: 1 }));
}
