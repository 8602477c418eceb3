import {
  jurisdictionNames,
  jurisdictionTables,
  versionsIn,
  type Jurisdiction,
  type Language,
  type Parameter,
  type ParameterVersion,
} from '@tergeu/law';
import { missedCommand, type ProcedureDefinition } from '@tergeu/procedure';
import { lawValueWord } from './law-value-words';
import { amountWords, articleWords, certaintyWords, countingWords, isLimit, profileWords } from './law-words';
import { clockArticles, limitsOfClock, type ClockLimit } from './limits-of-clock';
import { anchor, lines, table } from './markdown';
import { memoryWords, nameOfValue } from './payload-fields';
import { permissionsWords } from './permission-words';
import { waysOf } from './read-machine';
import { words } from './words';

/** The parameter whose value it is, and the machine whose words it may use. */
interface Valued {
  readonly id: string;
  readonly definition: ProcedureDefinition | null;
}

/** A value of the law table in words. */
function valueWords(subject: Valued, value: unknown, language: Language): string {
  if (value === null) return words.noLimit[language];
  if (isLimit(value)) return amountWords(value, language);
  const name = (one: unknown) => lawValueWord(subject.id, String(one))?.[language] ?? nameOfValue(subject.definition, one, language);
  if (Array.isArray(value)) {
    const steps = value.map((one) => valueWords(subject, one, language));
    return (typeof value[0] === 'object' ? lines(steps) : steps.join(', ')) || words.none[language];
  }
  if (typeof value === 'object')
    return Object.entries(value as object)
      .map(([key, inside]) => `${name(key)}: ${valueWords(subject, inside, language)}`)
      .join('; ');
  return name(value);
}

/** The value, and where the profiles differ, the value under each. */
function versionWords(subject: Valued, version: ParameterVersion<unknown>, language: Language): string {
  const { value, byProfile } = version;
  if (!byProfile) return valueWords(subject, value, language);
  const under = (profile: 'briefing' | 'code') => {
    const own = byProfile[profile];
    return `${profileWords[profile][language]}: ${valueWords(subject, own === undefined ? value : own, language)}`;
  };
  return lines([under('briefing'), under('code')]);
}

const period = ({ from, until }: ParameterVersion<unknown>): string => `${from} – ${until ?? '…'}`;

/** Every version of the parameters: value, period, article, source, how sure it is. */
export function parameterTable(
  definition: ProcedureDefinition | null,
  parameters: readonly Parameter<unknown>[],
  language: Language,
): string {
  const w = (key: keyof typeof words) => words[key][language];
  const rows = (jurisdiction: Jurisdiction) =>
    parameters
      .filter(({ id }) => jurisdiction === 'kz' || id in jurisdictionTables[jurisdiction].parameters)
      .flatMap((one) => versionsIn(one, jurisdiction).map((version) => ({ ...one, version, jurisdiction })));
  return table(
    [w('parameter'), w('value'), w('counted'), w('inForce'), w('article'), w('certainty'), w('note')],
    (Object.keys(jurisdictionNames) as Jurisdiction[])
      .flatMap(rows)
      .map(({ id, title, version, jurisdiction }) => [
        `${title[language]}\n\`${id}\`${jurisdiction === 'kz' ? '' : `\n**${jurisdictionNames[jurisdiction][language]}**`}`,
        versionWords({ id, definition }, version, language),
        isLimit(version.value) ? countingWords(version.value, language) : '',
        period(version),
        articleWords(version.source.article, language),
        `${certaintyWords[version.source.certainty][language]} (${version.source.key})`,
        version.source.note?.[language] ?? '',
      ]),
  );
}

/** How long a clock runs, in the fewest words; one line for each limit that it may run for. */
export function lengthLines(definition: ProcedureDefinition, limits: readonly ClockLimit[], language: Language): string[] {
  if (limits.length === 0) return [words.setByDecision[language]];
  const titlesDiffer = new Set(limits.map(({ parameter }) => parameter.title.en)).size > 1;
  return limits.map(({ parameter, when }) => {
    const reasons = [
      ...(titlesDiffer ? [parameter.title[language]] : []),
      ...when.map(({ field, values }) => memoryWords(definition, field, values, language)),
    ];
    const value = shortly(definition, parameter, language);
    return reasons.length > 0 ? `${value} (${reasons.join('; ')})` : value;
  });
}

/** The value of each version, with its period where there are several; a doubt is said. */
export function shortly(definition: ProcedureDefinition, { id, versions }: Parameter<unknown>, language: Language): string {
  return versions
    .map((version) => {
      const value = versionWords({ id, definition }, version, language).replaceAll('\n', '; ');
      const doubt = version.source.certainty === 'unverified' ? ` _(${words.notVerified[language]})_` : '';
      return `**${value}**${doubt}${versions.length > 1 ? ` [${period(version)}]` : ''}`;
    })
    .join(', ');
}

/** The clocks of a proceeding. */
export function clockTable(definition: ProcedureDefinition, language: Language): string {
  const w = (key: keyof typeof words) => words[key][language];
  const command = (name: string) => definition.texts.commands[name]![language];
  return table(
    [w('limit'), w('length'), w('runsFrom'), w('metBy'), w('duty'), w('ifMissed'), w('article')],
    Object.entries(definition.clocks).map(([name, clock]) => [
      `${anchor(`clock-${name}`)}${definition.texts.clocks[name]![language]}`,
      lines(lengthLines(definition, limitsOfClock(definition, name), language)),
      lines(clock.startedBy.map(command)),
      lines(clock.metBy.map(command)),
      lines(permissionsWords(clock.duty, language)),
      missedWords(definition, name, language),
      clockArticles(definition, name, limitsOfClock(definition, name), language),
    ]),
  );
}

function missedWords(definition: ProcedureDefinition, clock: string, language: Language): string {
  const targets = waysOf(definition).flatMap(({ event, to }) => (event === missedCommand(clock) && to !== null ? [to] : []));
  const names = [...new Set(targets)].map((path) => `→ ${textOfState(definition, path, language)}`);
  return names.length > 0 ? lines(names) : words.stays[language];
}

/** A state by its text. */
export const textOfState = (definition: ProcedureDefinition, path: string, language: Language): string =>
  (definition.texts.states[path] ?? definition.texts.states[path.split('.').at(-1)!]!)[language];
