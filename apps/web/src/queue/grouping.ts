import type { WorkItemView } from '@tergeu/contracts';
import type { WorkFilter } from './queue.api';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** How much time there is, in the steps that people plan in. */
export type TimeLeft = 'overdue' | 'today' | 'week' | 'later' | 'noLimit';

export function timeLeftOf(dueAt: string | null, now: number): TimeLeft {
  if (dueAt === null) return 'noLimit';
  const left = Date.parse(dueAt) - now;
  if (left < 0) return 'overdue';
  if (left < dayMs) return 'today';
  return left < 7 * dayMs ? 'week' : 'later';
}

/** Items under one heading; what the key means says the kind of group. */
export interface WorkGroup {
  readonly key: string;
  readonly items: readonly WorkItemView[];
}

const personOf = ({ whose, absent }: WorkItemView): string => absent?.official.id ?? (whose === 'pool' ? 'pool' : 'me');

const keys: Record<NonNullable<WorkFilter['group']>, (item: WorkItemView, now: number) => string> = {
  time: ({ dueAt }, now) => timeLeftOf(dueAt, now),
  case: ({ caseId }) => caseId,
  kind: ({ machine }) => machine,
  person: personOf,
};

/** Groups in the order in which their first items come; items keep theirs. */
export function groupsOf(items: readonly WorkItemView[], by: WorkFilter['group'], now: number): readonly WorkGroup[] {
  if (by === undefined) return [{ key: '', items }];
  const groups = new Map<string, WorkItemView[]>();
  for (const item of items) {
    const key = keys[by](item, now);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups].map(([key, of]) => ({ key, items: of }));
}

const one = <const T extends string>(value: unknown, ...allowed: readonly T[]): T | undefined => allowed.find((known) => known === value);
const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** What an address says of the list; anything else in it is left out. */
export function workSearch(search: Readonly<Record<string, unknown>>): WorkFilter {
  return {
    machine: text(search['machine']),
    due: one(search['due'], 'overdue', 'today', 'week', 'none'),
    whose: one(search['whose'], 'mine', 'pool', 'absent'),
    city: text(search['city']),
    q: text(search['q']),
    group: one(search['group'], 'time', 'case', 'kind', 'person'),
    sort: one(search['sort'], 'waiting'),
  };
}

/** Does the filter leave anything out? Order and groups do not. */
export const isFiltered = ({ due, whose, city, q, machine }: WorkFilter, isFixed: boolean): boolean =>
  [due, whose, city, q, isFixed ? undefined : machine].some((value) => value !== undefined);
