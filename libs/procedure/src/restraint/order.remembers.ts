import { valueOf } from '@tergeu/law';
import type { Given, Json } from '../kernel/case-file';
import type { Remember } from '../kernel/setup';
import { beginning, isIsolating, termOfOrder } from './custody-term';
import { detentionOf } from './person-of-measure';
import { restraintLaw } from './restraint.law';
import type { RestraintMemory } from './restraint.setup';

type Payload = Readonly<Record<string, Json | undefined>>;

const needsTheCourt = (kind: string, { law }: Given): boolean => valueOf(restraintLaw.reservedToTheCourt, law).includes(kind);

/** The term of a measure that isolates; the others have none. */
function termOf(memory: RestraintMemory, shortDays: number | undefined, given: Given): Partial<RestraintMemory> {
  if (!isIsolating(memory.kind, given.law)) return {};
  const facilityId = detentionOf(given.file, memory.personId, given.occurredAt)?.memory.facilityId;
  return {
    ...termOfOrder(memory, shortDays, given),
    ...(shortDays === undefined ? {} : { shortDays }),
    ...(facilityId === undefined || memory.kind !== 'custody' ? {} : { facilityId }),
  };
}

function ordered(memory: RestraintMemory, payload: Payload, given: Given): Partial<RestraintMemory> {
  return {
    ...beginning(memory, given),
    judgeId: given.actor.id,
    orderedAt: given.occurredAt,
    ...termOf(memory, payload['shortDays'] as number | undefined, given),
    ...(payload['bailSum'] === undefined ? {} : { bailSum: payload['bailSum'] as number }),
    ...(payload['noBailGround'] === undefined ? {} : { noBailGround: payload['noBailGround'] as string }),
  };
}

export const orderRemembers = {
  rememberProposal: (_, payload, given) => ({
    personId: payload['personId'] as string,
    kind: payload['kind'] as string,
    grounds: payload['grounds'] as string,
    authorId: given.actor.id,
    proposedAt: given.occurredAt,
    courtRequired: needsTheCourt(payload['kind'] as string, given),
    ...(payload['custodyException'] === undefined ? {} : { custodyException: payload['custodyException'] as string }),
    ...(payload['replacesId'] === undefined ? {} : { replacesId: payload['replacesId'] as string }),
    ...(payload['replacementGround'] === undefined ? {} : { replacementGround: payload['replacementGround'] as string }),
  }),
  rememberAgreement: (_, __, { actor, occurredAt }) => ({ agreedBy: actor.id, agreedAt: occurredAt }),
  rememberLighterAgreement: (memory, payload, given) => ({
    agreedBy: given.actor.id,
    agreedAt: given.occurredAt,
    proposedKind: memory.kind!,
    kind: payload['newKind'] as string,
    courtRequired: needsTheCourt(payload['newKind'] as string, given),
    refusalReasons: payload['reasons'] as string,
  }),
  rememberReasons: (_, payload) => ({ refusalReasons: payload['reasons'] as string }),
  rememberOrder: (memory, payload, given) => ordered(memory, payload, given),
  rememberLighterOrder: (memory, payload, given) => {
    const kind = payload['newKind'] as string;
    return {
      proposedKind: memory.kind!,
      kind,
      refusalReasons: payload['reasons'] as string,
      ...ordered({ ...memory, kind }, payload, given),
    };
  },
  rememberApplication: (memory, __, given) => beginning(memory, given),
} satisfies Record<string, Remember<RestraintMemory>>;
