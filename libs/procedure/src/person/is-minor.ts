import type { Instant, LocalDate } from '@tergeu/law';
import { addMonths, localTime } from '@tergeu/law';

const yearsOfAge = 18;
const monthsInAYear = 12;

/** Under eighteen at that moment; of age from the day after the birthday's beginning at the place (CPC 48). */
export function isMinor(bornOn: LocalDate, at: Instant, timeZone = 'Asia/Almaty'): boolean {
  return localTime(at, timeZone).date < addMonths(bornOn, yearsOfAge * monthsInAYear);
}
