import { activeStates, type CaseFile, type Json, type Memory, type Official } from '../kernel/case-file';
import { procedureSetup, type Remember } from '../kernel/setup';
import { closingOf } from './closing';
import { conditions } from './medical-examination.conditions';
import type { InjuryMark } from './injury-marks';
import { newInjuriesOf } from './new-injuries';

/** What an examination remembers. Times are when it happened, UTC. */
export interface ExaminationMemory extends Memory {
  readonly personId?: string;
  /** The detention it belongs to; null for an examination outside detention. */
  readonly detentionId?: string | null;
  readonly orderedAt?: string;
  readonly examinedAt?: string;
  readonly medicId?: string;
  readonly injuries?: boolean;
  readonly injuryMarks?: readonly InjuryMark[];
  readonly complaintOfAbuse?: boolean;
  /** What was already closed, and when, as the injuries became known: nobody closed it over these injuries. */
  readonly closedBefore?: readonly { readonly id: string; readonly closedAt: Json }[];
  /** What arose in custody since the examination before; from there on a complaint is asked for (S02). */
  readonly newInjurySites?: readonly string[];
  readonly previousExaminationId?: string;
  /** Officials in whose hands the person was in between. */
  readonly heldBetween?: readonly string[];
  readonly custodyUnitId?: string | null;
  /** May the person be held in a facility, or must a hospital take him? */
  readonly fitForFacility?: boolean;
  readonly assigneeId?: string;
  readonly assigneeUnitId?: string | null;
  readonly determinedAt?: string;
  readonly circumstances?: string;
  readonly inflictedInCustody?: boolean;
  /** The determination was not in time; it is still to be made. */
  readonly missedAt?: string;
  readonly recommendedAt?: string;
  readonly recommendation?: string;
}

const examined: Remember<ExaminationMemory> = (_, payload, { occurredAt, actor }) => ({
  examinedAt: occurredAt,
  medicId: actor.id,
  injuries: false,
  fitForFacility: payload['fitForFacility'] as boolean,
});

const ended: Readonly<Record<string, readonly string[]>> = {
  case: ['completed', 'withProsecutor', 'inCourt', 'terminated'],
  detention: ['closed'],
  complaint: ['closed'],
};

/** The case, and of this person the detentions and complaints, that are closed at present. */
const closedIn = (file: CaseFile, personId: unknown) =>
  Object.values(file.proceedings)
    .filter(({ machine, state }) => activeStates(state).some((name) => ended[machine]?.includes(name)))
    .filter(({ machine, memory }) => machine === 'case' || (memory['personId'] ?? memory['complainantPersonId']) === personId)
    .map(({ id, memory }) => ({ id, closedAt: closingOf(memory) }));

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
    closedBefore: closedIn(given.file, memory.personId),
    injuryMarks: payload['injuryMarks'] as ExaminationMemory['injuryMarks'],
    ...newInjuriesOf(given.file, {
      personId: memory.personId!,
      examinedAt: given.occurredAt,
      injuryMarks: payload['injuryMarks'] as NonNullable<ExaminationMemory['injuryMarks']>,
    }),
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
  rememberMissed: (_, __, { occurredAt }) => ({ missedAt: occurredAt }),
  rememberRecommendation: (_, payload, { occurredAt }) => ({
    recommendedAt: occurredAt,
    recommendation: payload['recommendation'] as string,
  }),
} satisfies Record<string, Remember<ExaminationMemory>>;

export const machineSetup = procedureSetup<ExaminationMemory, typeof conditions, typeof remembers>(conditions, remembers);
