import type { DetentionMemory } from '../detention/detention.setup';
import { proceedingOf, type Given } from '../kernel/case-file';
import { conflictsOf, inWords, type Candidate } from '../kernel/conflict';
import type { Condition } from '../kernel/definition';
import type { ExaminationMemory } from './medical-examination.setup';
import { hasRegisteredComplaint } from './new-injuries';

/** Circumstances are determined from outside: not by the detaining unit, not by a unit that works on the case (S02). */
const conflicts = (officer: Candidate | undefined, memory: ExaminationMemory, { file, occurredAt }: Given) => {
  const detention = proceedingOf<DetentionMemory>(file, 'detention', memory.detentionId ?? undefined);
  if (officer === undefined) return ['unknownUnit'] as const;
  const matter = { subjectUnitId: detention?.memory.unitId ?? null, isFromOutside: true, needsUnit: true };
  return conflictsOf(officer, matter, file, occurredAt);
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
    holds: (memory, given, payload) => conflicts(given.officials[String(payload['officerId'])], memory, given).length === 0,
    because: (memory, given, payload) => inWords(conflicts(given.officials[String(payload['officerId'])], memory, given)),
  },
  isFromAnotherUnit: {
    safeguard: 'S02',
    article: 'CPC 131(2)',
    curedBy: ['assignDetermination'],
    holds: (memory, given) => conflicts(given.actor, memory, given).length === 0,
    because: (memory, given) => inWords(conflicts(given.actor, memory, given)),
  },
  hasComplaintOnNewInjuries: {
    safeguard: 'S02',
    article: 'CPC 105',
    curedBy: ['complaint.receive', 'complaint.register'],
    holds: (memory, { file, proceedingId }) => memory.newInjurySites === undefined || hasRegisteredComplaint(file, proceedingId),
  },
} as const satisfies Record<string, Condition<ExaminationMemory>>;
