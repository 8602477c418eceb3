import { isIn, proceedingsOf } from '../kernel/case-file';
import type { Condition } from '../kernel/definition';
import type { DetentionMemory } from '../detention/detention.setup';
import type { CaseMemory } from './case.setup';
import { areAllFollowed, openRelation, relationsOf, type OtherFile } from './relations';

const otherIn = (payload: Readonly<Record<string, unknown>>) => payload['other'] as OtherFile | undefined;

/** When files may be joined and severed, and what a case may not do before the other file has followed. */
export const relationConditions = {
  isAnotherFile: {
    safeguard: null,
    article: 'CPC 43',
    curedBy: [],
    ofPayload: true,
    holds: (memory, { file }, payload) => {
      const number = otherIn(payload)?.number ?? payload['newNumber'];
      const isOwn = otherIn(payload)?.caseId === file.id || (memory.number !== undefined && number === memory.number);
      return !isOwn && relationsOf(memory).every((one) => one.withdrawnAt !== null || one.number !== number);
    },
  },
  hasBothFilesAgreeing: {
    safeguard: 'S07',
    article: 'CPC 43',
    curedBy: ['confirmPart', 'confirmSevered', 'withdrawOrder'],
    holds: (memory, { occurredAt }) => areAllFollowed(memory, occurredAt),
  },
  hasCopiesSent: {
    safeguard: null,
    article: 'CPC 43',
    curedBy: ['sendCopies'],
    holds: (memory) => relationsOf(memory).every(({ copiesAt, withdrawnAt }) => copiesAt !== null || withdrawnAt !== null),
  },
  hasCopiesToSend: {
    safeguard: null,
    article: 'CPC 43',
    curedBy: ['joinCase', 'severCase'],
    holds: (memory) => relationsOf(memory).some(({ copiesAt, withdrawnAt }) => copiesAt === null && withdrawnAt === null),
  },
  isJoiningOrdered: {
    safeguard: null,
    article: 'CPC 43',
    curedBy: ['joinCase'],
    holds: (memory) => openRelation(memory)?.kind === 'part',
  },
  isSeveringOrdered: {
    safeguard: null,
    article: 'CPC 44',
    curedBy: ['severCase'],
    holds: (memory) => openRelation(memory)?.kind === 'severed',
  },
  isOrderOpen: {
    safeguard: null,
    article: 'CPC 43',
    curedBy: ['joinCase', 'severCase'],
    holds: (memory) => openRelation(memory) !== undefined,
  },
  isJurisdictionDecided: {
    safeguard: null,
    article: 'CPC 187',
    curedBy: ['decideJurisdiction'],
    holds: (memory) => {
      const open = openRelation(memory);
      return open?.other?.bodyId === memory.bodyId || open?.jurisdictionBy !== null;
    },
  },
  isNoLeadItself: {
    safeguard: null,
    article: 'CPC 43',
    curedBy: ['withdrawOrder'],
    holds: (memory) => relationsOf(memory).every(({ kind, withdrawnAt }) => kind !== 'part' || withdrawnAt !== null),
  },
  isSeveredFileAsOrdered: {
    safeguard: null,
    article: 'CPC 44',
    curedBy: ['withdrawOrder'],
    ofPayload: true,
    holds: (memory, _, payload) => openRelation(memory)?.number === otherIn(payload)?.number,
  },
  areSeveredPersonsNotDetained: {
    safeguard: 'S07',
    article: 'CPC 44',
    curedBy: ['detention.release', 'detention.recordRestraintOrder'],
    ofPayload: true,
    holds: (_, { file }, payload) => {
      const going = payload['personIds'] as readonly string[];
      return proceedingsOf<DetentionMemory>(file, 'detention').every(
        (one) => !going.includes(String(one.memory.personId)) || isIn(one, 'released', 'remanded', 'closed'),
      );
    },
  },
  arePersonsOfThisFile: {
    safeguard: null,
    article: 'CPC 44',
    curedBy: [],
    ofPayload: true,
    holds: (memory, { file }, payload) =>
      (payload['personIds'] as readonly string[]).every(
        (id) =>
          file.proceedings[id]?.machine === 'person' &&
          !relationsOf(memory).some(({ personIds, withdrawnAt }) => withdrawnAt === null && personIds.includes(id)),
      ),
  },
} as const satisfies Record<string, Condition<CaseMemory>>;
