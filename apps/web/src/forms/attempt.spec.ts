import { attemptOf, isUnanswered, type Wish } from './attempt';

const wish: Wish = {
  caseId: 'c1',
  version: 4,
  machine: 'detention',
  proceedingId: 'p1',
  type: 'protocol',
  payload: { grounds: 'seen' },
  occurredAt: null,
};
const noon = '2026-03-02T07:00:00.000Z';
const later = '2026-03-02T07:05:00.000Z';

describe('an attempt', () => {
  it('settles the moment and a key', () => {
    const { key, command } = attemptOf(wish, null, noon);
    expect(key).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
    expect(command).toEqual({ ...wish, occurredAt: noon });
  });

  it('keeps the moment that the writer stated', () => {
    expect(attemptOf({ ...wish, occurredAt: later }, null, noon).command.occurredAt).toBe(later);
  });

  it('has a key of its own each time, when nothing is open', () => {
    expect(attemptOf(wish, null, noon).key).not.toBe(attemptOf(wish, null, noon).key);
  });
});

describe('after a lost answer', () => {
  const open = attemptOf(wish, null, noon);

  it('the same wish goes out unchanged, however the case and the clock moved on', () => {
    expect(attemptOf({ ...wish, version: 7, proceedingId: 'p2' }, open, later)).toBe(open);
  });

  it.each([
    ['payload', { payload: { grounds: 'found' } }],
    ['command', { type: 'release' }],
    ['stated time', { occurredAt: later }],
  ])('a wish with another %s gets a new key, but the old version: the server will not record both', (_what, changed) => {
    const next = attemptOf({ ...wish, version: 7, proceedingId: 'p2', ...changed }, open, later);
    expect(next.key).not.toBe(open.key);
    expect(next.command).toEqual({ ...wish, ...changed, occurredAt: later });
  });
});

it('only a lost connection and a failure inside the server leave it open whether the command was recorded', () => {
  expect([0, 500, 502, 503].map(isUnanswered)).toEqual([true, true, true, true]);
  expect([400, 401, 403, 409, 422, 429].map(isUnanswered)).toEqual([false, false, false, false, false, false]);
});
