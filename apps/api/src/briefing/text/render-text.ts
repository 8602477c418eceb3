import { cities, languages, type City, type Language, type Texts } from '@tergeu/law';
import { shareOfTheft } from '../figures/catalogue';
import type { Template, TemplateCondition } from './template';
import { englishTemplate } from './template.en';
import { kazakhTemplate } from './template.kk';
import { russianTemplate } from './template.ru';
import { inLetters, wordDamage, wordingOf, wordNumber, wordShare } from './word-number';

/** What a text of the briefing is made from. */
export interface TextMaterial {
  readonly values: Readonly<Record<string, number>>;
  /** Cities with attacked objects, in the order of the briefing. */
  readonly cities: readonly City[];
  readonly conditions: Readonly<Record<TemplateCondition, boolean>>;
}

const templates: Readonly<Record<Language, Template>> = { kk: kazakhTemplate, ru: russianTemplate, en: englishTemplate };

/** The briefing as text, in the three languages. */
export function renderText(material: TextMaterial): Texts {
  const [kk, ru, en] = languages.map((language) => renderIn(language, material));
  return { kk: kk!, ru: ru!, en: en! };
}

function renderIn(language: Language, material: TextMaterial): string {
  return templates[language]
    .flatMap((paragraph) => (typeof paragraph === 'string' ? [paragraph] : material.conditions[paragraph[0]] ? [paragraph[1]] : []))
    .map((paragraph) => capitalised(paragraph.replace(/\{([^}]+)\}/g, (_, place: string) => fill(place, language, material))))
    .join('\n\n');
}

function fill(place: string, language: Language, { values, cities: named }: TextMaterial): string {
  if (place === 'cities') return listOf(named, language);
  if (place === 'share') return wordShare(shareOfTheft(values), language);
  if (place === 'damage') return wordDamage(values['damage.reportedByResidentsTenge'] ?? 0, language);
  const [name = '', ...forms] = place.split('|');
  const [key = '', manner] = name.split(':');
  const value = values[key];
  if (value === undefined) throw new Error(`The text of the briefing names an unknown figure: ${key}`);
  const stated = wordingOf(key, value);
  const number = manner === 'word' ? inLetters(value) : wordNumber(stated, language);
  return forms.length === 0 ? number : `${number} ${formFor(stated.relation === 'over' ? Infinity : stated.value, forms, language)}`;
}

/** Over 700 takes the form of many, whatever the true number is. */
function formFor(count: number, forms: readonly string[], language: Language): string {
  const order = { kk: ['other'], ru: ['one', 'few', 'many'], en: ['one', 'other'] }[language];
  const category = count === Infinity ? order.at(-1)! : new Intl.PluralRules(language).select(count);
  return forms[order.indexOf(category)] ?? forms.at(-1)!;
}

function listOf(ids: readonly City[], language: Language): string {
  const names = ids.map((id) => cities[id].text[language]);
  if (names.length === 0) return '–';
  const and = { kk: ' және ', ru: ' и ', en: ' and ' }[language];
  return names.length === 1 ? names[0]! : `${names.slice(0, -1).join(', ')}${and}${names.at(-1)!}`;
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
