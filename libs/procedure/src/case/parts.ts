import type { CaseFile, Given } from '../kernel/case-file';
import type { Reason } from '../kernel/refusal';
import { conditions } from './case.conditions';
import { conditionTexts } from './case.condition.texts';
import type { CaseMemory } from './case.setup';
import { partsOf } from './relations';

/** What ends a leading case ends it with its parts: these ask the parts, too. */
const ending: readonly string[] = ['complete', 'terminate', 'sendToCourt'];
const asked = (type: string) =>
  type === 'terminate'
    ? (['hasNoUnexplainedInjuries', 'hasNobodyHeld'] as const)
    : (['hasNoUnexplainedInjuries', 'hasNobodyHeldOverdue', 'areAllSuspectsQualified'] as const);

/** The parts whose files have to be looked at before such a command. */
export const partsNamedBy = (file: CaseFile, type: string): readonly string[] =>
  ending.includes(type) ? partsOf((file.proceedings[file.id]?.memory ?? {}) as CaseMemory).map(({ caseId }) => caseId) : [];

/** What in these parts keeps their leading case from ending (S02, S03, S07), each with the number of the part. */
export function obstaclesInParts(type: string, parts: readonly CaseFile[], given: Given): readonly Reason[] {
  return parts.flatMap((file) => {
    const memory = (file.proceedings[file.id]?.memory ?? {}) as CaseMemory;
    const number = memory.number ?? file.id;
    return asked(type)
      .filter((name) => !conditions[name].holds(memory, { ...given, file }))
      .map((name) => {
        const { safeguard, article } = conditions[name];
        const { is: text, remedy } = conditionTexts[name];
        return { condition: name, safeguard, article, text, remedy, cures: [], details: [{ kk: number, ru: number, en: number }] };
      });
  });
}
