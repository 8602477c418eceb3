import { activeStates, type Proceeding } from '../kernel/case-file';
import type { Contribution, RegisterDefinition } from '../kernel/definition';
import type { CaseMemory } from './case.setup';
import { relationsOf, severedPersons } from './relations';

/** Row of `case_register`, and one row for each prosecutor who has supervised (S03) and each member of the team (S08, S12). */
export const register: RegisterDefinition<CaseMemory> = {
  table: 'case_register',
  row: ({ memory, state }) => ({
    number: memory.number ?? null,
    title: memory.title ?? null,
    category: memory.category ?? null,
    city: memory.city ?? null,
    incidentAt: memory.incidentAt ?? null,
    offenceId: memory.offenceId ?? null,
    bodyId: memory.bodyId ?? null,
    groupId: memory.groupId ?? null,
    groupLeaderId: memory.groupLeaderId ?? null,
    registeredAt: memory.registeredAt ?? null,
    endedAt: memory.endedAt ?? null,
    returnedAt: memory.returnedAt ?? null,
    resumedAt: memory.resumedAt ?? null,
    terminationGround: memory.terminationGround ?? null,
    interruptionGround: memory.interruptionGround ?? null,
    severedPersons: severedPersons(memory).join() || null,
    termMonths: memory.termMonths ?? null,
    termRank: memory.extensions?.at(-1)?.rank ?? null,
    termGrantedBy: memory.extensions?.at(-1)?.by ?? null,
    termGrantedAt: memory.extensions?.at(-1)?.at ?? null,
    termSetDays: memory.termSetDays ?? null,
    openOrders: relationsOf(memory).filter(({ confirmedAt, withdrawnAt }) => confirmedAt === null && withdrawnAt === null).length,
    state: activeStates(state)[0] ?? '',
  }),
  also: ({ memory }) => [
    ...lastOfEach(memory.supervision ?? []).map(({ id, since, until }) => ({ table: 'case_supervision', row: { id, since, until } })),
    ...relationRows(memory),
    ...(memory.team ?? []).map(({ id, unitId, bodyId }) => ({ table: 'case_team', row: { id, unitId, bodyId } })),
  ],
};

/** A row for each other file that this one names: its id, what it is to this one, and since when both say so. */
function relationRows({ lead, partSince, severedFrom, registeredAt, ...memory }: CaseMemory) {
  const named = relationsOf(memory).flatMap(({ kind, other, orderedAt, confirmedAt, withdrawnAt }) =>
    other === null ? [] : [{ id: other.caseId, kind: kind === 'part' ? 'part' : 'severed', orderedAt, confirmedAt, withdrawnAt }],
  );
  const own = { confirmedAt: null, withdrawnAt: null };
  const rows = [
    ...(severedFrom ? [{ ...own, id: severedFrom.caseId, kind: 'origin', orderedAt: registeredAt! }] : []),
    ...named,
    ...(lead ? [{ ...own, id: lead.caseId, kind: 'lead', orderedAt: partSince! }] : []),
  ];
  return [...new Map(rows.map((row) => [row.id, row])).values()].map((row) => ({ table: 'case_relation', row }));
}

/** A prosecutor who supervised twice has one row: from his first day to his last. */
function lastOfEach(supervision: NonNullable<CaseMemory['supervision']>) {
  const rows = new Map<string, (typeof supervision)[number]>();
  for (const one of supervision) rows.set(one.id, { ...one, since: rows.get(one.id)?.since ?? one.since });
  return [...rows.values()];
}

/** Each case counts once, in its category; categories that the briefing does not name are counted, too. */
export function figures({ memory }: Proceeding<CaseMemory>): readonly Contribution[] {
  return memory.category === undefined
    ? []
    : [
        { figure: `casesByCategory.${memory.category}`, amount: 1 },
        { figure: 'cases.total', amount: 1 },
      ];
}
