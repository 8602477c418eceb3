import type { LawParameterView } from '@tergeu/contracts';
import { sharedLimits, type Parameter } from '@tergeu/law';
import { procedures } from '@tergeu/procedure';
import { articleView } from '../case-file';

/** Every parameter of the law table: the machines' own and the shared ones. */
export function describeLaw(): LawParameterView[] {
  return [
    ...Object.values(sharedLimits).map((one) => parameterView(null, one as Parameter<unknown>)),
    ...Object.values(procedures).flatMap((machine) => Object.values(machine.law).map((one) => parameterView(machine.name, one))),
  ];
}

function parameterView(machine: string | null, { id, title, versions }: Parameter<unknown>): LawParameterView {
  return {
    id,
    machine,
    title,
    versions: versions.map(({ from, until, value, byProfile, source }) => ({
      from,
      until: until ?? null,
      briefing: byProfile?.briefing === undefined ? value : byProfile.briefing,
      code: byProfile?.code === undefined ? value : byProfile.code,
      article: source.article === null ? null : articleView(source.article),
      source: source.key,
      certainty: source.certainty,
      note: source.note ?? null,
    })),
  };
}
