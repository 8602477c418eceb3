import { activeStates } from '../kernel/case-file';
import type { RegisterDefinition } from '../kernel/definition';
import type { AppealMemory } from './appeal.setup';

/** Row of `appeal`; the database looks up who took the act, and whether it still stands (S08). */
export const register: RegisterDefinition<AppealMemory> = {
  table: 'appeal',
  row: ({ memory, state }) => ({
    state: activeStates(state)[0] ?? '',
    actId: memory.actId ?? null,
    appellantName: memory.appellantName ?? null,
    personId: memory.personId ?? null,
    lodgedAt: memory.lodgedAt ?? null,
    lodgedBy: memory.lodgedBy ?? null,
    reviewerId: memory.assigneeId ?? null,
    decision: memory.decision ?? null,
    decisionReasons: memory.decisionReasons ?? null,
    decidedAt: memory.decidedAt ?? null,
    toldAt: memory.toldAt ?? null,
    filedAt: memory.filedAt ?? null,
    judgeId: memory.judgeId ?? null,
    rulingReasons: memory.rulingReasons ?? null,
    ruledAt: memory.ruledAt ?? null,
    finalJudgeId: memory.finalJudgeId ?? null,
    finalOutcome: memory.finalOutcome ?? null,
    finalReasons: memory.finalReasons ?? null,
    finalAt: memory.finalAt ?? null,
    extent: memory.extent ?? null,
    remediedAt: memory.remediedAt ?? null,
    withdrawalReasons: memory.withdrawalReasons ?? null,
    endedAt: memory.endedAt ?? null,
  }),
};
