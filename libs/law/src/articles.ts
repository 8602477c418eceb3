import { articleTitles } from './article-titles';
import type { Language, Texts } from './texts';

/** An article of the index. */
export type BaseArticle = keyof typeof articleTitles;

/** An article, or a part of one: `CPC 131`, `CPC 131(4)`, `CPC 202(1-1)`. */
export type ArticleId = BaseArticle | `${BaseArticle}(${string})`;

export interface Article {
  readonly id: ArticleId;
  readonly act: 'CPC' | 'CC';
  readonly number: string;
  readonly part: string | null;
  readonly title: Texts;
  readonly url: string;
}

const urls = { CPC: 'https://adilet.zan.kz/rus/docs/K1400000231', CC: 'https://adilet.zan.kz/rus/docs/K1400000226' } as const;
const pattern = /^(CPC|CC) ([\d-]+)(?:\((.+)\))?$/;

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
};

/** How the article is cited in a language: "ст. 131 ч. 4 УПК РК". */
export function citation(id: ArticleId, language: Language): string {
  const { act, number, part } = articleOf(id);
  const name = acts[act][language];
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
