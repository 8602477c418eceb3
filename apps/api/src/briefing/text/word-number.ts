import type { Language } from '@tergeu/law';
import { theftShare } from '../figures/catalogue';
import type { Stated } from '../figures/figure';
import { looksNear, roundly } from '../figures/wording';
import { formatNumber } from './format-number';

/** Figures that the briefing tells roundly, and to what. */
const roundings: Readonly<Record<string, readonly [step: number, relation: 'over' | 'about']>> = {
  'vehicles.destroyedOrDamaged': [100, 'over'],
  'vehicles.ofStateBodies': [100, 'over'],
  'weapons.seizedByKind.grenade': [100, 'over'],
  'weapons.seizedByKind.cartridge': [1000, 'about'],
};

/** How the text tells this figure. */
export function wordingOf(key: string, value: number): Stated {
  const rounding = roundings[key];
  return rounding ? roundly(value, ...rounding) : { value, relation: 'exact' };
}

/** "over 700", "более 700", "700-ден астам"; a near number of one digit stands by itself, as in the source. */
export function wordNumber({ value, relation }: Stated, language: Language): string {
  const number = formatNumber(value, language);
  if (relation === 'about' && !looksNear(value)) return { en: `about ${number}`, ru: `около ${number}`, kk: `шамамен ${number}` }[language];
  if (relation !== 'over') return number;
  // Hundreds end in жүз, thousands in мың.
  const ending = value % 1000 === 0 ? 'нан' : 'ден';
  return { en: `over ${number}`, ru: `более ${number}`, kk: `${number}-${ending} астам` }[language];
}

/** The share of theft, to the whole per cent. */
export function wordShare(share: number | null, language: Language): string {
  const number = formatNumber(Math.round(share ?? 0), language);
  return { en: `About ${number}%`, ru: `Около ${number}\u00a0%`, kk: `шамамен ${number}\u00a0%-ы` }[language];
}

/** The share as the text states it, to be checked against the figures. */
export const statedShare = (share: number | null): Stated | null =>
  share === null ? null : { ...theftShare.stated, value: Math.round(share) };

const milliard = 1_000_000_000;
const million = 1_000_000;
const scales = {
  [milliard]: { en: 'billion', ru: 'млрд', kk: 'миллиард' },
  [million]: { en: 'million', ru: 'млн', kk: 'миллион' },
} as const;

/** The damage with its verb: exceeded 87 billion tenge. */
export function wordDamage(tenge: number, language: Language): string {
  const step = tenge >= milliard ? milliard : million;
  if (tenge < million) {
    const number = formatNumber(tenge, language);
    return { en: `come to ${number} tenge`, ru: `составляет ${number} тенге`, kk: `${number} теңге болды` }[language];
  }
  const number = `${formatNumber(Math.floor(tenge / step), language)} ${scales[step][language]}`;
  return tenge % step === 0
    ? { en: `reached ${number} tenge`, ru: `достигла ${number} тенге`, kk: `${number} теңгеге жетті` }[language]
    : { en: `exceeded ${number} tenge`, ru: `превысила ${number} тенге`, kk: `${number} теңгеден асты` }[language];
}

const smallNumbers = ['0', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
export const inLetters = (value: number): string => smallNumbers[value] ?? formatNumber(value, 'en');
