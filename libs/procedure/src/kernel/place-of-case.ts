import {
  cities,
  defaultCalendar,
  governingLaw,
  type Calendar,
  type City,
  type Instant,
  type Law,
  type LawChoice,
  type LawProfile,
} from '@tergeu/law';
import type { CaseFile } from './case-file';
import { caseStanding } from './standing';

/** The calendar of the city where the case is; before it has one, the default. */
export function calendarOf(file: CaseFile): Calendar {
  const { city } = caseStanding(file);
  return city !== undefined && city in cities ? { ...defaultCalendar, timeZone: cities[city as City].timeZone } : defaultCalendar;
}

/** The law of an act in this case: that of the day on which it is done, by the clock of its city. */
export const lawOfAct = (choice: LawProfile | LawChoice, file: CaseFile, occurredAt: Instant): Law =>
  governingLaw(choice, occurredAt, calendarOf(file).timeZone);
