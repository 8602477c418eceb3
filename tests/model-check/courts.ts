import type { LawProfile } from '@tergeu/law';
import { proceedingsOf, type Breach, type CaseFile, type Memory } from '@tergeu/procedure';

/**
 * What needs a judge: a second opinion beside the law table. The briefing promises one for every such action
 * except an examination of the body; the Code asks for one for a search always, for the others in these circumstances
 * (CPC 220, 223, 254, 255, 163, 268).
 */
const byTheCode: Readonly<Record<string, (facts: Memory) => boolean>> = {
  search: () => true,
  personalSearch: () => true,
  seizure: ({ involvesSecrets, inDwelling, forced }) => involvesSecrets === true || (inDwelling === true && forced === true),
  sample: ({ forced, againstSuspect }) => forced === true && againstSuspect === false,
  dwellingInspection: ({ inDwelling, forced }) => inDwelling === true && forced === true,
  propertyAttachment: () => true,
  bodyExamination: ({ forced, againstSuspect }) => forced === true && againstSuspect === false,
};
const measures: readonly unknown[] = ['custody', 'houseArrest', 'bail'];

/** Actions done, and measures in force, without the judge whom the law asks for. */
export function withoutCourt(file: CaseFile, profile: LawProfile): Breach[] {
  const actions = proceedingsOf(file, 'court-authorisation').filter(({ memory }) => {
    if (memory['executedAt'] === undefined || memory['courtRequired'] !== false) return false;
    return (profile === 'briefing' && memory['kind'] !== 'bodyExamination') || (byTheCode[String(memory['kind'])]?.(memory) ?? true);
  });
  const restraints = proceedingsOf(file, 'restraint').filter(
    ({ memory }) => memory['inForceAt'] !== undefined && memory['judgeId'] === undefined && measures.includes(memory['kind']),
  );
  return [...actions, ...restraints].map(({ id }) => ({ proceedingId: id, text: 'done without the judge whom the law asks for' }));
}
