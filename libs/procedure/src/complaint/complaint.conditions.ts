import { isIn, proceedingOf, proceedingsOf, type CaseFile } from '../kernel/case-file';
import type { Condition } from '../kernel/definition';
import { caseStanding } from '../kernel/standing';
import type { ComplaintMemory } from './complaint.setup';

interface Checker {
  readonly id: string;
  readonly unitId: string | null;
}

/** Not the officer complained of, not of that unit, not of the case's own team (CPC 104; S08). */
function isImpartial(checker: Checker | undefined, memory: ComplaintMemory, file: CaseFile): boolean {
  if (checker === undefined || checker.id === memory.subjectOfficerId) return false;
  if (checker.unitId !== null && checker.unitId === memory.subjectUnitId) return false;
  const { team = [], groupLeaderId } = caseStanding(file);
  return (
    groupLeaderId !== checker.id && !team.some(({ id, unitId }) => id === checker.id || (unitId !== null && unitId === checker.unitId))
  );
}

export const conditions = {
  isOfARecordedPerson: {
    safeguard: null,
    article: 'CPC 100',
    curedBy: ['person.record'],
    ofPayload: true,
    holds: (_, { file }, payload) =>
      payload['complainantPersonId'] === undefined || proceedingOf(file, 'person', payload['complainantPersonId']) !== undefined,
  },
  isCheckerImpartial: {
    safeguard: 'S08',
    article: 'CPC 104',
    curedBy: ['assignChecker'],
    ofPayload: true,
    holds: (memory, { file, officials }, payload) => isImpartial(officials[String(payload['prosecutorId'])], memory, file),
  },
  isInternalCheckerImpartial: {
    safeguard: 'S08',
    article: 'CPC 104',
    curedBy: ['askInternalSecurity'],
    ofPayload: true,
    holds: (memory, { file, officials }, payload) => isImpartial(officials[String(payload['officerId'])], memory, file),
  },
  isReviewerAnother: {
    safeguard: 'S08',
    article: 'CPC 104',
    curedBy: ['assignReviewer'],
    ofPayload: true,
    holds: (memory, { file, officials }, payload) =>
      payload['prosecutorId'] !== memory.checkerId &&
      payload['prosecutorId'] !== memory.reviewerId &&
      isImpartial(officials[String(payload['prosecutorId'])], memory, file),
  },
  isStillImpartial: {
    safeguard: 'S08',
    article: 'CPC 104',
    curedBy: ['assignChecker', 'assignReviewer'],
    holds: (memory, { actor, file }) => isImpartial(actor, memory, file),
  },
  hasNoUnexplainedInjuries: {
    safeguard: 'S02',
    article: 'CPC 131(2)',
    curedBy: ['medical-examination.assignDetermination', 'medical-examination.determineCircumstances'],
    holds: (memory, { file }) =>
      proceedingsOf(file, 'medical-examination').every(
        (one) => one.memory['personId'] !== memory.complainantPersonId || one.memory['injuries'] !== true || isIn(one, 'determined'),
      ),
  },
} as const satisfies Record<string, Condition<ComplaintMemory>>;
