import type { Language } from '@tergeu/law';
import type { Permission, Procedures, ProcedureDefinition } from '@tergeu/procedure';
import { diagramOf } from './diagram';
import { articleWords } from './law-words';
import { clockTable, parameterTable, textOfState } from './limit-tables';
import { otherParameters, limitsOfClock } from './limits-of-clock';
import { anchor, bullets, lines, link, page, table } from './markdown';
import { fieldsOf, type Field } from './payload-fields';
import { permissionsWords } from './permission-words';
import { statesOf, waysOf, type Way } from './read-machine';
import { safeguardLinks, safeguardsIn } from './safeguard-page';
import { words } from './words';

type W = (key: keyof typeof words) => string;
interface Subject {
  readonly procedures: Procedures;
  readonly definition: ProcedureDefinition;
  readonly language: Language;
  readonly w: W;
}

/** All there is to know about one proceeding. */
export function proceedingPage(procedures: Procedures, definition: ProcedureDefinition, language: Language): string {
  const subject: Subject = { procedures, definition, language, w: (key) => words[key][language] };
  const { w } = subject;
  const parameters = [...clockParameters(definition), ...otherParameters(definition)];
  return page(
    `# ${definition.texts.name[language]}`,
    `${w('version')} \`${definition.name} ${definition.version}\` · ${link(w('handbook'), 'README.md')} · ${link(w('whereToFind'), 'where-to-find.md')} · ${link(`${w('export')} (SCXML)`, `../scxml/${definition.name}.scxml`)}`,
    ...section(w('limits'), 'limits', clockTable(definition, language)),
    ...section(w('commands'), 'commands', commandSummary(subject)),
    ...section(w('states'), 'states', stateTable(subject)),
    `## ${w('diagram')}`,
    diagramOf(definition, language),
    w('diagramNote'),
    ...Object.keys(definition.commands).flatMap((name) => commandBlocks(subject, name)),
    ...section(w('conditions'), 'conditions', conditionTable(subject)),
    ...section(w('safeguards'), 'safeguards', bullets(safeguardLinks(safeguardsIn(definition), language))),
    ...section(`${w('parameter')}: ${w('source')}`, 'parameters', parameterTable(definition, parameters, language)),
    `_${w('generated')}_`,
  );
}

const section = (title: string, id: string, body: string): string[] => (body ? [anchor(id), `## ${title}`, body] : []);

const clockParameters = (definition: ProcedureDefinition) => [
  ...new Set(Object.keys(definition.clocks).flatMap((clock) => limitsOfClock(definition, clock).map(({ parameter }) => parameter))),
];

const who = ({ language }: Subject, permissions: readonly Permission[]): string => lines(permissionsWords(permissions, language));

function commandSummary(subject: Subject): string {
  const { definition, language, w } = subject;
  return table(
    [w('command'), w('who'), w('article')],
    Object.entries(definition.commands).map(([name, command]) => [
      link(definition.texts.commands[name]![language], `#command-${name}`),
      who(subject, command.by),
      articleWords(command.article, language),
    ]),
  );
}

function stateTable(subject: Subject): string {
  const { definition, language, w } = subject;
  return table(
    [w('state'), w('article'), w('waitsFor')],
    statesOf(definition).map(({ path, parent, text, article, waitsFor, kind }) => [
      `${'&emsp;'.repeat(path.split('.').length - 1)}${parent === null ? `**${text[language]}**` : text[language]}${kind === 'final' ? ` (${w('ends')})` : ''}`,
      articleWords(article, language),
      who(subject, waitsFor),
    ]),
  );
}

function commandBlocks(subject: Subject, name: string): string[] {
  const { procedures, definition, language, w } = subject;
  const command = definition.commands[name]!;
  const ways = waysOf(definition).filter(({ event }) => event === name);
  const fields = fieldsOf(procedures, definition, command).map((field) => fieldWords(field, subject));
  return [
    anchor(`command-${name}`),
    `### ${definition.texts.commands[name]![language]}`,
    bullets([
      `${w('who')}: ${permissionsWords(command.by, language).join('; ')}`,
      `${w('article')}: ${articleWords(command.article, language)}`,
      ...(fields.length > 0 ? [`${w('says')}: ${fields.join('; ')}`] : []),
    ]),
    table(
      [w('from'), w('to'), w('conditions')],
      ways.map((way) => [
        way.from === null ? w('anyState') : textOfState(definition, way.from, language),
        way.to === null ? w('stays') : textOfState(definition, way.to, language),
        conditionsOf(subject, way),
      ]),
    ),
  ];
}

function fieldWords({ text, isOptional, takes, choices }: Field, { language, w }: Subject): string {
  const some = choices.slice(0, 12).map((one) => one[language]);
  const list = choices.length > 12 ? `${some.slice(0, 3).join(' / ')} / … (${choices.length})` : some.join(' / ');
  return `${text[language]} (${list || takes[language]}${isOptional ? `, ${w('optional')}` : ''})`;
}

function conditionsOf({ definition, language }: Subject, { conditions }: Way): string {
  return lines(
    conditions.map((name) => {
      const { safeguard } = definition.conditions[name]!;
      const text = link(definition.texts.conditions[name]!.is[language], `#condition-${name}`);
      return safeguard ? `${text} (${link(safeguard, `safeguards.md#${safeguard}`)})` : text;
    }),
  );
}

function conditionTable(subject: Subject): string {
  const { definition, language, w } = subject;
  return table(
    [w('condition'), w('article'), w('safeguard'), w('remedy')],
    Object.entries(definition.conditions).map(([name, { article, safeguard, curedBy }]) => [
      `${anchor(`condition-${name}`)}${definition.texts.conditions[name]!.is[language]}`,
      articleWords(article, language),
      safeguard ? link(safeguard, `safeguards.md#${safeguard}`) : '',
      lines([definition.texts.conditions[name]!.remedy[language], ...cureLines(subject, curedBy)]),
    ]),
  );
}

function cureLines({ procedures, definition, language, w }: Subject, curedBy: readonly string[]): string[] {
  if (curedBy.length === 0) return [`(${w('nothingCures')})`];
  return curedBy.map((path) => {
    const [machine, command] = path.includes('.') ? (path.split('.') as [string, string]) : [definition.name, path];
    const other = procedures[machine]!;
    const target = `${machine === definition.name ? '' : `${machine}.md`}#command-${command}`;
    return `→ ${link(other.texts.commands[command]![language], target)}: ${permissionsWords(other.commands[command]!.by, language).join('; ')}`;
  });
}
