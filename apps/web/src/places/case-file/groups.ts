import type { CaseFileView, ProceedingView } from '@tergeu/contracts';

export type Grouping = 'person' | 'kind';

export interface ProceedingGroup {
  readonly id: string;
  readonly title: string;
  readonly proceedings: readonly ProceedingView[];
}

/** Names of the groups that belong to nobody. */
export interface GroupWords {
  readonly itself: string;
  readonly others: string;
}

/** Proceedings of the file by the person whom they are about, or by what they are; those under way first. */
export function groupsOf(file: CaseFileView, by: Grouping, nameOfMachine: (name: string) => string, words: GroupWords): ProceedingGroup[] {
  const groups = new Map<string, { title: string; proceedings: ProceedingView[] }>();
  const person = by === 'person' ? personOf(file, words.others) : null;
  for (const one of file.proceedings) {
    const owner = person?.(one.id);
    const [id, title] = person ? [owner?.id ?? '', owner?.name ?? words.itself] : [one.machine, nameOfMachine(one.machine)];
    const group = groups.get(id) ?? { title, proceedings: [] };
    group.proceedings.push(one);
    groups.set(id, group);
  }
  return [...groups].map(([id, { title, proceedings }]) => ({
    id: id || 'itself',
    title,
    proceedings: proceedings.toSorted((a, b) => Number(a.done) - Number(b.done) || a.openedAt.localeCompare(b.openedAt)),
  }));
}

/** Persons of whom the file holds nothing but themselves stand together. */
function personOf({ people }: CaseFileView, others: string): (id: string) => { readonly id: string; readonly name: string } | undefined {
  const rest = { id: 'others', name: others };
  const owner = new Map<string, { readonly id: string; readonly name: string }>(
    people.flatMap((person) => person.proceedingIds.map((id) => [id, person] as const)),
  );
  for (const person of people) owner.set(person.id, person.proceedingIds.length > 0 ? person : rest);
  return (id) => owner.get(id);
}

/** What rests on what: proceedings that another one names. The case and its persons are named by nearly all, and left out. */
export function linksOf({ id: caseId, proceedings }: CaseFileView): { readonly from: string; readonly to: string }[] {
  const known = new Map(proceedings.map((one) => [one.id, one]));
  return proceedings.flatMap(({ id, memory }) =>
    [...new Set(Object.values(memory).flat())].flatMap((value) => {
      const named = typeof value === 'string' ? known.get(value) : undefined;
      return named && named.id !== id && named.id !== caseId && named.machine !== 'person' ? [{ from: named.id, to: id }] : [];
    }),
  );
}
