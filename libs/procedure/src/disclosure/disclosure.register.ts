import { activeStates } from '../kernel/case-file';
import type { RegisterDefinition } from '../kernel/definition';
import type { DisclosureMemory } from './disclosure.setup';

/** Row of `disclosure`: a prosecutor's decision on what counsel sees. */
export const register: RegisterDefinition<DisclosureMemory> = {
  table: 'disclosure',
  row: ({ memory, state }) => ({
    state: activeStates(state)[0] ?? '',
    subjectId: memory.subjectId ?? null,
    personId: memory.personId ?? null,
    decidedBy: memory.decidedBy ?? null,
    decidedAt: memory.decidedAt ?? null,
    endedAt: memory.endedAt ?? null,
  }),
};
