import { proceedingOf } from '../kernel/case-file';
import type { Condition } from '../kernel/definition';
import { caseStanding } from '../kernel/standing';
import type { ExaminationMemory } from './medical-examination.setup';

/** Is the unit one that took part in the detention or works on the case? (S02: circumstances are determined from outside.) */
const isOutside = (unitId: string | null, memory: ExaminationMemory, file: Parameters<typeof caseStanding>[0]): boolean => {
  const detention = proceedingOf(file, 'detention', memory.detentionId ?? undefined);
  const detainingUnit = detention?.memory['unitId'] ?? null;
  const teamUnits = caseStanding(file).team?.map((member) => member.unitId) ?? [];
  return unitId !== null && unitId !== detainingUnit && !teamUnits.includes(unitId);
};

export const conditions = {
  isOfARecordedPerson: {
    safeguard: null,
    article: 'CPC 131(2)',
    curedBy: ['person.record'],
    ofPayload: true,
    holds: (_, { file }, payload) => proceedingOf(file, 'person', payload['personId']) !== undefined,
  },
  isOutsideTheDetainingUnit: {
    safeguard: 'S02',
    article: 'CPC 131(2)',
    curedBy: ['assignDetermination'],
    ofPayload: true,
    holds: (memory, { file, officials }, payload) => isOutside(officials[payload['officerId'] as string]?.unitId ?? null, memory, file),
  },
  isFromAnotherUnit: {
    safeguard: 'S02',
    article: 'CPC 131(2)',
    curedBy: ['assignDetermination'],
    holds: (memory, { file, actor }) => isOutside(actor.unitId, memory, file),
  },
} as const satisfies Record<string, Condition<ExaminationMemory>>;
