import { proceedingOf, type Json } from '../kernel/case-file';
import type { Condition } from '../kernel/definition';
import type { RecusalMemory } from './recusal.setup';

const fields = ['investigatorId', 'prosecutorId', 'judgeId', 'officerId'] as const;

/** Officials named in the payload. */
export const namedIn = (payload: Record<string, Json | undefined>): string[] =>
  fields.flatMap((field) => (typeof payload[field] === 'string' ? [payload[field]] : []));

export const conditions = {
  isOfARecordedPerson: {
    safeguard: null,
    article: 'CPC 64',
    curedBy: ['person.record'],
    ofPayload: true,
    holds: (_, { file }, payload) => payload['personId'] === undefined || proceedingOf(file, 'person', payload['personId']) !== undefined,
  },
  isAboutOneOther: {
    safeguard: null,
    article: 'CPC 193',
    curedBy: ['declare'],
    ofPayload: true,
    holds: (_, { actor }, payload) => namedIn(payload).length === 1 && namedIn(payload)[0] !== actor.id,
  },
  isAboutAnother: {
    safeguard: 'S12',
    article: 'CPC 193',
    curedBy: ['dismiss'],
    holds: (memory, { actor }) => memory.officialId !== actor.id && memory.declaredBy !== actor.id,
  },
  isNotHisOwnWord: {
    safeguard: 'S12',
    article: 'CPC 193',
    curedBy: [],
    holds: (memory) => memory.declaredBy !== memory.officialId,
  },
} as const satisfies Record<string, Condition<RecusalMemory>>;
