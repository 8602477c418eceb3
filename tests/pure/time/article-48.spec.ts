import { defaultCalendar, governingLaw, limitEnd, type Limit } from '@tergeu/law';
import { calendarOf, emptyCaseFile, lawOfAct, type CaseFile } from '@tergeu/procedure';

/* Article 48 by its parts, one line each; places are at UTC+6 until 2024-03-01 unless another city is named. */
const hours = (amount: number, startCounts: boolean): Limit => ({ amount, unit: 'hours', startCounts, rollsOver: false });
const of = (amount: number, unit: 'days' | 'months', more: Partial<Limit> = {}): Limit => ({
  amount,
  unit,
  startCounts: false,
  rollsOver: true,
  ...more,
});
const custody = { startCounts: true, rollsOver: false };

const table: readonly (readonly [string, string, Limit, string])[] = [
  ['48(2): the hour that has begun is left out', '2022-01-10T04:20:00Z', hours(12, false), '2022-01-10T17:00:00Z'],
  ['48(2): so is the hour that begins this moment', '2022-01-10T04:00:00Z', hours(12, false), '2022-01-10T17:00:00Z'],
  ['48(5): detention counts its minute', '2022-01-10T04:20:30Z', hours(48, true), '2022-01-12T04:20:30Z'],
  ['48(2): the day that has begun is left out', '2022-01-10T04:20:00Z', of(3, 'days'), '2022-01-13T18:00:00Z'],
  ['48(2): the day that begins this moment is left out, too', '2022-01-09T18:00:00Z', of(3, 'days'), '2022-01-13T18:00:00Z'],
  ['48(2): custody counts its first day', '2022-01-10T04:20:00Z', of(10, 'days', custody), '2022-01-19T18:00:00Z'],
  ['48(4): a Saturday rolls over to Monday', '2022-01-12T04:00:00Z', of(3, 'days'), '2022-01-17T18:00:00Z'],
  ['48(4): a holiday rolls over, too', '2022-03-18T04:00:00Z', of(3, 'days'), '2022-03-24T18:00:00Z'],
  ['48(4): custody does not roll over', '2022-01-06T04:00:00Z', of(10, 'days', custody), '2022-01-15T18:00:00Z'],
  ['48(4): the same day of a later month', '2022-01-10T04:00:00Z', of(2, 'months'), '2022-03-10T18:00:00Z'],
  ['48(4): or the last day of a month that has no such day', '2021-12-31T04:00:00Z', of(2, 'months'), '2022-02-28T18:00:00Z'],
  ['48(4): the leap day', '2023-12-31T04:00:00Z', of(2, 'months'), '2024-02-29T19:00:00Z'],
  ['152(6): custody of two months', '2022-01-05T04:00:00Z', of(2, 'months', custody), '2022-03-04T18:00:00Z'],
  ['152(6): custody from the first of a month', '2022-03-01T04:00:00Z', of(1, 'months', custody), '2022-03-31T18:00:00Z'],
  ['152(6): custody into February', '2022-01-29T04:00:00Z', of(1, 'months', custody), '2022-02-28T18:00:00Z'],
  ['48 h of detention over the zone change are 48 h', '2024-02-28T18:30:00Z', hours(48, true), '2024-03-01T18:30:00Z'],
  ['the 29th of February 2024 has 25 hours', '2024-02-28T18:00:00Z', of(1, 'days', custody), '2024-02-29T19:00:00Z'],
];

const caseIn = (city: string): CaseFile => {
  const file = emptyCaseFile('c');
  return { ...file, proceedings: { c: { id: 'c', memory: { city } } as never } };
};

describe('article 48 by example', () => {
  it.each(table)('%s', (_, start, limit, end) => expect(limitEnd(start, limit, defaultCalendar)).toBe(new Date(end).toISOString()));

  it('a day ends by the clock of the city of the case', () => {
    const end = (city: string) => limitEnd('2022-01-10T04:00:00Z', of(3, 'days'), calendarOf(caseIn(city), { jurisdiction: 'kz' }));
    expect([end('almaty'), end('aktobe')]).toEqual(['2022-01-13T18:00:00.000Z', '2022-01-13T19:00:00.000Z']);
  });
});

describe('the day that governs', () => {
  it('is the day at the place, not the day of Greenwich', () =>
    expect(governingLaw('code', '2022-12-31T18:30:00Z', 'Asia/Almaty').day).toBe('2023-01-01'));

  it('differs between two cities at the same moment', () => {
    const day = (city: string) => lawOfAct('code', caseIn(city), '2022-12-31T18:30:00Z').day;
    expect([day('almaty'), day('aktobe')]).toEqual(['2023-01-01', '2022-12-31']);
  });
});
