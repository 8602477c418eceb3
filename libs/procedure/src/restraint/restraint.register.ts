import { activeStates } from '../kernel/case-file';
import type { RegisterDefinition } from '../kernel/definition';
import type { RestraintMemory } from './restraint.setup';

/** Row of `restraint`; in force without prosecutor or judge is refused by the database, too (S03, S04). */
export const register: RegisterDefinition<RestraintMemory> = {
  table: 'restraint',
  row: ({ memory, state }) => ({
    state: activeStates(state)[0] ?? '',
    personId: memory.personId ?? null,
    kind: memory.kind ?? null,
    authorId: memory.authorId ?? null,
    agreedBy: memory.agreedBy ?? null,
    agreedAt: memory.agreedAt ?? null,
    courtRequired: memory.courtRequired ?? true,
    judgeId: memory.judgeId ?? null,
    orderedAt: memory.orderedAt ?? null,
    inForceAt: memory.inForceAt ?? null,
    termUntil: memory.termUntil ?? null,
    reviewGround: memory.reviewGround ?? null,
    reviewOpenedAt: memory.reviewOpenedAt ?? null,
    reviewedAt: memory.reviewedAt ?? null,
    reviewReasons: memory.reviewReasons ?? null,
    newKind: memory.newKind ?? null,
    endedAt: memory.endedAt ?? null,
  }),
};
