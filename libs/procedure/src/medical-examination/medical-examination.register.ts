import type { RegisterDefinition } from '../kernel/definition';
import type { ExaminationMemory } from './medical-examination.setup';

/** Row of `medical_examination`; placement in a facility points at it by foreign key (S01). */
export const register: RegisterDefinition<ExaminationMemory> = {
  table: 'medical_examination',
  row: ({ memory, state }) => ({
    personId: memory.personId ?? null,
    detentionId: memory.detentionId ?? null,
    state,
    orderedAt: memory.orderedAt ?? null,
    examinedAt: memory.examinedAt ?? null,
    medicId: memory.medicId ?? null,
    injuries: memory.injuries ?? null,
    newInjuries: memory.newInjurySites !== undefined,
    fitForFacility: memory.fitForFacility ?? null,
    determinedAt: memory.determinedAt ?? null,
    determinedBy: memory.determinedAt ? (memory.assigneeId ?? null) : null,
    determinedByUnit: memory.determinedAt ? (memory.assigneeUnitId ?? null) : null,
    recommendedAt: memory.recommendedAt ?? null,
  }),
};
