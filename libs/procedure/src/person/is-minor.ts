import { addMonths, defaultCalendar, localTime, type Instant, type LocalDate } from '@tergeu/law';

const yearsOfAge = 18;
const monthsInAYear = 12;

/** Under eighteen at that moment; of age from the day after the birthday's beginning at the place (CPC 48). */
export function isMinor(bornOn: LocalDate, at: Instant, timeZone = defaultCalendar.timeZone): boolean {
  return localTime(at, timeZone).date < addMonths(bornOn, yearsOfAge * monthsInAYear);
}
