import { activeStates } from '../kernel/case-file';
import type { RegisterDefinition } from '../kernel/definition';
import type { RecusalMemory } from './recusal.setup';

/** Row of `recusal`; the database takes no entry of somebody whom it keeps out (S12). */
export const register: RegisterDefinition<RecusalMemory> = {
  table: 'recusal',
  row: ({ memory, state }) => ({
    state: activeStates(state)[0] ?? '',
    officialId: memory.officialId ?? null,
    declaredBy: memory.declaredBy ?? null,
    declaredAt: memory.declaredAt ?? null,
    dismissedBy: memory.dismissedBy ?? null,
    dismissedAt: memory.dismissedAt ?? null,
  }),
};
