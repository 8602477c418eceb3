import type { Proceeding } from '../kernel/case-file';
import type { Contribution, RegisterDefinition } from '../kernel/definition';
import { stateOwners } from './vehicle.commands';
import type { VehicleMemory } from './vehicle.setup';

/** Row of `vehicle`. */
export const register: RegisterDefinition<VehicleMemory> = {
  table: 'vehicle',
  row: ({ memory, state }) => ({
    state,
    ownerKind: memory.ownerKind ?? null,
    model: memory.model ?? null,
    plate: memory.plate ?? null,
    city: memory.city ?? null,
    outcome: memory.outcome ?? null,
    damagedAt: memory.damagedAt ?? null,
    recordedBy: memory.recordedBy ?? null,
  }),
};

/** Vehicles of businesses have a figure of ours, which closes the sum that the briefing leaves open. */
export function figures({ memory }: Proceeding<VehicleMemory>): readonly Contribution[] {
  const names = ['destroyedOrDamaged'];
  if ((stateOwners as readonly (string | undefined)[]).includes(memory.ownerKind)) names.push('ofStateBodies');
  if (memory.ownerKind === 'citizen') names.push('ofIndividualCitizens');
  if (memory.ownerKind === 'business') names.push('ofBusinesses');
  return names.map((name) => ({ figure: `vehicles.${name}`, amount: 1 }));
}
