import { addDays, addMonths, defaultCalendar, isWorkingDay, limitEnd, localTime, startOfDay, type Calendar, type Limit } from '@tergeu/law';
import fc from 'fast-check';
import { dayNumber, dayOf, endOf, spelled, weekday, zones, type Place } from './second-count';

/* The arithmetic of libs/law against the second count, over all zones in use, 2021–2027. */
const runs = { numRuns: 400 };
const zone = fc.constantFrom(...Object.keys(zones));
const epoch = (text: string) => Date.parse(text) / 1000;
/** Moments crowd around what is hard: the zone change, leap days, ends of months and years, changes of summer time. */
const hard = ['2024-02-29T18:00:00Z', '2024-03-01T00:00:00Z', '2022-12-31T18:00:00Z', '2022-03-27T01:00:00Z', '2022-10-30T01:00:00Z'];
const moment = fc.oneof(
  fc.integer({ min: epoch('2021-01-01T00:00:00Z'), max: epoch('2027-01-01T00:00:00Z') }),
  fc.tuple(fc.constantFrom(...hard), fc.integer({ min: -4 * 86_400, max: 4 * 86_400 })).map(([near, seconds]) => epoch(near) + seconds),
  fc.integer({ min: epoch('2021-01-01T00:00:00Z') / 3600, max: epoch('2027-01-01T00:00:00Z') / 3600 }).map((hours) => hours * 3600),
);
const limit: fc.Arbitrary<Limit> = fc
  .oneof(
    fc.record({ unit: fc.constant('minutes' as const), amount: fc.integer({ min: 1, max: 4000 }) }),
    fc.record({ unit: fc.constant('hours' as const), amount: fc.constantFrom(3, 6, 8, 9, 12, 24, 36, 48, 72, 96) }),
    fc.record({ unit: fc.constantFrom('days' as const, 'workingDays' as const), amount: fc.integer({ min: 1, max: 40 }) }),
    fc.record({ unit: fc.constant('months' as const), amount: fc.integer({ min: 1, max: 18 }) }),
  )
  .chain((one) => fc.record({ startCounts: fc.boolean(), rollsOver: fc.boolean() }).map((more) => ({ ...one, ...more })));
const iso = (seconds: number) => new Date(seconds * 1000).toISOString();
const places = (timeZone: string): [Calendar, Place] => [
  { ...defaultCalendar, timeZone },
  { zone: timeZone, holidays: defaultCalendar.holidays },
];

describe('minute-exact time, two counts that share no code', () => {
  it('the end of any limit, from any moment, in every zone', () =>
    fc.assert(
      fc.property(moment, limit, zone, (start, one, timeZone) => {
        const [calendar, place] = places(timeZone);
        expect(limitEnd(iso(start), one, calendar)).toBe(iso(endOf(start, one, place)));
      }),
      { numRuns: 1500 },
    ));

  it('days and weekdays', () =>
    fc.assert(
      fc.property(fc.integer({ min: 18_000, max: 24_000 }), fc.integer({ min: -400, max: 400 }), (number, more) => {
        const date = spelled(dayOf(number));
        expect(dayNumber(dayOf(number))).toBe(number);
        expect(addDays(date, more)).toBe(spelled(dayOf(number + more)));
        expect(isWorkingDay(date, { ...defaultCalendar, holidays: new Set() })).toBe(!['Saturday', 'Sunday'].includes(weekday(number)));
      }),
      runs,
    ));

  it('a later month has the same day, or its last one', () =>
    fc.assert(
      fc.property(fc.integer({ min: 18_000, max: 24_000 }), fc.integer({ min: 1, max: 24 }), (number, months) => {
        const from = dayOf(number);
        const [year, month, day] = addMonths(spelled(from), months).split('-').map(Number) as [number, number, number];
        expect(year * 12 + month).toBe(from.year * 12 + from.month + months);
        const next = dayOf(dayNumber({ year, month, day }) + 1);
        expect(day === from.day || (day < from.day && next.day === 1)).toBe(true);
      }),
      runs,
    ));

  it('the wall clock, and the moment at which a day begins', () =>
    fc.assert(
      fc.property(moment, zone, (seconds, timeZone) => {
        const wall = seconds + zones[timeZone]!(seconds) * 3600;
        const { date, hour, minute, second } = localTime(iso(seconds), timeZone);
        expect({ date, of: hour * 3600 + minute * 60 + second }).toEqual({
          date: spelled(dayOf(Math.floor(wall / 86_400))),
          of: wall % 86_400,
        });
        const begins = epoch(startOfDay(date, timeZone));
        expect(localTime(iso(begins), timeZone)).toMatchObject({ date, hour: 0, minute: 0, second: 0 });
        expect(localTime(iso(begins - 1), timeZone).date < date).toBe(true);
      }),
      runs,
    ));
});
