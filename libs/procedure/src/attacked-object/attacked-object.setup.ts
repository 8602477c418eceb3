import type { Json, Memory } from '../kernel/case-file';
import { procedureSetup, type Remember } from '../kernel/setup';
import type { objectKinds, ownerKinds } from './attacked-object.commands';
import { conditions } from './attacked-object.conditions';

/** What is remembered of an attacked building or structure. */
export interface AttackedObjectMemory extends Memory {
  readonly kind?: (typeof objectKinds)[number];
  readonly name?: string;
  readonly city?: string;
  readonly address?: string;
  readonly ownerKind?: (typeof ownerKinds)[number];
  readonly attackedAt?: string;
  readonly looted?: boolean;
  readonly destroyed?: boolean;
  readonly recordedBy?: string;
}

const described = (payload: Record<string, Json | undefined>) => ({
  kind: payload['kind'] as AttackedObjectMemory['kind'],
  name: payload['name'] as string,
  city: payload['city'] as string,
  address: payload['address'] as string,
  ownerKind: payload['ownerKind'] as AttackedObjectMemory['ownerKind'],
  attackedAt: payload['attackedAt'] as string,
  looted: payload['looted'] as boolean,
  destroyed: payload['destroyed'] as boolean,
});

export const remembers = {
  rememberRecord: (_, payload, { actor }) => ({ ...described(payload), recordedBy: actor.id }),
  rememberCorrection: (_, payload) => described(payload),
} satisfies Record<string, Remember<AttackedObjectMemory>>;

export const machineSetup = procedureSetup<AttackedObjectMemory, typeof conditions, typeof remembers>(conditions, remembers);
