import type { BodyKind } from './bodies';
import { cities, type City } from './places';
import { t, type Texts } from './texts';

/** Ranks of prosecutors, lowest first: the Code asks for one of them or its equivalent (CPC 151, 192). */
export const prosecutorRanks = {
  district: { text: t('Аудан прокуроры', 'Районный прокурор', 'District prosecutor') },
  regional: { text: t('Облыс прокуроры', 'Областной прокурор', 'Regional prosecutor') },
  general: { text: t('Бас Прокурор', 'Генеральный Прокурор', 'Prosecutor General') },
} as const satisfies Record<string, { text: Texts }>;

export type ProsecutorRank = keyof typeof prosecutorRanks;
const ranks = Object.keys(prosecutorRanks) as ProsecutorRank[];

/** What a rank and a competence are read from: the body for which somebody works. */
export interface OfficeOfBody {
  readonly bodyKind: BodyKind | null;
  /** Seat of the body; null = the whole country. */
  readonly city: string | null;
}

/** The rank of a prosecutor is that of his office; nobody else has one. An office of the whole country is the Prosecutor General's. */
export function rankOf({ bodyKind, city }: OfficeOfBody): ProsecutorRank | null {
  if (bodyKind === 'regionalProsecution') return 'regional';
  if (bodyKind !== 'prosecution') return null;
  return city === null ? 'general' : 'district';
}

/** A superior prosecutor may do what his subordinate may; not looked up article by article. */
export function isOfRank(office: OfficeOfBody, atLeast: ProsecutorRank): boolean {
  const rank = rankOf(office);
  return rank !== null && ranks.indexOf(rank) >= ranks.indexOf(atLeast);
}

/** Cities for which a body is competent: its own; for a regional office, those of its region; null = all. */
export function citiesServed({ bodyKind, city }: OfficeOfBody): readonly string[] | null {
  if (city === null) return null;
  if (bodyKind !== 'regionalProsecution' || !Object.hasOwn(cities, city)) return [city];
  const { region } = cities[city as City];
  return Object.keys(cities).filter((one) => cities[one as City].region === region);
}

/** Is the body competent in that city? */
export const serves = (office: OfficeOfBody, city: string): boolean => citiesServed(office)?.includes(city) ?? true;
