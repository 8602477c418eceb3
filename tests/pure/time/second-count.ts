import type { Limit } from '@tergeu/law';

/*
 * Time counted a second way, to judge the first: no Date, no Intl, nothing of libs/law but the shape of a limit.
 * It walks: hours tick by minutes, days by quarters of an hour on a wall clock. Zones are written down here, from the
 * published changes, so that a wrong zone file on a machine shows, too. Slow and plain on purpose.
 */

/** Seconds since 1970-01-01T00:00Z. */
export type Seconds = number;
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const minute = 60;
const quarter = 15 * minute;
const hour = 60 * minute;
const day = 24 * hour;

/** Days since 1970-01-01 of a civil day, by counting leap years (all years here are after 1970). */
export function dayNumber({ year, month, day: inMonth }: Day): number {
  let days = 0;
  for (let one = 1970; one < year; one += 1) days += isLeap(one) ? 366 : 365;
  for (let one = 1; one < month; one += 1) days += lengthOf(year, one);
  return days + inMonth - 1;
}

export function dayOf(number: number): Day {
  let rest = number;
  let year = 1970;
  for (; rest >= (isLeap(year) ? 366 : 365); year += 1) rest -= isLeap(year) ? 366 : 365;
  let month = 1;
  for (; rest >= lengthOf(year, month); month += 1) rest -= lengthOf(year, month);
  return { year, month, day: rest + 1 };
}

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengthOf = (year: number, month: number) => (month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);
const at = (year: number, month: number, inMonth: number, utcHour: number): Seconds =>
  dayNumber({ year, month, day: inMonth }) * day + utcHour * hour;

const lastSunday = (year: number, month: number): number => {
  let inMonth = lengthOf(year, month);
  while (weekday(dayNumber({ year, month, day: inMonth })) !== 'Sunday') inMonth -= 1;
  return inMonth;
};

/** 1970-01-01 was a Thursday. */
const names = ['Thursday', 'Friday', 'Saturday', 'Sunday', 'Monday', 'Tuesday', 'Wednesday'] as const;
export const weekday = (number: number): (typeof names)[number] => names[number % 7]!;

/** Hours ahead of UTC. Valid from 2019 on. */
export const zones: Readonly<Record<string, (moment: Seconds) => number>> = {
  'Asia/Almaty': (moment) => (moment < at(2024, 2, 29, 18) ? 6 : 5),
  'Asia/Qyzylorda': () => 5,
  'Asia/Aqtobe': () => 5,
  'Asia/Atyrau': () => 5,
  'Europe/London': (moment) => {
    const { year } = dayOf(Math.floor(moment / day));
    return moment >= at(year, 3, lastSunday(year, 3), 1) && moment < at(year, 10, lastSunday(year, 10), 1) ? 1 : 0;
  },
};

export interface Place {
  readonly zone: string;
  /** `YYYY-MM-DD` */
  readonly holidays: ReadonlySet<string>;
}

const wall = (moment: Seconds, { zone }: Place): Seconds => moment + zones[zone]!(moment) * hour;
const wallDay = (moment: Seconds, place: Place): number => Math.floor(wall(moment, place) / day);

export function spelled({ year, month, day: inMonth }: Day): string {
  const two = (number: number) => (number < 10 ? `0${String(number)}` : String(number));
  return `${String(year)}-${two(month)}-${two(inMonth)}`;
}

const works = (number: number, { holidays }: Place) =>
  !['Saturday', 'Sunday'].includes(weekday(number)) && !holidays.has(spelled(dayOf(number)));

/** The first moment at which the wall shows this day or a later one. */
function reach(number: number, place: Place): Seconds {
  let moment = (number - 2) * day;
  while (wallDay(moment, place) < number) moment += quarter;
  return moment;
}

/**
 * The last day of a term of months, by walking: a month is full on the day that bears the first day's number, or on its
 * last where it has none. Where the first day counts, a month is full the evening before that number comes round again.
 */
function lastOfMonths(first: number, { amount, startCounts }: Limit): number {
  const from = dayOf(first).day;
  let number = first;
  for (let left = amount; ;) {
    number += 1;
    const one = dayOf(number);
    const length = lengthOf(one.year, one.month);
    const isFull = startCounts ? dayOf(number + 1).day === from : one.day === from;
    if (isFull || (one.day === length && length < from)) left -= 1;
    if (left === 0) return number;
  }
}

function lastOfDays(first: number, { amount, startCounts, unit }: Limit, place: Place): number {
  let number = startCounts ? first : first + 1;
  // No law has such a limit; a law with a condition taken out may come to one.
  if (amount < 1) return number + amount - 1;
  for (let left = amount; ; number += 1) {
    if (unit === 'days' || works(number, place)) left -= 1;
    if (left === 0) return number;
  }
}

/** When a limit ends: article 48 of the Code read aloud. */
export function endOf(start: Seconds, limit: Limit, place: Place): Seconds {
  if (limit.unit === 'minutes' || limit.unit === 'hours') {
    let moment = start;
    // The hour that has begun is left out: on to the next full hour of the wall clock.
    if (limit.unit === 'hours' && !limit.startCounts)
      do moment += 1;
      while (wall(moment, place) % hour !== 0);
    for (let left = limit.amount * (limit.unit === 'hours' ? 60 : 1); left > 0; left -= 1) moment += minute;
    return moment;
  }
  const first = wallDay(start, place);
  let last = limit.unit === 'months' ? lastOfMonths(first, limit) : lastOfDays(first, limit, place);
  if (limit.rollsOver) while (!works(last, place)) last += 1;
  return reach(last + 1, place);
}
