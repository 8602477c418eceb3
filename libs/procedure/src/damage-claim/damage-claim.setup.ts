import type { Memory } from '../kernel/case-file';
import { procedureSetup, type Remember } from '../kernel/setup';
import type { claimantKinds, claimOutcomes, recognitions } from './damage-claim.commands';
import { conditions } from './damage-claim.conditions';

/** What is remembered of reported damage. Amounts are whole tenge. */
export interface DamageClaimMemory extends Memory {
  readonly claimantName?: string;
  readonly claimantKind?: (typeof claimantKinds)[number];
  readonly city?: string;
  readonly objectDescription?: string;
  /** The attacked object, where it is one on file. */
  readonly objectId?: string | null;
  /** As the claimant says. */
  readonly amountTenge?: number;
  readonly reportedAt?: string;
  readonly findings?: string;
  readonly documentedAt?: string;
  readonly assessedTenge?: number;
  readonly assessedAt?: string;
  readonly recognisedAs?: (typeof recognitions)[number];
  readonly recognisedAt?: string;
  readonly recognitionMissedAt?: string;
  readonly recognitionRefusedAt?: string;
  readonly refusalReasons?: string;
  readonly copyHandedAt?: string;
  readonly appealedAt?: string;
  readonly appealStatement?: string;
  /** The time for an appeal ran out unused. */
  readonly appealOverAt?: string;
  readonly appealReasons?: string;
  readonly upheldAt?: string;
  readonly outcome?: (typeof claimOutcomes)[number];
  readonly outcomeReasons?: string;
  readonly decidedAt?: string;
  readonly decidedBy?: string;
}

export const remembers = {
  rememberReport: (_, payload, { occurredAt }) => ({
    claimantName: payload['claimantName'] as string,
    claimantKind: payload['claimantKind'] as DamageClaimMemory['claimantKind'],
    city: payload['city'] as string,
    objectDescription: payload['objectDescription'] as string,
    objectId: (payload['objectId'] as string | undefined) ?? null,
    amountTenge: payload['amountTenge'] as number,
    reportedAt: occurredAt,
  }),
  rememberDocuments: (_, payload, { occurredAt }) => ({ findings: payload['findings'] as string, documentedAt: occurredAt }),
  rememberAssessment: (_, payload, { occurredAt }) => ({
    assessedTenge: payload['assessedTenge'] as number,
    assessedAt: occurredAt,
  }),
  rememberRecognition: (_, payload, { occurredAt }) => ({
    recognisedAs: payload['recognisedAs'] as DamageClaimMemory['recognisedAs'],
    recognisedAt: occurredAt,
  }),
  rememberRefusal: (_, payload, { occurredAt }) => ({
    recognitionRefusedAt: occurredAt,
    refusalReasons: payload['reasons'] as string,
  }),
  rememberCopy: (_, __, { occurredAt }) => ({ copyHandedAt: occurredAt }),
  rememberAppeal: (_, payload, { occurredAt }) => ({ appealedAt: occurredAt, appealStatement: payload['statement'] as string }),
  rememberAppealOver: (_, __, { occurredAt }) => ({ appealOverAt: occurredAt }),
  // A new refusal is a new one: its copy and its time for an appeal begin again.
  rememberCancelling: (_, payload) => ({
    appealReasons: payload['reasons'] as string,
    copyHandedAt: undefined,
    appealOverAt: undefined,
  }),
  rememberUpholding: (_, payload, { occurredAt }) => ({ appealReasons: payload['reasons'] as string, upheldAt: occurredAt }),
  rememberMissedRecognition: (_, __, { occurredAt }) => ({ recognitionMissedAt: occurredAt }),
  rememberOutcome: (_, payload, { occurredAt, actor }) => ({
    outcome: payload['outcome'] as DamageClaimMemory['outcome'],
    outcomeReasons: payload['reasons'] as string,
    decidedAt: occurredAt,
    decidedBy: actor.id,
  }),
} satisfies Record<string, Remember<DamageClaimMemory>>;

export const machineSetup = procedureSetup<DamageClaimMemory, typeof conditions, typeof remembers>(conditions, remembers);
