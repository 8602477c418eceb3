import type { LawParameterView, LawRulesView } from '@tergeu/contracts';
import {
  governingRule,
  jurisdictionNames,
  jurisdictions,
  jurisdictionTables,
  lawVersions,
  sharedLimits,
  versionsIn,
  type Jurisdiction,
  type Parameter,
} from '@tergeu/law';
import { procedures } from '@tergeu/procedure';
import { articleView } from '../case-file';

/** Every parameter of the law table: the shared ones and the machines' own, each once, in every version and jurisdiction. */
export function describeLaw(): LawParameterView[] {
  const shared = Object.values(sharedLimits) as Parameter<unknown>[];
  const own = Object.values(procedures).flatMap((machine) =>
    Object.values(machine.law)
      .filter((one) => !shared.includes(one))
      .map((one) => parameterView(machine.name, one)),
  );
  return [...shared.map((one) => parameterView(null, one)), ...own];
}

/** Which law governs an act, and whose laws this server knows. */
export function describeLawRules(chosen: Jurisdiction): LawRulesView {
  return {
    rule: governingRule.text,
    article: articleView(governingRule.article, 'kz'),
    source: governingRule.source,
    edition: lawVersions[chosen],
    chosen,
    jurisdictions: jurisdictions.map((id) => ({
      id,
      name: jurisdictionNames[id],
      doesNotCarryOver: id === 'kz' ? [] : [...jurisdictionTables[id].doesNotCarryOver],
    })),
  };
}

function parameterView(machine: string | null, parameter: Parameter<unknown>): LawParameterView {
  const { id, title } = parameter;
  return { id, machine, title, versions: jurisdictions.flatMap((jurisdiction) => versionViews(parameter, jurisdiction)) };
}

function versionViews(parameter: Parameter<unknown>, jurisdiction: Jurisdiction): LawParameterView['versions'] {
  return versionsIn(parameter, jurisdiction).map(({ from, until, value, byProfile, source }) => ({
    jurisdiction,
    from,
    until: until ?? null,
    briefing: byProfile?.briefing === undefined ? value : byProfile.briefing,
    code: byProfile?.code === undefined ? value : byProfile.code,
    article: source.article === null ? null : articleView(source.article, jurisdiction),
    source: source.key,
    certainty: source.certainty,
    note: source.note ?? null,
  }));
}
