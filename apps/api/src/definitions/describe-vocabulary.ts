import type { VocabularyView } from '@tergeu/contracts';
import { articleOf, bodyKinds, caseCategories, cities, offences, roles, type CaseCategory, type Offence, type Texts } from '@tergeu/law';
import { safeguards } from '@tergeu/procedure';
import { articleView } from '../case-file';

/** Words that several screens share. */
export function describeVocabulary(): VocabularyView {
  return {
    roles: texts(roles),
    bodyKinds: texts(bodyKinds),
    categories: texts(caseCategories),
    cities: texts(cities),
    offences: Object.entries<Offence>(offences).map(([id, { article, gravity }]) => ({
      id,
      gravity,
      text: offenceText(article),
      category: categoryOf(id),
    })),
    safeguards: Object.fromEntries(
      safeguards.map(({ id, text, article, promise }) => [id, { text, promise, article: articleView(article) }]),
    ),
  };
}

function texts(table: Readonly<Record<string, { readonly text: Texts }>>): Record<string, Texts> {
  return Object.fromEntries(Object.entries(table).map(([key, { text }]) => [key, text]));
}

function offenceText(article: Offence['article']): Texts {
  const { title } = articleOf(article);
  const { citation } = articleView(article);
  return { kk: `${citation.kk}: ${title.kk}`, ru: `${citation.ru}: ${title.ru}`, en: `${citation.en}: ${title.en}` };
}

function categoryOf(id: string): string | null {
  const found = (Object.keys(caseCategories) as CaseCategory[]).find((name) =>
    (caseCategories[name].offences as readonly string[]).includes(id),
  );
  return found ?? null;
}
