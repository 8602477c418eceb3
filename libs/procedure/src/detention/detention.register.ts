import { activeStates } from '../kernel/case-file';
import type { RegisterDefinition } from '../kernel/definition';
import type { DetentionMemory } from './detention.setup';
import { listedGroundsOf } from './longest-detention';

/** Of a detention recorded before its grounds were: they follow from the same facts. */
const groundsBefore = ({ minor = false, offenceId = '', inMassRiots = false }: DetentionMemory): readonly string[] =>
  minor ? [] : listedGroundsOf({ minor, offenceId, inMassRiots, inCriminalGroup: false });

/** Row of `detention`; the database refuses placement, questioning, overdue and closing on its own (S01, S02, S06, S07). */
export const register: RegisterDefinition<DetentionMemory> = {
  table: 'detention',
  row: ({ memory, state, clocks }) => ({
    state: activeStates(state)[0] ?? '',
    personId: memory.personId ?? null,
    unitId: memory.unitId ?? null,
    officerId: memory.officerId ?? null,
    detainedAt: memory.detainedAt ?? null,
    limitAt: clocks.findLast((clock) => clock.name === 'longestDetention')?.dueAt ?? null,
    extensions: memory.extensions?.length ?? 0,
    extendedBy: memory.extensions?.at(-1)?.by ?? null,
    extendedAt: memory.extensions?.at(-1)?.at ?? null,
    minor: memory.minor ?? null,
    ground: memory.ground ?? null,
    notInTimeReasons: memory.notInTimeReasons ?? null,
    countedFrom: memory.countedFrom ?? null,
    limitGrounds: (memory.limitGrounds ?? groundsBefore(memory)).join(),
    deliveredAt: memory.deliveredAt ?? null,
    protocolAt: memory.protocolAt ?? null,
    answer: memory.answer ?? null,
    answeredBy: memory.answeredBy ?? null,
    counselOfferedAt: memory.counselOfferedAt ?? null,
    questionedAt: memory.questionedAt ?? null,
    facilityId: memory.facilityId ?? null,
    placedAt: memory.placedAt ?? null,
    examinationId: memory.examinationId ?? null,
    examinedAt: memory.examinedAt ?? null,
    overdueAt: memory.overdueAt ?? null,
    releasedAt: memory.releasedAt ?? null,
    releaseGround: memory.releaseGround ?? null,
    remandedAt: memory.remandedAt ?? null,
    restraintId: memory.restraintId ?? null,
    closedAt: memory.closedAt ?? null,
  }),
};
