import { MantineProvider } from '@mantine/core';
import { act, cleanup, render, screen } from '@testing-library/react';
import { ClockBar, type ClockBarProps } from './clock-bar';
import { chooseLanguage } from './language';

const startedAt = '2026-03-02T00:00:00.000Z';
const dueAt = '2026-03-05T00:00:00.000Z';
const at = (moment: string) => Date.parse(moment);
const show = (props: Partial<ClockBarProps>) =>
  render(
    <MantineProvider env="test" withCssVariables={false} withGlobalClasses={false}>
      <ClockBar startedAt={startedAt} dueAt={dueAt} now={at(startedAt)} {...props} />
    </MantineProvider>,
  );
const said = () => document.body.textContent;

afterEach(async () => {
  cleanup();
  await act(() => chooseLanguage('en'));
});

it.each([
  ['2026-03-02T00:00:00.000Z', '3 days left'],
  ['2026-03-02T22:30:00.000Z', '2 days 1 h left'],
  ['2026-03-03T23:59:00.000Z', '1 day left'],
  ['2026-03-04T18:45:00.000Z', '5 h 15 min left'],
  ['2026-03-04T23:00:00.000Z', '1 h left'],
  ['2026-03-04T23:59:30.000Z', '0 min left'],
  ['2026-03-05T00:00:00.000Z', '0 min left'],
  ['2026-03-05T02:05:00.000Z', 'overdue: 2 h 5 min'],
  ['2026-03-07T00:00:00.000Z', 'overdue: 2 days'],
])('at %s: %s', (now, words) => {
  show({ now: at(now) });
  expect(said()).toBe(words);
});

it.each([
  ['met', {}, 'met'],
  ['stopped', {}, 'stopped'],
  ['missed', {}, 'missed'],
  ['missed', { performedAt: '2026-03-06T00:00:00.000Z' }, 'missed, done late'],
] as const)('a settled limit says how it ended, not how much is left: %s', (status, more, words) => {
  show({ status, ...more, now: at('2026-03-09T00:00:00.000Z') });
  expect(said()).toBe(words);
  expect(screen.queryByRole('progressbar')).toBeNull();
});

it.each([
  ['2026-03-02T00:00:00.000Z', 0],
  ['2026-03-03T12:00:00.000Z', 50],
  ['2026-03-20T00:00:00.000Z', 100],
])('the bar is named by its limit and shows how much is gone: %s', (now, gone) => {
  show({ title: 'Longest detention', now: at(now) });
  const bar = screen.getByRole('progressbar', { name: 'Longest detention' });
  expect(Number(bar.getAttribute('aria-valuenow'))).toBe(gone);
});

it('without a beginning there is no bar to misread', () => {
  show({ startedAt: null });
  expect(screen.queryByRole('progressbar')).toBeNull();
  expect(said()).toBe('3 days left');
});

it.each([
  ['ru', '2026-03-04T23:39:00.000Z', 'ещё 21 мин'],
  ['ru', '2026-03-03T00:00:00.000Z', 'ещё 2 дня'],
  ['ru', '2026-02-28T00:00:00.000Z', 'ещё 5 дней'],
  ['ru', '2026-02-12T00:00:00.000Z', 'ещё 21 день'],
  ['kk', '2026-03-03T00:00:00.000Z', '2 күн қалды'],
  ['kk', '2026-03-05T03:00:00.000Z', 'мерзімі өтті: 3 сағ'],
] as const)("counts in the reader's language: %s %s", async (language, now, words) => {
  await act(() => chooseLanguage(language));
  show({ now: at(now) });
  expect(said()).toBe(words);
});

it('a limit that stands still says since when and what is left, and its bar does not move', () => {
  const paused = { status: 'paused', pausedAt: '2026-03-03T12:00:00.000Z', title: 'Term' } as const;
  show({ ...paused, now: at('2026-05-01T00:00:00.000Z') });
  expect(said()).toContain('1 day 12 h left');
  expect(said()).toContain('3 Mar 2026');
  expect(Number(screen.getByRole('progressbar').getAttribute('aria-valuenow'))).toBe(50);
});

it('resumed, the time in which it stood still counts neither as gone nor as given', () => {
  show({ title: 'Term', dueAt: '2026-03-08T00:00:00.000Z', standstillMs: 3 * 86_400_000, now: at('2026-03-06T12:00:00.000Z') });
  expect(Number(screen.getByRole('progressbar').getAttribute('aria-valuenow'))).toBe(50);
});
