import { articleTitles as titlesOfTheReference } from './article-titles';
import { titlesOfPace } from './jurisdictions/england-and-wales.articles';
import type { Language, Texts } from './texts';

const articleTitles = { ...titlesOfTheReference, ...titlesOfPace };

/** An article of the index. */
export type BaseArticle = keyof typeof articleTitles;

/** An article, or a part of one: `CPC 131`, `CPC 131(4)`, `CPC 202(1-1)`. */
export type ArticleId = BaseArticle | `${BaseArticle}(${string})`;

export interface Article {
  readonly id: ArticleId;
  readonly act: 'CPC' | 'CC' | 'PACE';
  readonly number: string;
  readonly part: string | null;
  readonly title: Texts;
  readonly url: string;
}

const urls = {
  CPC: 'https://adilet.zan.kz/rus/docs/K1400000231',
  CC: 'https://adilet.zan.kz/rus/docs/K1400000226',
  PACE: 'https://www.legislation.gov.uk/ukpga/1984/60/part/IV',
} as const;
const pattern = /^(CPC|CC|PACE) ([\d-]+)(?:\((.+)\))?$/;

/** All articles of the index. */
export const articles: readonly BaseArticle[] = Object.keys(articleTitles) as BaseArticle[];

/** The article behind an id; throws when the index does not know it. */
export function articleOf(id: ArticleId): Article {
  const [, act, number, part] = pattern.exec(id) ?? [];
  const title = (articleTitles as Record<string, Texts>)[`${act} ${number}`];
  if (!title) throw new RangeError(`article "${id}" is not in the index`);
  return { id, act: act as Article['act'], number: number!, part: part ?? null, title, url: urls[act as Article['act']] };
}

const acts: Readonly<Record<Article['act'], Texts>> = {
  CPC: { kk: 'ҚР ҚПК', ru: 'УПК РК', en: 'CPC RK' },
  CC: { kk: 'ҚР ҚК', ru: 'УК РК', en: 'CC RK' },
  PACE: { kk: '1984 ж. PACE заңы', ru: 'Закона PACE 1984', en: 'PACE 1984' },
};

/** How the article is cited in a language: "ст. 131 ч. 4 УПК РК". */
export function citation(id: ArticleId, language: Language): string {
  const { act, number, part } = articleOf(id);
  const name = acts[act][language];
  if (act === 'PACE' && language === 'en') return `s. ${number}${part ? `(${part})` : ''} ${name}`;
  switch (language) {
    case 'kk':
      return `${name} ${number}-бап${part ? ` ${part}-бөлік` : ''}`;
    case 'ru':
      return `ст. ${number}${part ? ` ч. ${part}` : ''} ${name}`;
    case 'en':
      return `art. ${number}${part ? `(${part})` : ''} ${name}`;
    default:
      return language satisfies never;
  }
}
