import { valueOf } from '@tergeu/law';
import { isIn, proceedingOf, type CaseFile, type Given, type Json } from '../kernel/case-file';
import { conflictsOf, inWords } from '../kernel/conflict';
import type { Condition } from '../kernel/definition';
import { caseStanding } from '../kernel/standing';
import { differenceFrom, fallenMaterials, hasTermPassed, isNoDifference, seenSchema } from './agreement';
import { differenceTexts, fallenTexts } from './difference.texts';
import { isGroundOfKind } from './ground-of-kind';
import { agreementTerm, kindOf } from './key-decision.law';
import type { KeyDecisionMemory } from './key-decision.setup';

const changed = (memory: KeyDecisionMemory, file: CaseFile, seen: Json | undefined) => differenceFrom(seenSchema.parse(seen), memory, file);

/** Neither author nor of his unit nor of the team, nor kept out of the case. */
const conflicts = ({ authorId }: KeyDecisionMemory, { actor, file, occurredAt }: Given) =>
  conflictsOf(actor, { authorId, isFromOutside: true }, file, occurredAt);

/** A changed qualification takes the place of a qualification, too. */
const takesThePlaceOf = (kind: unknown, earlier: unknown): boolean =>
  kind === earlier || (kind === 'changeOfQualification' && earlier === 'qualification');

export const conditions = {
  isOfARecordedPerson: {
    safeguard: null,
    article: 'CPC 202(1)',
    curedBy: ['person.record'],
    ofPayload: true,
    holds: (_, { file }, payload) =>
      kindOf(String(payload['kind']))?.needsPerson !== true || proceedingOf(file, 'person', payload['personId']) !== undefined,
  },
  hasOffenceWhereNeeded: {
    safeguard: null,
    article: 'CPC 203(1)',
    curedBy: [],
    ofPayload: true,
    holds: (_, __, payload) => kindOf(String(payload['kind']))?.needsOffence !== true || typeof payload['offenceId'] === 'string',
  },
  hasGroundOfItsKind: {
    safeguard: null,
    article: 'CPC 198',
    curedBy: [],
    ofPayload: true,
    holds: (memory, _, payload) => isGroundOfKind(memory.kind ?? String(payload['kind']), payload, memory),
  },
  areMaterialsOfTheFile: {
    safeguard: null,
    article: 'CPC 198',
    curedBy: [],
    ofPayload: true,
    holds: (_, { file, proceedingId }, payload) =>
      ((payload['materials'] ?? []) as string[]).every((id) => id !== proceedingId && file.proceedings[id] !== undefined),
  },
  isWhatWasSeen: {
    safeguard: 'S03',
    article: 'CPC 193',
    curedBy: ['agree'],
    ofPayload: true,
    holds: (memory, { file }, payload) => isNoDifference(changed(memory, file, payload['seen'])),
    because: (memory, { file }, payload) => differenceTexts(changed(memory, file, payload['seen']), file),
  },
  hasMaterialsThatStand: {
    safeguard: 'S03',
    article: 'CPC 112',
    curedBy: ['returnForRevision', 'refuse'],
    holds: (memory, { file }) => fallenMaterials(memory, file).length === 0,
    because: (memory, { file }) => fallenTexts(memory, file),
  },
  wasAgreementUndone: {
    safeguard: null,
    article: 'CPC 193',
    curedBy: ['revoke'],
    otherWay: true,
    holds: (memory, { file, law, occurredAt }) =>
      fallenMaterials(memory, file).length > 0 || hasTermPassed(memory, valueOf(agreementTerm, law), occurredAt),
  },
  isFileToBeCalledFor: {
    safeguard: null,
    article: 'CPC 45(8-1)',
    curedBy: [],
    holds: ({ kind }) => Boolean(kindOf(kind)?.answerWithFile),
  },
  isFileNotCalledForYet: {
    safeguard: null,
    article: 'CPC 45(8-1)',
    curedBy: ['returnForRevision', 'submit'],
    holds: ({ fileCalledAt }) => fileCalledAt === undefined,
  },
  isAnswerStillDue: {
    safeguard: 'S07',
    article: 'CPC 45(8-1)',
    curedBy: ['returnForRevision', 'submit'],
    holds: (_, { file, proceedingId, occurredAt }) => {
      const due = file.proceedings[proceedingId]?.clocks.findLast(({ name }) => name === 'prosecutorAnswer');
      return due?.status === 'running' && occurredAt <= due.dueAt;
    },
  },
  isWithoutConflict: {
    safeguard: 'S03',
    article: 'CPC 193',
    curedBy: ['agree'],
    holds: (memory, given) => conflicts(memory, given).length === 0,
    because: (memory, given) => inWords(conflicts(memory, given)),
  },
  wasUnderOwnSupervision: {
    safeguard: 'S03',
    article: 'CPC 193',
    curedBy: ['case.takeUnderSupervision'],
    holds: (_, { actor, file, occurredAt }) =>
      caseStanding(file).supervision?.some(({ id, since, until }) => id === actor.id && since <= occurredAt && until === null) ?? false,
  },
  isSupersededByALaterOne: {
    safeguard: 'S03',
    article: 'CPC 207(1)',
    curedBy: ['draft', 'submit', 'agree'],
    ofPayload: true,
    holds: (memory, { file, proceedingId, occurredAt }, payload) => {
      const later = proceedingOf<KeyDecisionMemory>(file, 'key-decision', payload['byId']);
      return (
        later !== undefined &&
        later.id !== proceedingId &&
        isIn(later, 'inForce') &&
        takesThePlaceOf(later.memory.kind, memory.kind) &&
        later.memory.personId === memory.personId &&
        later.memory.inForceAt! >= memory.inForceAt! &&
        later.memory.inForceAt! <= occurredAt
      );
    },
  },
} as const satisfies Record<string, Condition<KeyDecisionMemory>>;
