import type { WorkItemView } from '@tergeu/contracts';
import { groupsOf, isFiltered, timeLeftOf, workSearch } from './grouping';

const now = Date.parse('2026-03-02T07:00:00.000Z');
const at = (hours: number) => new Date(now + hours * 3_600_000).toISOString();
const item = (id: string, more: Partial<WorkItemView>) => ({ caseId: id, proceedingId: id, machine: 'detention', whose: 'mine', absent: null, dueAt: null, ...more }) as WorkItemView; // prettier-ignore
const names = (by: Parameters<typeof groupsOf>[1], items: readonly WorkItemView[]) =>
  groupsOf(items, by, now).map(({ key, items: of }) => `${key}: ${of.map(({ proceedingId }) => proceedingId).join()}`);

it('tells how much time there is', () => {
  expect([null, at(-1), at(0), at(23.9), at(24), at(167), at(168)].map((due) => timeLeftOf(due, now))).toEqual([
    'noLimit',
    'overdue',
    'today',
    'today',
    'week',
    'week',
    'later',
  ]);
});

it('groups by time left, case, kind and person, in the order of the list', () => {
  const absent = { official: { id: 'x', name: 'X' }, until: at(9), takeOver: null };
  const items = [
    item('a', { dueAt: at(-1) }),
    item('b', { dueAt: at(1), machine: 'case', whose: 'pool' }),
    item('c', { dueAt: at(2), whose: 'absent', absent }),
    item('d', {}),
  ];
  expect(names('time', items)).toEqual(['overdue: a', 'today: b,c', 'noLimit: d']);
  expect(names('kind', items)).toEqual(['detention: a,c,d', 'case: b']);
  expect(names('person', items)).toEqual(['me: a,d', 'pool: b', 'x: c']);
  expect(names('case', items)).toEqual(['a: a', 'b: b', 'c: c', 'd: d']);
  expect(names(undefined, items)).toEqual([': a,b,c,d']);
});

it('reads an address and leaves out what it does not know', () => {
  const filter = workSearch({ due: 'overdue', whose: 'theirs', group: 'time', sort: 'waiting', q: 'K-1', page: 3, city: '' });
  expect(filter).toMatchObject({ due: 'overdue', whose: undefined, group: 'time', sort: 'waiting', q: 'K-1', city: undefined });
  expect(isFiltered(filter, false)).toBe(true);
  expect(isFiltered(workSearch({ group: 'case', sort: 'waiting' }), false)).toBe(false);
  expect([isFiltered(workSearch({ machine: 'case' }), true), isFiltered(workSearch({ machine: 'case' }), false)]).toEqual([false, true]);
});
