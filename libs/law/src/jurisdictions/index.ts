import { articleOf, citation, type ArticleId } from '../articles';
import { defaultCalendar, type Calendar } from '../calendar';
import type { Jurisdiction } from '../parameter';
import { languages, t, type Texts } from '../texts';
import { jurisdictionTables } from './tables';

export type { JurisdictionTable } from './jurisdiction';
export { jurisdictionTables } from './tables';

/** All of them, the reference first. */
export const jurisdictions: readonly Jurisdiction[] = ['kz', 'ew'];

export const jurisdictionNames: Readonly<Record<Jurisdiction, Texts>> = {
  kz: t('Қазақстан', 'Казахстан', 'Kazakhstan'),
  ew: jurisdictionTables.ew.name,
};

/** What an article of the reference is called in a jurisdiction; null = no article was found. */
export const articleIn = (jurisdiction: Jurisdiction, id: ArticleId): ArticleId | null =>
  jurisdiction === 'kz' || articleOf(id).act === 'PACE' ? id : (jurisdictionTables[jurisdiction].articles[id] ?? null);

const noArticle = t('бабы табылмады', 'статья не найдена', 'no article found');

/** How it is cited there, in all languages. */
export function citationIn(jurisdiction: Jurisdiction, id: ArticleId): Texts {
  const there = articleIn(jurisdiction, id);
  if (there === null) return noArticle;
  return Object.fromEntries(languages.map((language) => [language, citation(there, language)])) as unknown as Texts;
}

/** The calendar of a jurisdiction; its cities may have clocks of their own. */
export const calendarIn = (jurisdiction: Jurisdiction): Calendar =>
  jurisdiction === 'kz'
    ? defaultCalendar
    : { timeZone: jurisdictionTables[jurisdiction].timeZone, holidays: jurisdictionTables[jurisdiction].holidays };
