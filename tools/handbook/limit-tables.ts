import type { Language, Limit, Parameter, ParameterVersion } from '@tergeu/law';
import { missedCommand, type ProcedureDefinition } from '@tergeu/procedure';
import { amountWords, articleWords, certaintyWords, countingWords, isLimit, profileWords } from './law-words';
import { limitsOfClock, type ClockLimit } from './limits-of-clock';
import { anchor, lines, table } from './markdown';
import { memoryWords, nameOfValue } from './payload-fields';
import { permissionsWords } from './permission-words';
import { waysOf } from './read-machine';
import { words } from './words';

/** A value of the law table in words. */
export function valueWords(definition: ProcedureDefinition | null, value: unknown, language: Language): string {
  if (value === null) return words.noLimit[language];
  if (isLimit(value)) return amountWords(value, language);
  const name = (one: unknown) => nameOfValue(definition, one, language);
  if (Array.isArray(value)) return value.length === 0 ? words.none[language] : value.map(name).join(', ');
  if (typeof value === 'object')
    return lines(Object.entries(value as object).map(([key, inside]) => `${name(key)}: ${valueWords(definition, inside, language)}`));
  return name(value);
}

/** The value, and where the profiles differ, the value under each. */
export function versionWords(definition: ProcedureDefinition | null, version: ParameterVersion<unknown>, language: Language): string {
  const { value, byProfile } = version;
  if (!byProfile) return valueWords(definition, value, language);
  const under = (profile: 'briefing' | 'code') => {
    const own = byProfile[profile];
    return `${profileWords[profile][language]}: ${valueWords(definition, own === undefined ? value : own, language)}`;
  };
  return lines([under('briefing'), under('code')]);
}

const period = ({ from, until }: ParameterVersion<unknown>): string => `${from} – ${until ?? '…'}`;

/** Every version of the parameters: value, period, article, source, how sure it is. */
export function parameterTable(definition: ProcedureDefinition | null, parameters: readonly Parameter<unknown>[], language: Language): string {
  const w = (key: keyof typeof words) => words[key][language];
  return table(
    [w('parameter'), w('value'), w('counted'), w('inForce'), w('article'), w('certainty'), w('note')],
    parameters.flatMap(({ id, title, versions }) =>
      versions.map((version) => [
        `${title[language]}\n\`${id}\``,
        versionWords(definition, version, language),
        isLimit(version.value) ? countingWords(version.value, language) : '',
        period(version),
        articleWords(version.source.article, language),
        `${certaintyWords[version.source.certainty][language]} (${version.source.key})`,
        version.source.note?.[language] ?? '',
      ]),
    ),
  );
}

/** How long a clock runs now, in the fewest words; one line for each limit that it may run for. */
export function lengthLines(definition: ProcedureDefinition, limits: readonly ClockLimit[], language: Language): string[] {
  if (limits.length === 0) return [words.setByDecision[language]];
  return limits.map(({ parameter, when }) => {
    const reason = when.map(({ field, values }) => memoryWords(definition, field, values, language)).join('; ');
    const value = `**${latest(definition, parameter, language)}**`;
    return reason ? `${value} (${reason})` : value;
  });
}

/** The value of the version that begins last. */
export function latest(definition: ProcedureDefinition, parameter: Parameter<Limit | null>, language: Language): string {
  return versionWords(definition, parameter.versions.at(-1)!, language).replaceAll('\n', '; ');
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
      articleWords(clock.article, language),
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
