import type { Instant, LocalDate } from './instant';

/** Where and by which holidays days are counted. */
export interface Calendar {
  /** IANA name; the zone's history is the platform's (UTC+6 until 2024-03-01, then +5). */
  readonly timeZone: string;
  /** Non-working public holidays besides Saturday and Sunday. */
  readonly holidays: ReadonlySet<LocalDate>;
}

/** Public holidays of 2022 as generally known; not in the reference: unverified. */
export const holidays2022: ReadonlySet<LocalDate> = new Set([
  '2022-01-01', '2022-01-02', '2022-01-03', '2022-01-04', '2022-01-07', '2022-03-08', '2022-03-21', '2022-03-22', '2022-03-23',
  '2022-05-01', '2022-05-07', '2022-05-09', '2022-07-06', '2022-08-30', '2022-12-16',
]); // prettier-ignore

export const defaultCalendar: Calendar = { timeZone: 'Asia/Almaty', holidays: holidays2022 };

export interface LocalTime {
  readonly date: LocalDate;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit',
    }); // prettier-ignore
    formats.set(timeZone, format);
  }
  return format;
}

/** Wall clock at the place. */
export function localTime(moment: Instant, timeZone: string): LocalTime {
  const parts = Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(Date.parse(moment))
      .map(({ type, value }) => [type, value]),
  );
  return {
    date: `${parts['year']}-${parts['month']}-${parts['day']}`,
    hour: Number(parts['hour']),
    minute: Number(parts['minute']),
    second: Number(parts['second']),
  };
}

/** Minutes by which the place is ahead of UTC at a moment. */
function offsetMinutes(milliseconds: number, timeZone: string): number {
  const { date, hour, minute, second } = localTime(new Date(milliseconds).toISOString(), timeZone);
  const asUtc = Date.parse(`${date}T00:00:00Z`) + ((hour * 60 + minute) * 60 + second) * 1000;
  return Math.round((asUtc - Math.floor(milliseconds / 1000) * 1000) / 60_000);
}

/** The moment at which a day begins at the place. A wall time that comes twice means its first coming. */
export function startOfDay(date: LocalDate, timeZone: string): Instant {
  const asUtc = Date.parse(`${date}T00:00:00.000Z`);
  const first = asUtc - offsetMinutes(asUtc - 86_400_000 / 2, timeZone) * 60_000;
  const exact = asUtc - offsetMinutes(first, timeZone) * 60_000;
  return new Date(exact).toISOString();
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The same day of a later month, or that month's last day. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  last.setUTCDate(Math.min(day, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}

export function isWorkingDay(date: LocalDate, { holidays }: Calendar): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.has(date);
}
