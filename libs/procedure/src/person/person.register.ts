import type { RegisterDefinition } from '../kernel/definition';
import type { PersonMemory } from './person.setup';

export const register: RegisterDefinition<PersonMemory> = {
  table: 'person',
  row: ({ memory }) => ({
    name: memory.name ?? null,
    bornOn: memory.bornOn ?? null,
    sex: memory.sex ?? null,
    roleInCase: memory.roleInCase ?? null,
    citizenship: memory.citizenship ?? null,
    knowsLanguage: memory.knowsLanguage ?? null,
    withoutMeans: memory.withoutMeans ?? null,
    hasDefect: memory.hasDefect ?? null,
    fledAt: memory.fledAt ?? null,
    diedAt: memory.diedAt ?? null,
  }),
};
