import {
  citation,
  governingRule,
  jurisdictionNames,
  jurisdictions,
  jurisdictionTables,
  lawVersions,
  sharedLimits,
  versionsIn,
  type Jurisdiction,
  type Parameter,
  type ParameterVersion,
} from '@tergeu/law';
import type { Procedures } from '@tergeu/procedure';

/** docs/law.md: every parameter of the law table, in every version and jurisdiction, with its source and how sure it is. */
export function lawPage(procedures: Procedures): string {
  const tables = sectionsOf(procedures);
  return `${[
    '# The law as the machines read it',
    'Generated from the law table by `npm run law-table`; a test fails when it is out of date. Do not edit.',
    `**Which law governs.** ${governingRule.text.en} (${citation(governingRule.article, 'en')}; ${governingRule.source}).`,
    certaintyWords,
    ...jurisdictions.flatMap((jurisdiction) => jurisdictionSection(jurisdiction, tables)),
  ].join('\n\n')}\n`;
}

const certaintyWords =
  '**How sure.** *confirmed*: read as it stood on the reference day; *probable*: read in another edition; ' +
  '*unverified*: not confirmed, or no article found. Sources name the rows of the reference of the procedure.';

interface Section {
  readonly name: string;
  readonly parameters: readonly Parameter<unknown>[];
}

/** The shared limits first, then each machine's own; each parameter once. */
function sectionsOf(procedures: Procedures): Section[] {
  const shared = Object.values(sharedLimits) as Parameter<unknown>[];
  const own = Object.values(procedures).map(({ texts, law }) => ({
    name: texts.name.en,
    parameters: Object.values(law).filter((one) => !shared.includes(one)),
  }));
  return [{ name: 'Shared by several machines', parameters: shared }, ...own.filter(({ parameters }) => parameters.length > 0)];
}

function jurisdictionSection(jurisdiction: Jurisdiction, sections: readonly Section[]): string[] {
  const all = sections.flatMap(({ parameters }) => parameters).flatMap((one) => versionsIn(one, jurisdiction));
  const unverified = all.filter(({ source }) => source.certainty === 'unverified').length;
  const leftOut = jurisdiction === 'kz' ? [] : jurisdictionTables[jurisdiction].doesNotCarryOver;
  return [
    `## ${jurisdictionNames[jurisdiction].en}`,
    `Edition \`${lawVersions[jurisdiction]}\`: ${all.length} values, of which ${unverified} unverified.`,
    ...(leftOut.length > 0 ? ['What does not carry over:', leftOut.map(({ en }) => `- ${en}`).join('\n')] : []),
    ...sections.flatMap(({ name, parameters }) => [`### ${name}`, tableOf(parameters, jurisdiction)]),
  ];
}

const head = ['parameter', 'value', 'from', 'until', 'article', 'source', 'how sure', 'note'];

function tableOf(parameters: readonly Parameter<unknown>[], jurisdiction: Jurisdiction): string {
  const rows = parameters.flatMap((one) => versionsIn(one, jurisdiction).map((version) => rowOf(one, version)));
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function rowOf({ id, title }: Parameter<unknown>, version: ParameterVersion<unknown>): string[] {
  const { from, until, source } = version;
  const article = source.article === null ? 'no article found' : citation(source.article, 'en');
  const certainty = source.certainty === 'unverified' ? '**unverified**' : source.certainty;
  return [`${title.en}<br>\`${id}\``, valuesOf(version), from, until ?? '', article, source.key, certainty, source.note?.en ?? ''].map(
    (one) => one.replaceAll('|', String.raw`\|`),
  );
}

function valuesOf({ value, byProfile }: ParameterVersion<unknown>): string {
  const [briefing, code] = [byProfile?.briefing, byProfile?.code].map((own) => valueText(own === undefined ? value : own)) as [
    string,
    string,
  ];
  return briefing === code ? code : `briefing: ${briefing}<br>Code: ${code}`;
}

/** A limit with how it is counted, a list with commas. */
function valueText(value: unknown): string {
  if (value === null) return 'no requirement';
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(valueText).join(', ');
  if (typeof value !== 'object') return String(value);
  if (!('amount' in value && 'unit' in value))
    return Object.entries(value)
      .map(([key, part]) => `${key}: ${valueText(part)}`)
      .join('; ');
  const { amount, unit, startCounts, rollsOver } = value as { amount: number; unit: string; startCounts: boolean; rollsOver: boolean };
  const counting = [
    startCounts ? 'from the minute or day itself' : 'the hour or day of the start left out',
    ...(rollsOver ? ['rolls over'] : []),
  ];
  return `**${amount} ${unit === 'workingDays' ? 'working days' : unit}** (${counting.join(', ')})`;
}
