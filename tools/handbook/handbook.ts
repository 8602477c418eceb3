import { languages } from '@tergeu/law';
import type { Procedures } from '@tergeu/procedure';
import { keyDecisionPage } from './key-decision-page';
import { articlesPage, indexPage, languagesPage, limitsPage } from './overview-pages';
import { peoplePage } from './people-page';
import { proceedingPage } from './proceeding-page';
import { safeguardPage } from './safeguard-page';
import { scxmlOf } from './scxml';
import { whereToFindPage } from './where-to-find';

/** Every file of the handbook by its path below `docs/procedure`. */
export function handbook(procedures: Procedures): ReadonlyMap<string, string> {
  const pages = {
    'README.md': indexPage,
    'where-to-find.md': whereToFindPage,
    'limits.md': limitsPage,
    'key-decisions.md': keyDecisionPage,
    'safeguards.md': safeguardPage,
    'people.md': peoplePage,
    'articles.md': articlesPage,
  };
  return new Map([
    ['README.md', languagesPage()],
    ...languages.flatMap((language) => [
      ...Object.entries(pages).map(([file, of]) => [`${language}/${file}`, of(procedures, language)] as const),
      ...Object.values(procedures).map((one) => [`${language}/${one.name}.md`, proceedingPage(procedures, one, language)] as const),
    ]),
    ...Object.values(procedures).map((one) => [`scxml/${one.name}.scxml`, scxmlOf(one)] as const),
  ]);
}
