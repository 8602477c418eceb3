import type { Language, Parameter } from '@tergeu/law';
import { keyDecisionKinds, safeguards, type KeyDecisionKind, type ProcedureDefinition, type Procedures } from '@tergeu/procedure';
import { lengthLines, shortly } from './limit-tables';
import { clockArticles, clocksOf, isOfLimits } from './limits-of-clock';
import { articleWords, certaintyWords } from './law-words';
import { link, page, table } from './markdown';
import { permissionsWords } from './permission-words';
import { questions, type Target } from './questions';
import { waysOf } from './read-machine';
import { words } from './words';

interface Entry {
  readonly name: string;
  readonly answer: string;
  /** And how sure it is, unless it is confirmed. */
  readonly article: string;
  readonly where: string;
}

/** Alphabetical: what is looked for, the short answer, where the rest stands. */
export function whereToFindPage(procedures: Procedures, language: Language): string {
  const w = (key: keyof typeof words) => words[key][language];
  const collator = new Intl.Collator(language);
  const entries = [
    ...questions.map(({ text, target }) => ({ ...answerTo(procedures, target, language), name: `**${text[language]}**` })),
    ...entriesOf(procedures, language),
  ].sort((a, b) => collator.compare(plain(a.name), plain(b.name)) || collator.compare(a.where, b.where));
  const letters = [...new Set(entries.map(letterOf))];
  return page(
    `# ${w('whereToFind')}`,
    link(w('handbook'), 'README.md'),
    letters.map((letter) => link(letter, `#letter-${letter}`)).join(' '),
    ...letters.flatMap((letter) => [
      `<a id="letter-${letter}"></a>`,
      `## ${letter}`,
      table(
        [w('question'), w('answerShort'), w('article'), w('where')],
        entries.filter((one) => letterOf(one) === letter).map(({ name, answer, article, where }) => [name, answer, article, where]),
      ),
    ]),
    `_${w('generated')}_`,
  );
}

const plain = (name: string): string => name.replaceAll('*', '');
const letterOf = ({ name }: Entry): string => plain(name).slice(0, 1).toLocaleUpperCase('kk');

/** The short answer and the place of a target; throws when the machines no longer know it. */
export function answerTo(procedures: Procedures, target: Target, language: Language): Entry {
  if ('safeguard' in target) {
    const { id, text, article, reach } = safeguards.find((one) => one.id === target.safeguard)!;
    return {
      name: id,
      answer: [text[language], ...(reach ? [reach[language]] : [])].join('. '),
      article: articleWords(article, language),
      where: link(`${words.safeguards[language]}: ${id}`, `safeguards.md#${id}`),
    };
  }
  if ('kind' in target) return ofKind(procedures, target.kind, language);
  if ('parameter' in target) return ofParameter(procedures, target.parameter, language);
  return 'clock' in target ? ofClock(procedures, target.clock, language) : ofCommand(procedures, target.command, language);
}

const placeIn = (definition: ProcedureDefinition, id: string, language: Language) =>
  link(definition.texts.name[language], `${definition.name}.md#${id}`);

function ofCommand(procedures: Procedures, [machine, name]: readonly [string, string], language: Language): Entry {
  const definition = procedures[machine]!;
  return {
    name: definition.texts.commands[name]![language],
    answer: [
      permissionsWords(definition.commands[name]!.by, language).join('; '),
      ...agreementOf(procedures, definition, name, language),
    ].join('\n'),
    article: articleWords(definition.commands[name]!.article, language),
    where: placeIn(definition, `command-${name}`, language),
  };
}

function ofClock(procedures: Procedures, [machine, name]: readonly [string, string], language: Language): Entry {
  const definition = procedures[machine]!;
  const { limits } = clocksOf({ [machine]: definition }).find(({ clock }) => clock === name)!;
  const parameters = limits.map(({ parameter }) => parameter);
  const decided = definition.clocks[name]!.restsOn ?? [];
  return {
    name: definition.texts.clocks[name]![language],
    answer: lengthLines(definition, limits, language).join('\n'),
    article: [
      clockArticles(definition, name, limits, language),
      ...doubtsOf(parameters, language),
      ...decided.flatMap((one) => doubtsOf([one], language).map((doubt) => `${one.title[language]}: ${doubt}`)),
    ].join('; '),
    where: placeIn(definition, `clock-${name}`, language),
  };
}

