import { activeStates } from '../kernel/case-file';
import type { RegisterDefinition } from '../kernel/definition';
import type { CourtAuthorisationMemory } from './court-authorisation.setup';
import { scopeOf } from './scope';

/** Row of `court_authorisation`; `found_unlawful` is what evidence rows are tied to (S05). */
export const register: RegisterDefinition<CourtAuthorisationMemory> = {
  table: 'court_authorisation',
  row: ({ memory, state }) => ({
    state: activeStates(state)[0] ?? '',
    kind: memory.kind ?? null,
    place: memory.place ?? null,
    sought: scopeOf(memory),
    personId: memory.personId ?? null,
    courtRequired: memory.courtRequired ?? true,
    authorId: memory.authorId ?? null,
    submittedAt: memory.submittedAt ?? null,
    supportedBy: memory.supportedBy ?? null,
    supportedAt: memory.supportedAt ?? null,
    judgeId: memory.judgeId ?? null,
    decidedAt: memory.decidedAt ?? null,
    validUntil: memory.validUntil ?? null,
    executedAt: memory.executedAt ?? null,
    executedBy: memory.executedBy ?? null,
    urgent: memory.urgent ?? false,
    urgencyReasons: memory.urgencyReasons ?? null,
    judgeToldAt: memory.judgeToldAt ?? null,
    ruledAt: memory.ruledAt ?? null,
    lawful: memory.lawful ?? null,
    setAsideAt: memory.setAsideAt ?? null,
    appealId: memory.appealId ?? null,
    foundUnlawful: memory.lawful === false || memory.setAsideAt !== undefined,
  }),
};
