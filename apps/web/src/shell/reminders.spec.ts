import type { WorkItemView } from '@tergeu/contracts';
import { marksOf, remindersBetween } from './reminders';

const minute = 60_000;
const now = Date.parse('2026-03-02T07:00:00.000Z');
const at = (minutes: number) => new Date(now + minutes * minute).toISOString();
const item = { proceedingId: 'p', caseNumber: 'K-1', title: 'A name', dueAt: at(20), warnAt: [at(-30), at(0)], clockTitle: null } as unknown as WorkItemView; // prettier-ignore

it('keeps to the server’s warnings, or to so many minutes before', () => {
  expect(marksOf(item, 'marks').map((mark) => (mark - now) / minute)).toEqual([-30, 0]);
  expect(marksOf(item, 60).map((mark) => (mark - now) / minute)).toEqual([-40]);
  expect(marksOf(item, 'off')).toEqual([]);
  expect(marksOf({ ...item, dueAt: null }, 60)).toEqual([]);
});

it('reminds once, when the mark is passed, with case number and limit alone', () => {
  const look = (since: number, until: number) => remindersBetween([item], 'marks', now + since * minute, now + until * minute);
  expect(look(-1, -0.5)).toEqual([]);
  expect(look(-0.5, 0)).toEqual([{ tag: `p/${at(20)}/${now}`, caseNumber: 'K-1', limit: null, leftMs: 20 * minute }]);
  expect(look(0, 1)).toEqual([]);
});

it('says of two marks the later, and nothing of what is over', () => {
  expect(remindersBetween([item], 'marks', now - 60 * minute, now).map(({ tag }) => tag)).toEqual([`p/${at(20)}/${now}`]);
  expect(remindersBetween([item], 'marks', now - 60 * minute, now + 21 * minute)).toEqual([]);
});
