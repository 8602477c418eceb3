import { addDays, addMonths, isWorkingDay, localTime, startOfDay, type Calendar } from './calendar';
import { instant, type Instant, type LocalDate } from './instant';

/** A time limit of the law (CPC 48). */
export interface Limit {
  readonly amount: number;
  readonly unit: 'minutes' | 'hours' | 'days' | 'workingDays' | 'months';
  /** The starting hour or day counts: detention, custody, house arrest, stay in a medical institution (CPC 48(2)). */
  readonly startCounts: boolean;
  /** A last day that is not a working day moves to the next working day; not for detention and custody (CPC 48(4)). */
  readonly rollsOver: boolean;
}

export const isLimit = (value: unknown): value is Limit =>
  typeof value === 'object' && value !== null && 'amount' in value && 'unit' in value;

const minute = 60_000;
const hour = 60 * minute;

/** A time in which a limit stood still (CPC 45, 192(3)). */
export interface Pause {
  readonly from: Instant;
  readonly until: Instant;
}

/**
 * The moment at which a limit ends, counted as CPC 48 asks. It ends later by as much as it stood still: limits of hours
 * to the minute, limits of days by the nights that passed meanwhile, so that they still end at 24:00 of a day.
 */
export function limitEnd(start: Instant, limit: Limit, calendar: Calendar, pauses: readonly Pause[] = []): Instant {
  const stood = pauses.reduce((sum, { from, until }) => sum + Date.parse(until) - Date.parse(from), 0);
  switch (limit.unit) {
    case 'minutes':
      return instant(Math.round(Date.parse(start) + limit.amount * minute) + stood);
    case 'hours':
      return instant(hoursFrom(Date.parse(start), limit) + stood);
    case 'days':
    case 'months':
    case 'workingDays':
      return endOfDays(start, limit, calendar, nightsIn(pauses, calendar));
    default:
      return limit.unit satisfies never;
  }
}

/** Counted from the minute, or from the end of the hour that has begun, be it only just (zones here differ by whole hours). */
function hoursFrom(start: number, { amount, startCounts }: Limit): number {
  const from = startCounts ? start : (Math.floor(start / hour) + 1) * hour;
  return from + amount * hour;
}

const day = 24 * hour;

function nightsIn(pauses: readonly Pause[], { timeZone }: Calendar): number {
  const dayOf = (moment: Instant) => Date.parse(`${localTime(moment, timeZone).date}T00:00:00Z`);
  return pauses.reduce((sum, { from, until }) => sum + (dayOf(until) - dayOf(from)) / day, 0);
}

/** 24:00 of the last day. */
function endOfDays(start: Instant, limit: Limit, calendar: Calendar, nights: number): Instant {
  const first = localTime(start, calendar.timeZone).date;
  let last = addDays(lastDay(first, limit, calendar), nights);
  while (limit.rollsOver && !isWorkingDay(last, calendar)) last = addDays(last, 1);
  return startOfDay(addDays(last, 1), calendar.timeZone);
}

function lastDay(first: LocalDate, { amount, unit, startCounts }: Limit, calendar: Calendar): LocalDate {
  if (unit === 'months') return lastOfMonths(first, amount, startCounts);
  if (unit === 'days') return addDays(first, startCounts ? amount - 1 : amount);
  let day = startCounts ? addDays(first, -1) : first;
  for (let counted = 0; counted < amount;) {
    day = addDays(day, 1);
    if (isWorkingDay(day, calendar)) counted += 1;
  }
  return day;
}

/** The same day of the last month, or that month's last; one day less where the first day counts (CPC 48(4)). */
function lastOfMonths(first: LocalDate, amount: number, startCounts: boolean): LocalDate {
  const same = addMonths(first, amount);
  const isThere = same.slice(-2) === first.slice(-2);
  return startCounts && isThere ? addDays(same, -1) : same;
}

/** Milliseconds left; negative = overdue. */
export const remaining = (now: Instant, end: Instant): number => Date.parse(end) - Date.parse(now);
