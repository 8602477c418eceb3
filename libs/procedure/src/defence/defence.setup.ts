import type { Instant } from '@tergeu/law';
import { proceedingOf, type Given, type JsonObject, type Memory } from '../kernel/case-file';
import { procedureSetup, type Remember } from '../kernel/setup';
import type { PersonMemory } from '../person/person.setup';
import { conditions } from './defence.conditions';
import { groundsOf } from './mandatory-grounds';

/** What the defence of a person remembers. */
export interface DefenceMemory extends Memory {
  readonly personId?: string;
  readonly offeredAt?: Instant;
  readonly mandatory?: boolean;
  /** When it was first on file that defence is mandatory. */
  readonly mandatorySince?: Instant;
  /** Why defence is mandatory (CPC 67(1)). */
  readonly mandatoryGrounds?: readonly string[];
  /** Grounds that the file does not show by itself, since when. */
  readonly stated?: JsonObject;
  readonly withoutMeans?: boolean;
  /** Admitted counsel; he stands as `counsel` of the person. */
  readonly counselId?: string;
  readonly chosenCounselId?: string;
  readonly counselKind?: 'chosen' | 'state';
  readonly requestedAt?: Instant;
  readonly admittedAt?: Instant;
  /** Of the first counsel; it stays when he is replaced. */
  readonly firstAdmittedAt?: Instant;
  readonly refusedAt?: Instant;
  /** A later refusal does not hide the first one. */
  readonly firstRefusedAt?: Instant;
  readonly noArrivalAt?: Instant;
}

/** Once mandatory, it stays so; grounds are added as they come. */
function weighed(memory: DefenceMemory, { file, law, now }: Given): Partial<DefenceMemory> {
  const grounds = new Set([...(memory.mandatoryGrounds ?? []), ...groundsOf(memory, { file, law, at: now })]);
  const mandatory = memory.mandatory === true || grounds.size > 0;
  return { mandatory, mandatoryGrounds: [...grounds], ...(mandatory ? { mandatorySince: memory.mandatorySince ?? now } : {}) };
}

export const remembers = {
  rememberOffer: (_, payload, given) => {
    const { file, occurredAt } = given;
    const person = proceedingOf<PersonMemory>(file, 'person', payload['personId'])!.memory;
    const offered: DefenceMemory = {
      personId: payload['personId'] as string,
      offeredAt: occurredAt,
      withoutMeans: person.withoutMeans === true,
      ...(payload['punishableByOverTenYears'] === true ? { stated: { gravity: occurredAt } } : {}),
    };
    return { ...offered, ...weighed(offered, given) };
  },
  rememberGround: (memory, payload, given) => {
    const stated = { [payload['ground'] as string]: given.occurredAt, ...memory.stated };
    return { stated, ...weighed({ ...memory, stated }, given) };
  },
  rememberProvision: (memory, _, given) => ({ counselKind: 'state', requestedAt: given.occurredAt, ...weighed(memory, given) }),
  rememberChoice: (_, payload, { occurredAt }) => ({
    chosenCounselId: payload['counselId'] as string,
    counselKind: 'chosen',
    requestedAt: occurredAt,
  }),
  rememberRequest: (_, __, { occurredAt }) => ({ counselKind: 'state', requestedAt: occurredAt }),
  rememberAdmission: (memory, payload, { occurredAt }) => ({
    counselId: payload['counselId'] as string,
    admittedAt: occurredAt,
    firstAdmittedAt: memory.firstAdmittedAt ?? occurredAt,
  }),
  rememberReplacement: () => ({ counselId: undefined, admittedAt: undefined }),
  rememberOwnRefusal: (memory, __, given) => ({
    refusedAt: given.occurredAt,
    firstRefusedAt: memory.firstRefusedAt ?? given.occurredAt,
    counselId: undefined,
    ...weighed(memory, given),
  }),
  rememberNoArrival: (_, __, { occurredAt }) => ({ noArrivalAt: occurredAt }),
} satisfies Record<string, Remember<DefenceMemory>>;

export const machineSetup = procedureSetup<DefenceMemory, typeof conditions, typeof remembers>(conditions, remembers);
