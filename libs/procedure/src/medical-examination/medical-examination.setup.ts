import type { Memory, Official } from '../kernel/case-file';
import { procedureSetup, type Remember } from '../kernel/setup';
import { conditions } from './medical-examination.conditions';

/** What an examination remembers. Times are when it happened, UTC. */
export interface ExaminationMemory extends Memory {
  readonly personId?: string;
  /** The detention it belongs to; null for an examination outside detention. */
  readonly detentionId?: string | null;
  readonly orderedAt?: string;
  readonly examinedAt?: string;
  readonly medicId?: string;
  readonly injuries?: boolean;
  readonly injuryMarks?: readonly { readonly site: string; readonly description: string }[];
  readonly complaintOfAbuse?: boolean;
  /** May the person be held in a facility, or must a hospital take him? */
  readonly fitForFacility?: boolean;
  readonly assigneeId?: string;
  readonly assigneeUnitId?: string | null;
  readonly determinedAt?: string;
  readonly circumstances?: string;
  readonly inflictedInCustody?: boolean;
  readonly recommendedAt?: string;
  readonly recommendation?: string;
}

const examined: Remember<ExaminationMemory> = (_, payload, { occurredAt, actor }) => ({
  examinedAt: occurredAt,
  medicId: actor.id,
  injuries: false,
  fitForFacility: payload['fitForFacility'] as boolean,
});

export const remembers = {
  rememberOrder: (_, payload, { occurredAt }) => ({
    personId: payload['personId'] as string,
    detentionId: (payload['detentionId'] as string | undefined) ?? null,
    orderedAt: occurredAt,
  }),
  rememberExamination: examined,
  rememberInjuries: (memory, payload, given) => ({
    ...examined(memory, payload, given),
    injuries: true,
    injuryMarks: payload['injuryMarks'] as ExaminationMemory['injuryMarks'],
    complaintOfAbuse: payload['complaintOfAbuse'] as boolean,
  }),
  rememberAssignee: (_, payload, { officials }) => {
    const assignee: Official = officials[payload['officerId'] as string]!;
    return { assigneeId: assignee.id, assigneeUnitId: assignee.unitId };
  },
  rememberCircumstances: (_, payload, { occurredAt }) => ({
    determinedAt: occurredAt,
    circumstances: payload['circumstances'] as string,
    inflictedInCustody: payload['inflictedInCustody'] as boolean,
  }),
  rememberRecommendation: (_, payload, { occurredAt }) => ({
    recommendedAt: occurredAt,
    recommendation: payload['recommendation'] as string,
  }),
} satisfies Record<string, Remember<ExaminationMemory>>;

export const machineSetup = procedureSetup<ExaminationMemory, typeof conditions, typeof remembers>(conditions, remembers);
