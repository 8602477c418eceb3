import type { Instant } from '@tergeu/law';
import type { Memory } from '../kernel/case-file';
import { procedureSetup, type Remember } from '../kernel/setup';
import { conditions } from './person.conditions';

export interface PersonMemory extends Memory {
  readonly name?: string;
  /** Day of birth; decides who is a minor. */
  readonly bornOn?: string;
  readonly sex?: string;
  readonly roleInCase?: string;
  readonly citizenship?: string;
  /** Commands the language of the proceedings (CPC 67(1)). */
  readonly knowsLanguage?: boolean;
  readonly withoutMeans?: boolean;
  /** A physical or mental defect that hinders own defence (CPC 67(1)). */
  readonly hasDefect?: boolean;
  readonly fledAt?: Instant | null;
  /** In hiding outside the country: must be defended (CPC 67(1)). */
  readonly abroad?: boolean;
  readonly returnedAt?: Instant;
  readonly circumstances?: string;
  readonly diedAt?: Instant;
  /** The paper that says so: of a registry office or a doctor. */
  readonly certificate?: string;
}

export const remembers = {
  rememberPerson: (_, payload) => ({ ...(payload as PersonMemory) }),
  rememberFlight: (_, payload, { occurredAt }) => ({
    fledAt: occurredAt,
    abroad: payload['abroad'] === true,
    circumstances: payload['circumstances'] as string,
  }),
  rememberReturn: (_, payload, { occurredAt }) => ({
    fledAt: null,
    returnedAt: occurredAt,
    circumstances: payload['circumstances'] as string,
  }),
  rememberDeath: (_, payload, { occurredAt }) => ({ diedAt: occurredAt, certificate: payload['certificate'] as string }),
} satisfies Record<string, Remember<PersonMemory>>;

export const machineSetup = procedureSetup<PersonMemory, typeof conditions, typeof remembers>(conditions, remembers);
