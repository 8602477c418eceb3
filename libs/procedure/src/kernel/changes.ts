import type { Accepted, Procedures } from './decide';
import { snapshotOf } from './decide';
import type { CaseFile, ClockState, Proceeding } from './case-file';
import type { Contribution, ProcedureDefinition, RegisterRow } from './definition';
import { workOf, type WorkItem } from './work';

/** What has to be written beside the entry itself, all in the same statement. */
export interface Changes {
  readonly proceeding: Proceeding;
  readonly clocks: readonly (ClockState & { readonly proceedingId: string; readonly machine: string })[];
  readonly work: readonly (WorkItem & { readonly proceedingId: string; readonly machine: string; readonly open: boolean })[];
  readonly figures: readonly (Contribution & { readonly proceedingId: string; readonly machine: string })[];
  readonly rows: readonly RegisterRow[];
}

/** Derives the read models' changes of an accepted command. */
export function changesOf(procedures: Procedures, before: CaseFile, accepted: Accepted): Changes {
  const { after } = accepted;
  const definition = procedures[after.machine]!;
  const touched = [after, ...dependents(definition, accepted.file, after.id)];
  const recast = after.id === accepted.file.id ? Object.values(accepted.file.proceedings) : touched;
  return {
    proceeding: after,
    clocks: changedClocks(accepted.before, after),
    work: recast.flatMap((one) => workChanges(procedures[one.machine]!, before, accepted.file, one)),
    figures: touched.flatMap((one) => figureChanges(procedures[one.machine]!, before, accepted.file, one)),
    rows: touched.flatMap((one) => {
      const { table, row, also } = procedures[one.machine]!.register;
      return [{ table, row: { id: one.id, ...row(one, accepted.file) } }, ...(also?.(one, accepted.file) ?? [])];
    }),
  };
}

function dependents(definition: ProcedureDefinition, file: CaseFile, id: string): Proceeding[] {
  if (definition.influences.length === 0) return [];
  return Object.values(file.proceedings).filter((one) => one.id !== id && definition.influences.includes(one.machine));
}

function changedClocks(before: Proceeding | null, after: Proceeding): Changes['clocks'] {
  const known = new Set((before?.clocks ?? []).map((clock) => JSON.stringify(clock)));
  return after.clocks
    .filter((clock) => !known.has(JSON.stringify(clock)))
    .map((clock) => ({ ...clock, proceedingId: after.id, machine: after.machine }));
}

function workChanges(definition: ProcedureDefinition, before: CaseFile, file: CaseFile, one: Proceeding): Changes['work'] {
  const earlier = before.proceedings[one.id];
  const was = earlier ? workOf(definition, earlier, snapshotOf(definition, earlier), before) : [];
  const is = workOf(definition, one, snapshotOf(definition, one), file);
  const slots = new Set(is.map((item) => item.slot));
  const unchanged = new Set(was.map((item) => JSON.stringify(item)));
  const address = { proceedingId: one.id, machine: one.machine };
  return [
    ...is.filter((item) => !unchanged.has(JSON.stringify(item))).map((item) => ({ ...item, ...address, open: true })),
    ...was.filter((item) => !slots.has(item.slot)).map((item) => ({ ...item, ...address, open: false })),
  ];
}

function figureChanges(definition: ProcedureDefinition, before: CaseFile, file: CaseFile, one: Proceeding): Changes['figures'] {
  const earlier = before.proceedings[one.id];
  const sums = new Map<string, number>();
  for (const { figure, amount } of definition.figures(one, file)) sums.set(figure, (sums.get(figure) ?? 0) + amount);
  for (const { figure, amount } of earlier ? definition.figures(earlier, before) : []) sums.set(figure, (sums.get(figure) ?? 0) - amount);
  return [...sums]
    .filter(([, amount]) => amount !== 0)
    .map(([figure, amount]) => ({ figure, amount, proceedingId: one.id, machine: one.machine }));
}
