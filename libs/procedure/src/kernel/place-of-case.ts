import { calendarIn, cities, governingLaw, type Calendar, type City, type Instant, type Jurisdiction } from '@tergeu/law';
import type { Law, LawChoice, LawProfile } from '@tergeu/law';
import type { CaseFile } from './case-file';
import { caseStanding } from './standing';

/** The calendar by which a case counts: that of its city; before it has one, or elsewhere, that of the jurisdiction. */
export function calendarOf(file: CaseFile, { jurisdiction }: { readonly jurisdiction: Jurisdiction }): Calendar {
  const calendar = calendarIn(jurisdiction);
  const { city } = caseStanding(file);
  return jurisdiction === 'kz' && city !== undefined && city in cities
    ? { ...calendar, timeZone: cities[city as City].timeZone }
    : calendar;
}

/** The law of an act in this case: that of the day on which it is done, by the clock of its city. */
export function lawOfAct(choice: LawProfile | LawChoice, file: CaseFile, occurredAt: Instant): Law {
  const chosen: LawChoice = typeof choice === 'string' ? { jurisdiction: 'kz', profile: choice } : choice;
  return governingLaw(chosen, occurredAt, calendarOf(file, chosen).timeZone);
}
