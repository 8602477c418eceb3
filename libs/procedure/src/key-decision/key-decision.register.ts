import { activeStates } from '../kernel/case-file';
import type { RegisterDefinition } from '../kernel/definition';
import type { KeyDecisionMemory } from './key-decision.setup';

/** Row of `key_decision`; the database holds one in force to its prosecutor (S03). */
export const register: RegisterDefinition<KeyDecisionMemory> = {
  table: 'key_decision',
  row: ({ memory, state }) => ({
    state: activeStates(state)[0] ?? '',
    kind: memory.kind ?? null,
    personId: memory.personId ?? null,
    offenceId: memory.offenceId ?? null,
    authorId: memory.authorId ?? null,
    draftedAt: memory.draftedAt ?? null,
    submittedAt: memory.submittedAt ?? null,
    agreedBy: memory.agreedBy ?? null,
    agreedAt: memory.agreedAt ?? null,
    inForceAt: memory.inForceAt ?? null,
    refusedAt: memory.refusedAt ?? null,
    refusalReasons: memory.refusalReasons ?? null,
    endedAt: memory.endedAt ?? null,
  }),
};
