import type { Instant } from '@tergeu/law';
import { proceedingOf, type Memory } from '../kernel/case-file';
import { procedureSetup, type Remember } from '../kernel/setup';
import type { ExaminationMemory } from '../medical-examination/medical-examination.setup';
import { conditions } from './complaint.conditions';

/** What a complaint of abuse remembers. `assigneeId` is the prosecutor whose turn it is: the checker, later the reviewer. */
export interface ComplaintMemory extends Memory {
  readonly complainantName?: string;
  readonly complainantPersonId?: string | null;
  readonly examinationId?: string | null;
  readonly subjectOfficerId?: string | null;
  readonly subjectUnitId?: string | null;
  readonly subjectBodyId?: string | null;
  readonly channel?: string;
  readonly aboutDetention?: boolean;
  readonly text?: string;
  readonly receivedAt?: Instant;
  readonly receivedBy?: string;
  readonly registeredAt?: Instant;
  readonly registeredBy?: string;
  readonly assigneeId?: string;
  readonly checkerId?: string;
  readonly internalOfficerId?: string;
  readonly internalOfficerUnitId?: string | null;
  readonly internalReport?: string;
  readonly internalReportedAt?: Instant;
  readonly finding?: 'wellFounded' | 'unfounded';
  readonly findingReasons?: string;
  readonly consequences?: string | null;
  readonly decidedAt?: Instant;
  readonly toldAt?: Instant | null;
  readonly appealedAt?: Instant;
  readonly appealReasons?: string;
  readonly reviewerId?: string;
  readonly reviewedAt?: Instant | null;
  readonly reviewOutcome?: string;
  readonly reviewReasons?: string;
  readonly missedAt?: Instant;
  readonly closedAt?: Instant;
}

const decided =
  (finding: 'wellFounded' | 'unfounded'): Remember<ComplaintMemory> =>
  (_, payload, { occurredAt }) => ({
    finding,
    findingReasons: payload['reasons'] as string,
    consequences: (payload['consequences'] as string | undefined) ?? null,
    decidedAt: occurredAt,
  });

export const remembers = {
  rememberReceipt: (_, payload, { actor, file, occurredAt, officials }) => {
    const examination = proceedingOf<ExaminationMemory>(file, 'medical-examination', payload['examinationId']);
    const subject = officials[String(payload['subjectOfficerId'])];
    return {
      complainantName: payload['complainantName'] as string,
      complainantPersonId: (payload['complainantPersonId'] as string | undefined) ?? null,
      subjectOfficerId: subject?.id ?? null,
      examinationId: examination?.id ?? null,
      subjectUnitId: subject?.unitId ?? examination?.memory.custodyUnitId ?? null,
      subjectBodyId: subject?.bodyId ?? (payload['subjectBodyId'] as string | undefined) ?? null,
      channel: payload['channel'] as string,
      aboutDetention: payload['aboutDetention'] as boolean,
      text: payload['text'] as string,
      receivedAt: occurredAt,
      receivedBy: actor.id,
    };
  },
  rememberRegistration: (_, __, { actor, occurredAt }) => ({ registeredAt: occurredAt, registeredBy: actor.id }),
  rememberChecker: (_, payload) => ({
    assigneeId: payload['prosecutorId'] as string,
    checkerId: payload['prosecutorId'] as string,
  }),
  rememberInternalOfficer: (_, payload, { officials }) => {
    const { id, unitId } = officials[payload['officerId'] as string]!;
    return { internalOfficerId: id, internalOfficerUnitId: unitId };
  },
  rememberInternalReport: (_, payload, { occurredAt }) => ({
    internalReport: payload['report'] as string,
    internalReportedAt: occurredAt,
  }),
  rememberWellFounded: decided('wellFounded'),
  rememberUnfounded: decided('unfounded'),
  rememberTelling: (_, __, { occurredAt }) => ({ toldAt: occurredAt }),
  rememberAppeal: (_, payload, { occurredAt }) => ({ appealedAt: occurredAt, appealReasons: payload['reasons'] as string }),
  rememberReviewer: (_, payload) => ({
    assigneeId: payload['prosecutorId'] as string,
    reviewerId: payload['prosecutorId'] as string,
    // A new review begins; the one before stays in the journal.
    reviewedAt: null,
  }),
  rememberReview: (memory, payload, { occurredAt }) => {
    const outcome = payload['outcome'] as string;
    const finding = memory.finding === 'wellFounded' ? 'unfounded' : 'wellFounded';
    return {
      reviewOutcome: outcome,
      reviewReasons: payload['reasons'] as string,
      reviewedAt: occurredAt,
      // The complainant has to be told anew.
      toldAt: null,
      ...(outcome === 'overturned' ? ({ finding, findingReasons: payload['reasons'] as string } as const) : {}),
    };
  },
  rememberMissed: (_, __, { occurredAt }) => ({ missedAt: occurredAt }),
  rememberClosing: (_, __, { occurredAt }) => ({ closedAt: occurredAt }),
} satisfies Record<string, Remember<ComplaintMemory>>;

export const machineSetup = procedureSetup<ComplaintMemory, typeof conditions, typeof remembers>(conditions, remembers);
