import { isIn, proceedingOf, proceedingsOf, type CaseFile, type Json } from '../kernel/case-file';
import type { Condition } from '../kernel/definition';
import { isCarriedOut } from '../evidence-item/action';
import { takingConditions } from '../evidence-item/evidence-item.conditions';
import { mayCover } from '../evidence-item/scope';
import type { WeaponMemory } from './weapon.setup';

const theftOf = (file: CaseFile, id: Json | undefined) => proceedingOf<WeaponMemory>(file, 'weapon', id);

/** How many of a reported theft are matched already, the asking proceeding left out. */
const matchedWith = (file: CaseFile, theftId: Json | undefined, exceptId: string): number =>
  proceedingsOf<WeaponMemory>(file, 'weapon')
    .filter(({ id, memory }) => id !== exceptId && memory.matchedId === theftId)
    .reduce((sum, { memory }) => sum + (memory.quantity ?? 0), 0);

export const conditions = {
  ...takingConditions,
  isCoveredByItsOwnAction: {
    safeguard: 'S05',
    article: 'CPC 254(3)',
    curedBy: ['court-authorisation.draft', 'court-authorisation.executeUrgently', 'court-authorisation.executeWithoutCourt'],
    ofPayload: true,
    holds: ({ actionId, foundAt }, { file }, { coveredById }) => mayCover(file, coveredById, actionId, null, foundAt!),
  },
  hasAlreadyHappened: {
    safeguard: null,
    article: 'CPC 113',
    curedBy: ['reportStolen'],
    ofPayload: true,
    holds: (_, { now }, payload) => Date.parse(payload['stolenAt'] as string) <= Date.parse(now),
  },
  isSingleWhenNumbered: {
    safeguard: null,
    article: 'CPC 256',
    curedBy: ['reportStolen', 'recordSeizure', 'recordHandIn'],
    ofPayload: true,
    holds: (_, __, payload) => payload['serialNumber'] === undefined || payload['quantity'] === 1,
  },
  isGivenUpOfOwnWill: {
    safeguard: null,
    article: 'CC 287',
    curedBy: ['recordSeizure'],
    otherWay: true,
    ofPayload: true,
    holds: (_, __, { atDetention, whileLookedFor }) => atDetention !== true && whileLookedFor !== true,
  },
  isOfARecordedObject: {
    safeguard: null,
    article: 'CPC 113',
    curedBy: ['attacked-object.record'],
    ofPayload: true,
    holds: (_, { file }, payload) =>
      payload['objectId'] === undefined || proceedingOf(file, 'attacked-object', payload['objectId']) !== undefined,
  },
  isFromAnActionCarriedOut: {
    safeguard: 'S05',
    article: 'CPC 112',
    curedBy: ['court-authorisation.execute', 'court-authorisation.executeUrgently', 'court-authorisation.executeWithoutCourt'],
    ofPayload: true,
    holds: (_, { file }, payload) => payload['actionId'] === undefined || isCarriedOut(file, payload['actionId']),
  },
  isOfAReportedTheft: {
    safeguard: null,
    article: 'CC 291',
    curedBy: ['reportStolen'],
    ofPayload: true,
    holds: (_, { file, proceedingId }, payload) => {
      const theft = theftOf(file, payload['matchedId']);
      return theft !== undefined && theft.id !== proceedingId && isIn(theft, 'reportedStolen');
    },
  },
  isTheSameWeapon: {
    safeguard: null,
    article: 'CPC 256',
    curedBy: ['matchToTheft'],
    ofPayload: true,
    holds: (memory, { file }, payload) => {
      const stolen = theftOf(file, payload['matchedId'])?.memory;
      const bothNumbered = Boolean(stolen?.serialNumber && memory.serialNumber);
      return stolen?.kind === memory.kind && (!bothNumbered || stolen?.serialNumber === memory.serialNumber);
    },
  },
  isWithinTheStolenQuantity: {
    safeguard: null,
    article: 'CPC 113',
    curedBy: ['matchToTheft'],
    ofPayload: true,
    holds: (memory, { file, proceedingId }, payload) =>
      matchedWith(file, payload['matchedId'], proceedingId) + (memory.quantity ?? 0) <=
      (theftOf(file, payload['matchedId'])?.memory.quantity ?? 0),
  },
  isNotMatchedYet: {
    safeguard: null,
    article: 'CPC 113',
    curedBy: [],
    holds: (_, { file, proceedingId }) => matchedWith(file, proceedingId, proceedingId) === 0,
  },
} as const satisfies Record<string, Condition<WeaponMemory>>;
