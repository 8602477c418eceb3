import type { Language } from '@tergeu/law';
import { safeguards, type Procedures, type ProcedureDefinition, type Safeguard } from '@tergeu/procedure';
import { articleWords } from './law-words';
import { anchor, bullets, link, page } from './markdown';
import { words } from './words';

/** Safeguards that the conditions of a proceeding carry. */
export function safeguardsIn(definition: ProcedureDefinition): Safeguard[] {
  const carried = new Set(Object.values(definition.conditions).map(({ safeguard }) => safeguard));
  return safeguards.filter(({ id }) => carried.has(id));
}

/** Each with its sentence and a link to its place. */
export const safeguardLinks = (list: readonly Safeguard[], language: Language): string[] =>
  list.map(({ id, text }) => `${link(id, `safeguards.md#${id}`)} — ${text[language]}`);

/** The safeguards: what can never be recorded, the promise, and by which conditions it is kept. */
export function safeguardPage(procedures: Procedures, language: Language): string {
  const w = (key: keyof typeof words) => words[key][language];
  return page(
    `# ${w('safeguards')}`,
    link(w('handbook'), 'README.md'),
    ...safeguards.flatMap(({ id, text, article, promise, reach }) => [
      anchor(id),
      `## ${id}: ${text[language]}`,
      bullets([`${w('article')}: ${articleWords(article, language)}`, `${w('promise')}: “${promise}”`]),
      reach?.[language] ?? '',
      `${w('keptBy')}:`,
      bullets(conditionsFor(procedures, id, language)) || `_${w('none')}_`,
    ]),
    `_${w('generated')}_`,
  );
}

function conditionsFor(procedures: Procedures, id: string, language: Language): string[] {
  return Object.values(procedures).flatMap((definition) =>
    Object.entries(definition.conditions)
      .filter(([, { safeguard }]) => safeguard === id)
      .map(
        ([name]) =>
          `${definition.texts.name[language]}: ${link(definition.texts.conditions[name]!.is[language], `${definition.name}.md#condition-${name}`)}`,
      ),
  );
}
