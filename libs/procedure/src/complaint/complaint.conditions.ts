import { isIn, proceedingOf, proceedingsOf, type Given, type Json } from '../kernel/case-file';
import { conflictsOf, inWords, type Candidate, type Matter } from '../kernel/conflict';
import type { Condition } from '../kernel/definition';
import type { ComplaintMemory } from './complaint.setup';

type Payload = Record<string, Json | undefined>;

/** Not the officer complained of, not of that unit, not of the case's own team, not kept out of the case (CPC 104; S08). */
const conflicts = (checker: Candidate | undefined, memory: ComplaintMemory, { file, occurredAt }: Given, more: Matter = {}) =>
  checker === undefined
    ? (['unknownUnit'] as const)
    : conflictsOf(
        checker,
        { subjectId: memory.subjectOfficerId, subjectUnitId: memory.subjectUnitId, isFromOutside: true, ...more },
        file,
        occurredAt,
      );

/** The same question of an official named in the payload. */
const impartial = (field: 'prosecutorId' | 'officerId', more: (memory: ComplaintMemory) => Matter = () => ({})) => {
  const found = (memory: ComplaintMemory, given: Given, payload: Payload) =>
    conflicts(given.officials[String(payload[field])], memory, given, more(memory));
  return {
    safeguard: 'S08',
    article: 'CPC 104',
    ofPayload: true,
    holds: (memory: ComplaintMemory, given: Given, payload: Payload) => found(memory, given, payload).length === 0,
    because: (memory: ComplaintMemory, given: Given, payload: Payload) => inWords(found(memory, given, payload)),
  } as const;
};

export const conditions = {
  isOfARecordedPerson: {
    safeguard: null,
    article: 'CPC 100',
    curedBy: ['person.record'],
    ofPayload: true,
    holds: (_, { file }, payload) =>
      payload['complainantPersonId'] === undefined || proceedingOf(file, 'person', payload['complainantPersonId']) !== undefined,
  },
  isOnInjuriesOfThatPerson: {
    safeguard: null,
    article: 'CPC 100',
    curedBy: ['medical-examination.recordInjuries'],
    ofPayload: true,
    holds: (_, { file }, { examinationId, complainantPersonId }) => {
      const examination = proceedingOf(file, 'medical-examination', examinationId)?.memory;
      return examinationId === undefined || (examination?.['injuries'] === true && examination['personId'] === complainantPersonId);
    },
  },
  isCheckerImpartial: { ...impartial('prosecutorId'), curedBy: ['assignChecker'] },
  isInternalCheckerImpartial: { ...impartial('officerId'), curedBy: ['askInternalSecurity'] },
  isReviewerAnother: {
    ...impartial('prosecutorId', ({ checkerId, reviewerId }) => ({ checkedBy: [checkerId, reviewerId] })),
    curedBy: ['assignReviewer'],
  },
  isStillImpartial: {
    safeguard: 'S08',
    article: 'CPC 104',
    curedBy: ['assignChecker', 'assignReviewer'],
    holds: (memory, given) => conflicts(given.actor, memory, given).length === 0,
    because: (memory, given) => inWords(conflicts(given.actor, memory, given)),
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
