import type { Relation } from '../figures/figure';
import { looksNear } from '../figures/wording';

export type NumberKind = 'count' | 'percent' | 'tenge';

/** A number found in a text: `start` and `end` are its place there, qualifier and unit included. */
export interface NumberInText {
  readonly value: number;
  readonly relation: Relation;
  readonly kind: NumberKind;
  readonly start: number;
  readonly end: number;
}

/** Small numbers written as words, nominative first; cases of Russian as they occur before nouns. */
const words: readonly (readonly [number, string])[] = [
  [1, 'one|один|одна|одно|бір'],
  [2, 'two|два|две|двух|екі'],
  [3, 'three|три|трёх|трех|үш'],
  [4, 'four|четыре|четырёх|четырех|төрт'],
  [5, 'five|пять|пяти|бес'],
  [6, 'six|шесть|шести|алты'],
  [7, 'seven|семь|семи|жеті'],
  [8, 'eight|восемь|восьми|сегіз'],
  [9, 'nine|девять|девяти|тоғыз'],
  [10, 'ten|десять|десяти'],
  [11, 'eleven|одиннадцать|одиннадцати'],
  [12, 'twelve|двенадцать|двенадцати'],
];
const wordValues = new Map(words.flatMap(([value, forms]) => forms.split('|').map((form) => [form, value] as const)));

/** Multipliers; in Russian and Kazakh a comma before them is a decimal one. */
const multipliers: readonly (readonly [number, RegExp])[] = [
  [1e3, /^(thousand|тысяч[аи]?|тыс\.?|мың)$/],
  [1e6, /^(million|mln|млн\.?|миллион(а|ов)?)$/],
  [1e9, /^(billion|bn|milliard|млрд\.?|миллиард(а|ов)?)$/],
  [1e12, /^(trillion|трлн\.?|триллион(а|ов)?)$/],
];
const multiplierWords =
  'thousand|тысяч[аи]?|тыс\\.?|мың|million|mln|млн\\.?|миллион(?:а|ов)?|billion|bn|milliard|млрд\\.?|миллиард(?:а|ов)?|trillion|трлн\\.?|триллион(?:а|ов)?';

const space = '[ \\t\\u00a0\\u202f\\u2009]';
const edge = '(?![\\p{L}\\p{N}])';
const digits = `\\d{1,3}(?:[,.'’ \\u00a0\\u202f\\u2009]\\d{3})+(?:[.,]\\d{1,2})?(?!\\d)|\\d+(?:[.,]\\d+)?`;
const before =
  'over|more than|exceed(?:s|ed|ing)?|in excess of|above|at least|about|around|approximately|roughly|almost|nearly|some|' +
  'более(?: чем)?|свыше|больше|превы(?:сил[аио]?|шает|шают|сив)|не менее|около|примерно|порядка|почти|приблизительно|шамамен';
/** Kazakh says it behind the number: 700-ден астам, 87 миллиард теңгеден асты. */
const behind = 'астам|асты|асып|артық|жуық';

const number = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?:(?<before>${before})${space}+)?` +
    `(?:(?<digits>${digits})|(?<word>${[...wordValues.keys()].join('|')})${edge})` +
    `(?:${space}?(?<times>${multiplierWords})${edge})?` +
    `(?:-\\p{Script=Cyrillic}{1,4}${edge})?` +
    `(?:${space}?(?<percent>%(?:-\\p{Script=Cyrillic}{1,4}${edge})?|per ?cent${edge}|процент(?:а|ов)?${edge}|пайыз\\p{L}*)|` +
    `${space}?(?<tenge>₸|KZT${edge}|tenge${edge}|тенге${edge}|теңге\\p{L}*))?` +
    `(?:${space}+(?<behind>${behind})${edge})?`,
  'giu',
);

/** Finds the numbers of a text in English, Russian and Kazakh form, with their wording. */
export function readNumbers(text: string): NumberInText[] {
  return [...text.matchAll(number)].flatMap((match) => {
    const groups = match.groups!;
    const value = valueOf(groups);
    if (value === null) return [];
    const kind: NumberKind = groups['percent'] ? 'percent' : groups['tenge'] ? 'tenge' : 'count';
    return [{ value, relation: relationOf(groups, value), kind, start: match.index, end: match.index + match[0].length }];
  });
}

function valueOf(groups: Record<string, string | undefined>): number | null {
  const times = groups['times']?.toLowerCase();
  const factor = times === undefined ? 1 : (multipliers.find(([, word]) => word.test(times))?.[0] ?? 1);
  const isCyrillic = times !== undefined && /\p{Script=Cyrillic}/u.test(times);
  const plain = groups['word']
    ? wordValues.get(groups['word'].toLowerCase())!
    : plainNumber(groups['digits']!, times !== undefined, isCyrillic);
  const value = Math.round(plain * factor * 100) / 100;
  return Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value : null;
}

/** Three digits behind a point or comma are thousands, unless a multiplier follows that makes them decimals. */
function plainNumber(digits: string, hasMultiplier: boolean, isCyrillic: boolean): number {
  const compact = digits.replace(/[ '’\u00a0\u202f\u2009]/g, '');
  const isDecimalComma = hasMultiplier && isCyrillic;
  const isDecimalPoint = hasMultiplier && !isCyrillic;
  if (/^\d{1,3}(,\d{3})+(\.\d{1,2})?$/.test(compact) && !isDecimalComma) return Number(compact.replace(/,/g, ''));
  if (/^\d{1,3}(\.\d{3})+(,\d{1,2})?$/.test(compact) && !isDecimalPoint) return Number(compact.replace(/\./g, '').replace(',', '.'));
  return Number(compact.replace(',', '.'));
}

/** A bare round number is a near one: nobody counts 9,000 cartridges and finds exactly so many. */
function relationOf({ before: front, behind: back, digits: written }: Record<string, string | undefined>, value: number): Relation {
  const qualifier = (front ?? back ?? '').toLowerCase();
  if (/^(about|around|approx|roughly|almost|nearly|some|около|примерно|порядка|почти|приблиз|шамамен|жуық)/.test(qualifier)) return 'about';
  if (qualifier !== '') return 'over';
  return written !== undefined && looksNear(value) ? 'about' : 'exact';
}
