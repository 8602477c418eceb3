import { activeStates } from '../kernel/case-file';
import type { RegisterDefinition } from '../kernel/definition';
import type { DefenceMemory } from './defence.setup';

/** Row of `defence`; a refusal where defence is mandatory is refused by the database, too (S06). */
export const register: RegisterDefinition<DefenceMemory> = {
  table: 'defence',
  row: ({ memory, state }) => ({
    state: activeStates(state)[0] ?? '',
    personId: memory.personId ?? null,
    offeredAt: memory.offeredAt ?? null,
    mandatory: memory.mandatory ?? false,
    withoutMeans: memory.withoutMeans ?? false,
    counselId: memory.counselId ?? null,
    counselKind: memory.counselKind ?? null,
    admittedAt: memory.admittedAt ?? null,
    firstAdmittedAt: memory.firstAdmittedAt ?? memory.admittedAt ?? null,
    refusedAt: memory.refusedAt ?? null,
  }),
};
