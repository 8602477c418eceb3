import { procedureSetup, type Remember } from '../kernel/setup';
import { conditions } from './evidence-item.conditions';
import { boundsOf, type Bounds, type Excess } from './scope';

/** What an item of evidence remembers. Whether it is admissible is never remembered: it follows its action. */
export interface EvidenceItemMemory extends Bounds {
  readonly kind?:
    | 'questioning'
    | 'copy'
    | 'expertOpinion'
    | 'document'
    | 'object'
    | 'video'
    | 'phone'
    | 'stolenGoods'
    | 'weapon'
    | 'biological'
    | 'other';
  readonly description?: string;
  /** The court authorisation under which it was taken; null for items presented or found without such an action. */
  readonly actionId?: string | null;
  /** Items and weapons of which it is a copy, or on which the expert gave this opinion; it falls with any of them. */
  readonly derivedFrom?: readonly string[];
  /** The urgent recognition as a suspect on which somebody was questioned. */
  readonly recognitionId?: string;
  readonly collectedAt?: string;
  readonly collectedBy?: string;
  readonly sealNumber?: string;
  readonly sealedAt?: string;
  readonly storagePlace?: string;
  readonly storedAt?: string;
  readonly outsideScope?: readonly Excess[];
  readonly missedAt?: string;
}

export const remembers = {
  rememberCollection: (_, payload, { occurredAt, actor, file }) => ({
    ...boundsOf(file, payload, payload['kind']!, occurredAt),
    kind: payload['kind'] as EvidenceItemMemory['kind'],
    description: payload['description'] as string,
    actionId: (payload['actionId'] as string | undefined) ?? null,
    collectedAt: occurredAt,
    collectedBy: actor.id,
  }),
  rememberDerivation: (_, payload, { occurredAt, actor }) => ({
    kind: payload['kind'] as EvidenceItemMemory['kind'],
    description: payload['description'] as string,
    actionId: null,
    derivedFrom: payload['derivedFrom'] as string[],
    collectedAt: occurredAt,
    collectedBy: actor.id,
  }),
  rememberQuestioning: (_, payload, { occurredAt, actor }) => ({
    kind: 'questioning',
    description: payload['description'] as string,
    actionId: null,
    recognitionId: payload['recognitionId'] as string,
    collectedAt: occurredAt,
    collectedBy: actor.id,
  }),
  rememberCover: (_, payload) => ({ coveredById: payload['coveredById'] as string }),
  rememberMissed: (_, __, { occurredAt }) => ({ missedAt: occurredAt }),
  rememberSeal: (_, payload, { occurredAt }) => ({ sealNumber: payload['sealNumber'] as string, sealedAt: occurredAt }),
  rememberStorage: (_, payload, { occurredAt }) => ({
    storagePlace: payload['storagePlace'] as string,
    storedAt: occurredAt,
  }),
} satisfies Record<string, Remember<EvidenceItemMemory>>;

export const machineSetup = procedureSetup<EvidenceItemMemory, typeof conditions, typeof remembers>(conditions, remembers);
