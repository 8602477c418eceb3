import type { Instant } from '@tergeu/law';
import { proceedingOf, type Memory } from '../kernel/case-file';
import { calendarOf } from '../kernel/place-of-case';
import { procedureSetup, type Remember } from '../kernel/setup';
import { isMinor } from '../person/is-minor';
import type { PersonMemory } from '../person/person.setup';
import { conditions } from './defence.conditions';

/** What the defence of a person remembers. */
export interface DefenceMemory extends Memory {
  readonly personId?: string;
  readonly offeredAt?: Instant;
  readonly mandatory?: boolean;
  /** Why defence is mandatory (CPC 67(1)). */
  readonly mandatoryGrounds?: readonly string[];
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

export const remembers = {
  rememberOffer: (_, payload, { file, law, occurredAt }) => {
    const person = proceedingOf<PersonMemory>(file, 'person', payload['personId'])!.memory;
    const grounds = [
      ...(isMinor(person.bornOn!, occurredAt, calendarOf(file, law).timeZone) ? ['minor'] : []),
      ...(person.hasDefect ? ['defect'] : []),
      ...(person.knowsLanguage === false ? ['language'] : []),
      ...(payload['punishableByOverTenYears'] === true ? ['gravity'] : []),
    ];
    return {
      personId: payload['personId'] as string,
      offeredAt: occurredAt,
      mandatory: grounds.length > 0,
      mandatoryGrounds: grounds,
      withoutMeans: person.withoutMeans === true,
    };
  },
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
  rememberOwnRefusal: (memory, __, { occurredAt }) => ({
    refusedAt: occurredAt,
    firstRefusedAt: memory.firstRefusedAt ?? occurredAt,
    counselId: undefined,
  }),
  rememberNoArrival: (_, __, { occurredAt }) => ({ noArrivalAt: occurredAt }),
} satisfies Record<string, Remember<DefenceMemory>>;

export const machineSetup = procedureSetup<DefenceMemory, typeof conditions, typeof remembers>(conditions, remembers);
