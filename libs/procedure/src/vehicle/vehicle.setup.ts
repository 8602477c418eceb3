import type { Json, Memory } from '../kernel/case-file';
import { procedureSetup, type Remember } from '../kernel/setup';
import type { vehicleOutcomes, vehicleOwners } from './vehicle.commands';
import { conditions } from './vehicle.conditions';

/** What is remembered of a destroyed or damaged vehicle. */
export interface VehicleMemory extends Memory {
  readonly ownerKind?: (typeof vehicleOwners)[number];
  readonly model?: string;
  readonly plate?: string | null;
  readonly city?: string;
  readonly outcome?: (typeof vehicleOutcomes)[number];
  readonly damagedAt?: string;
  readonly recordedBy?: string;
}

const described = (payload: Record<string, Json | undefined>) => ({
  ownerKind: payload['ownerKind'] as VehicleMemory['ownerKind'],
  model: payload['model'] as string,
  plate: (payload['plate'] as string | undefined) ?? null,
  city: payload['city'] as string,
  outcome: payload['outcome'] as VehicleMemory['outcome'],
  damagedAt: payload['damagedAt'] as string,
});

export const remembers = {
  rememberRecord: (_, payload, { actor }) => ({ ...described(payload), recordedBy: actor.id }),
  rememberCorrection: (_, payload) => described(payload),
} satisfies Record<string, Remember<VehicleMemory>>;

export const machineSetup = procedureSetup<VehicleMemory, typeof conditions, typeof remembers>(conditions, remembers);
