import { activeStates } from '../kernel/case-file';
import type { RegisterDefinition } from '../kernel/definition';
import type { ComplaintMemory } from './complaint.setup';

/** Row of `complaint`; the database refuses a partial checker and a closing without finding and notice (S08). */
export const register: RegisterDefinition<ComplaintMemory> = {
  table: 'complaint',
  row: ({ memory, state }) => ({
    state: activeStates(state)[0]?.split('.')[0] ?? '',
    complainantName: memory.complainantName ?? null,
    complainantPersonId: memory.complainantPersonId ?? null,
    examinationId: memory.examinationId ?? null,
    subjectOfficerId: memory.subjectOfficerId ?? null,
    subjectUnitId: memory.subjectUnitId ?? null,
    subjectBodyId: memory.subjectBodyId ?? null,
    channel: memory.channel ?? null,
    receivedAt: memory.receivedAt ?? null,
    registeredAt: memory.registeredAt ?? null,
    registeredBy: memory.registeredBy ?? null,
    checkerId: memory.checkerId ?? null,
    internalOfficerId: memory.internalOfficerId ?? null,
    finding: memory.finding ?? null,
    findingReasons: memory.findingReasons ?? null,
    decidedAt: memory.decidedAt ?? null,
    toldAt: memory.toldAt ?? null,
    reviewerId: memory.reviewerId ?? null,
    reviewedAt: memory.reviewedAt ?? null,
    closedAt: memory.closedAt ?? null,
  }),
};
