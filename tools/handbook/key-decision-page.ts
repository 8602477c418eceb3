import type { Language } from '@tergeu/law';
import { keyDecisionKinds, type KeyDecisionKind, type Procedures } from '@tergeu/procedure';
import { articleWords, certaintyWords, countingWords, isLimit } from './law-words';
import { shortly } from './limit-tables';
import { anchor, bullets, lines, link, page, table } from './markdown';
import { permissionsWords } from './permission-words';
import { waysOf } from './read-machine';
import { words } from './words';

/** Each kind of key decision: who proposes, who agrees, in what time. */
export function keyDecisionPage(procedures: Procedures, language: Language): string {
  const definition = procedures['key-decision']!;
  const w = (key: keyof typeof words) => words[key][language];
  const { draft, submit, agree, refuse } = definition.commands;
  const required = [...new Set(waysOf(definition).flatMap(({ event, conditions }) => (event === 'agree' ? conditions : [])))];
  const safeguardOf = (name: string) => {
    const { safeguard } = definition.conditions[name]!;
    return safeguard ? ` (${link(safeguard, `safeguards.md#${safeguard}`)})` : '';
  };
  const term = (parameter: KeyDecisionKind['answer'] | null) =>
    parameter === null ? w('notSet') : `${shortly(definition, parameter, language)}\n${sourceWords(parameter, language)}`;
  return page(
    `# ${w('keyDecisions')}`,
    `${link(w('handbook'), 'README.md')} · ${link(definition.texts.name[language], 'key-decision.md')}`,
    bullets([
      `${w('proposes')}: ${permissionsWords([...draft!.by, ...submit!.by], language).join('; ')}`,
      `${w('agrees')}: **${permissionsWords([...agree!.by, ...refuse!.by], language).join('; ')}**`,
      ...required.map(
        (name) => `${link(definition.texts.conditions[name]!.is[language], `key-decision.md#condition-${name}`)}${safeguardOf(name)}`,
      ),
    ]),
    table(
      [w('kind'), w('article'), w('agrees'), w('sending'), w('answer'), w('needs')],
      Object.entries<KeyDecisionKind>(keyDecisionKinds).map(
        ([kind, { text, article, needsPerson, needsOffence, sending, answer, answerWithFile }]) => [
          `${anchor(`kind-${kind}`)}**${text[language]}**`,
          articleWords(article, language),
          lines(permissionsWords(agree!.by, language)),
          term(sending),
          answerWithFile ? lines([term(answer), `${w('answerWithFile')}: ${term(answerWithFile)}`]) : term(answer),
          [...(needsPerson ? [w('person')] : []), ...(needsOffence ? [w('offence')] : [])].join(', '),
        ],
      ),
    ),
    `_${w('generated')}_`,
  );
}

function sourceWords({ versions }: KeyDecisionKind['answer'], language: Language): string {
  const { source, value } = versions.at(-1)!;
  return lines([
    `${articleWords(source.article, language)}; ${certaintyWords[source.certainty][language]}`,
    ...(isLimit(value) ? [countingWords(value, language)] : []),
    ...(source.note ? [source.note[language]] : []),
  ]);
}