/** Who has to agree before the command, where it waits for a key decision: those who carry it out do not agree to it. */
function agreementOf(procedures: Procedures, definition: ProcedureDefinition, command: string, language: Language): string[] {
  const conditions = new Set(waysOf(definition).flatMap(({ event, conditions: asked }) => (event === command ? asked : [])));
  const isAgreement = [...conditions].some((one) => definition.conditions[one]?.curedBy.includes('key-decision.agree'));
  if (!isAgreement) return [];
  const agree = procedures['key-decision']!.commands['agree']!;
  return [`${words.agrees[language]}: ${permissionsWords(agree.by, language).join('; ')}`];
}

function ofKind(procedures: Procedures, kind: string, language: Language): Entry {
  const { text, article, answer, answerWithFile, sending }: KeyDecisionKind = keyDecisionKinds[kind as keyof typeof keyDecisionKinds];
  const definition = procedures['key-decision']!;
  const term = (heading: 'answer' | 'answerWithFile' | 'sending', parameter: KeyDecisionKind['answer']) =>
    `${words[heading][language]}: ${shortly(definition, parameter, language)}`;
  return {
    name: text[language],
    answer: [
      `${words.agrees[language]}: ${permissionsWords(definition.commands['agree']!.by, language).join('; ')}`,
      term('answer', answer),
      ...(answerWithFile ? [term('answerWithFile', answerWithFile)] : []),
      ...(sending ? [term('sending', sending)] : []),
    ].join('\n'),
    article: [...new Set([article, answer.versions.at(-1)!.source.article])]
      .map((one) => articleWords(one, language))
      .concat(doubtsOf([answer], language))
      .join('; '),
    where: link(words.keyDecisions[language], `key-decisions.md#kind-${kind}`),
  };
}

function ofParameter(procedures: Procedures, id: string, language: Language): Entry {
  const definition = Object.values(procedures).find(({ law }) => Object.values(law).some((one) => one.id === id))!;
  const parameter = Object.values(definition.law).find((one) => one.id === id)!;
  return {
    name: parameter.title[language],
    answer:
      isOfLimits(parameter) || !isLong(parameter)
        ? [shortly(definition, parameter, language), parameter.versions.at(-1)!.source.note?.[language] ?? ''].filter(Boolean).join('\n')
        : words.inTheTable[language],
    article: [articleWords(parameter.versions.at(-1)!.source.article, language), ...doubtsOf([parameter], language)].join('; '),
    where: link(definition.texts.name[language], `${definition.name}.md#parameters`),
  };
}

/** A list that would fill the page stands in its own place. */
const isLong = ({ versions }: Parameter<unknown>): boolean => JSON.stringify(versions.map(({ value }) => value)).length > 120;

/** How sure the latest version is, unless it is confirmed; each doubt once. */
function doubtsOf(parameters: readonly Parameter<unknown>[], language: Language): string[] {
  const found = parameters.map(({ versions }) => versions.at(-1)!.source.certainty).filter((one) => one !== 'confirmed');
  return [...new Set(found)].map((one) => certaintyWords[one][language]);
}

function entriesOf(procedures: Procedures, language: Language): Entry[] {
  const definitions = Object.values(procedures);
  const parameters = definitions.flatMap(({ law, texts, name }) => {
    const clocks = new Set(Object.values(texts.clocks).map((one) => one[language]));
    return name === 'key-decision' ? [] : Object.values(law).filter(({ title }) => !clocks.has(title[language]));
  });
  const targets: Target[] = [
    ...[...new Set(parameters.map(({ id }) => id))].map((parameter) => ({ parameter })),
    ...Object.keys(keyDecisionKinds).map((kind) => ({ kind })),
    ...definitions.flatMap(({ name, commands }) => Object.keys(commands).map((command) => ({ command: [name, command] as const }))),
    ...definitions.flatMap(({ name, clocks }) => Object.keys(clocks).map((clock) => ({ clock: [name, clock] as const }))),
  ];
  return targets.map((target) => answerTo(procedures, target, language));
}
