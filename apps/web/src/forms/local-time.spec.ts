import { dayFrom, fromLocal, toLocal } from './local-time';

describe("the case's local time", () => {
  it.each([
    ['before the zones were joined, six hours ahead', '2022-01-05T18:30:00.000Z', '2022-01-06 00:30:00'],
    ['since then, five hours ahead', '2026-03-02T19:30:00.000Z', '2026-03-03 00:30:00'],
  ])('%s', (_what, instant, local) => {
    expect(toLocal(instant)).toBe(local);
    expect(fromLocal(local)).toBe(instant);
  });
});

describe('a typed day', () => {
  it.each([
    ['01.02.1990', '1990-02-01'],
    ['31.12.1990', '1990-12-31'],
    [' 5.3.2001 ', '2001-03-05'],
    ['05/03/2001', '2001-03-05'],
    ['2001-03-05', '2001-03-05'],
    ['29.02.2024', '2024-02-29'],
  ])('%s is %s', (typed, day) => expect(dayFrom(typed)).toBe(day));

  it.each(['30.02.1990', '29.02.2023', '12.31.1990', '01.02.90', '1990', 'yesterday', ''])('"%s" is none', (typed) =>
    expect(dayFrom(typed)).toBeNull(),
  );
});
