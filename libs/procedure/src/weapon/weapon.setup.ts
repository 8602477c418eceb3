import type { Json } from '../kernel/case-file';
import { boundsOf, type Bounds, type Excess } from '../evidence-item/scope';
import { procedureSetup, type Remember } from '../kernel/setup';
import type { weaponKinds } from './weapon.commands';
import { conditions } from './weapon.conditions';

/** What is remembered of a weapon or a batch of one kind. */
export interface WeaponMemory extends Bounds {
  readonly kind?: (typeof weaponKinds)[number];
  readonly model?: string;
  readonly serialNumber?: string | null;
  readonly quantity?: number;
  /** Was it in civilian circulation (and not of police or army)? */
  readonly civilian?: boolean;
  /** The attacked object from which it was stolen. */
  readonly objectId?: string | null;
  readonly stolenAt?: string;
  /** Seized, or recovered when its theft had been reported. */
  readonly foundAt?: string;
  readonly foundBy?: string;
  readonly actionId?: string | null;
  readonly place?: string;
  readonly handedInAt?: string;
  readonly handedInBy?: string;
  /** Has the holder committed another crime? Then handing in frees from nothing. Missing: it was not asked. */
  readonly otherCrime?: boolean;
  /** Given up of the holder's own will; at a seizure: when asked to. */
  readonly voluntary?: boolean;
  /** The theft report of this case file to which it belongs. */
  readonly matchedId?: string;
  readonly examinedAt?: string;
  readonly findings?: string;
  readonly outsideScope?: readonly Excess[];
  readonly missedAt?: string;
  readonly storagePlace?: string;
  readonly storedAt?: string;
}

type Payload = Record<string, Json | undefined>;

const described = (payload: Payload) => ({
  kind: payload['kind'] as WeaponMemory['kind'],
  model: payload['model'] as string,
  serialNumber: (payload['serialNumber'] as string | undefined) ?? null,
  quantity: payload['quantity'] as number,
});

export const remembers = {
  rememberTheft: (_, payload) => ({
    ...described(payload),
    civilian: payload['civilian'] as boolean,
    objectId: (payload['objectId'] as string | undefined) ?? null,
    stolenAt: payload['stolenAt'] as string,
  }),
  rememberSeizure: (_, payload, { occurredAt, actor, file }) => ({
    ...boundsOf(file, payload, null, occurredAt),
    ...described(payload),
    actionId: (payload['actionId'] as string | undefined) ?? null,
    place: payload['place'] as string,
    voluntary: payload['voluntary'] as boolean,
    foundAt: occurredAt,
    foundBy: actor.id,
  }),
  rememberHandIn: (_, payload, { occurredAt }) => ({
    ...described(payload),
    place: payload['place'] as string,
    handedInBy: payload['handedInBy'] as string,
    handedInAt: occurredAt,
    otherCrime: payload['otherCrime'] as boolean,
    voluntary: true,
  }),
  rememberRecovery: (_, payload, { occurredAt, actor, file }) => ({
    ...boundsOf(file, payload, null, occurredAt),
    actionId: (payload['actionId'] as string | undefined) ?? null,
    place: payload['place'] as string,
    foundAt: occurredAt,
    foundBy: actor.id,
  }),
  rememberCover: (_, payload) => ({ coveredById: payload['coveredById'] as string }),
  rememberMissed: (_, __, { occurredAt }) => ({ missedAt: occurredAt }),
  rememberMatch: (_, payload) => ({ matchedId: payload['matchedId'] as string }),
  rememberExamination: (_, payload, { occurredAt }) => ({ findings: payload['findings'] as string, examinedAt: occurredAt }),
  rememberStorage: (_, payload, { occurredAt }) => ({
    storagePlace: payload['storagePlace'] as string,
    storedAt: occurredAt,
  }),
} satisfies Record<string, Remember<WeaponMemory>>;

export const machineSetup = procedureSetup<WeaponMemory, typeof conditions, typeof remembers>(conditions, remembers);
