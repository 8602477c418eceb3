import { articleOf, articles, citation, languages, type ArticleId, type Language } from '@tergeu/law';
import type { Procedures } from '@tergeu/procedure';
import { lengthLines } from './limit-tables';
import { clockArticles, clocksOf } from './limits-of-clock';
import { bullets, lines, link, page, table } from './markdown';
import { permissionsWords } from './permission-words';
import { statesOf } from './read-machine';
import { words } from './words';

const languageNames: Readonly<Record<Language, string>> = { kk: 'Қазақша', ru: 'Русский', en: 'English' };

/** The first page of a language. */
export function indexPage(procedures: Procedures, language: Language): string {
  const w = (key: keyof typeof words) => words[key][language];
  return page(
    `# ${w('handbook')}`,
    languages.map((one) => link(languageNames[one], `../${one}/README.md`)).join(' · '),
    bullets([
      `**${link(w('whereToFind'), 'where-to-find.md')}**`,
      link(w('limits'), 'limits.md'),
      link(w('keyDecisions'), 'key-decisions.md'),
      link(w('safeguards'), 'safeguards.md'),
      link(w('people'), 'people.md'),
      link(w('byArticle'), 'articles.md'),
    ]),
    `## ${w('proceedings')}`,
    table(
      [w('proceeding'), w('states'), w('commands'), w('limits')],
      Object.values(procedures).map((definition) => [
        link(definition.texts.name[language], `${definition.name}.md`),
        String(statesOf(definition).length),
        String(Object.keys(definition.commands).length),
        lines(Object.keys(definition.clocks).map((clock) => definition.texts.clocks[clock]![language])),
      ]),
    ),
    `_${w('generated')}_`,
  );
}

/** Every limit of every proceeding in one table. */
export function limitsPage(procedures: Procedures, language: Language): string {
  const w = (key: keyof typeof words) => words[key][language];
  return page(
    `# ${w('limits')}`,
    link(w('handbook'), 'README.md'),
    table(
      [w('proceeding'), w('limit'), w('length'), w('runsFrom'), w('duty'), w('article')],
      clocksOf(procedures).map(({ definition, clock, limits }) => [
        definition.texts.name[language],
        link(definition.texts.clocks[clock]![language], `${definition.name}.md#clock-${clock}`),
        lines(lengthLines(definition, limits, language)),
        lines(definition.clocks[clock]!.startedBy.map((command) => definition.texts.commands[command]![language])),
        lines(permissionsWords(definition.clocks[clock]!.duty, language)),
        clockArticles(definition, clock, limits, language),
      ]),
    ),
    `_${w('generated')}_`,
  );
}

/** Article by article: what of the machines rests on it. */
export function articlesPage(procedures: Procedures, language: Language): string {
  const w = (key: keyof typeof words) => words[key][language];
  const uses = usesOf(procedures, language);
  const baseOf = (article: ArticleId) => article.replace(/\(.*$/, '');
  return page(
    `# ${w('byArticle')}`,
    link(w('handbook'), 'README.md'),
    table(
      [w('article'), '', w('where')],
      articles.flatMap((article) => {
        const mine = uses.filter((one) => baseOf(one.article) === article);
        if (mine.length === 0) return [];
        const cited = mine.map((one) => `${citation(one.article, language)}: ${one.where}`);
        return [
          [link(citation(article, language), articleOf(article).url), articleOf(article).title[language], lines([...new Set(cited)])],
        ];
      }),
    ),
    `_${w('generated')}_`,
  );
}

function usesOf(procedures: Procedures, language: Language): { article: ArticleId; where: string }[] {
  return Object.values(procedures).flatMap(({ name, texts, commands, clocks, conditions, law }) => {
    const where = (text: string, id: string) => `${texts.name[language]} — ${link(text, `${name}.md#${id}`)}`;
    return [
      ...Object.entries(commands).map(([key, { article }]) => ({
        article,
        where: where(texts.commands[key]![language], `command-${key}`),
      })),
      ...Object.entries(clocks).map(([key, { article }]) => ({
        article,
        where: where(`⏱ ${texts.clocks[key]![language]}`, `clock-${key}`),
      })),
      ...Object.values(law).flatMap(({ title, versions }) =>
        versions.flatMap(({ source: { article } }) => (article === null ? [] : [{ article, where: where(title[language], 'parameters') }])),
      ),
      ...Object.entries(conditions).map(([key, { article }]) => ({
        article,
        where: where(texts.conditions[key]!.is[language], `condition-${key}`),
      })),
    ];
  });
}

/** The page that leads to the three languages. */
export const languagesPage = (): string =>
  page(
    `# ${languages.map((one) => words.handbook[one]).join(' · ')}`,
    bullets(languages.map((one) => link(languageNames[one], `${one}/README.md`))),
    languages.map((one) => `_${words.generated[one]}_`).join('\n\n'),
  );
