import { valueOf } from '@tergeu/law';
import { notTerminated } from '../case/not-terminated';
import { isIn, proceedingOf, proceedingsOf } from '../kernel/case-file';
import type { Condition } from '../kernel/definition';
import { defenceOf, isUndefended } from '../defence/mandatory-grounds';
import { changeConditions } from './change.conditions';
import { custodyThresholdConditions } from './custody-threshold.conditions';
import { extensionConditions } from './extension.conditions';
import { fitsOffence, replacementFacts, type noBailGroundIds, type ReplacementGround } from './measure-grounds';
import { offenceOf, otherMeasures } from './person-of-measure';
import { restraintLaw } from './restraint.law';
import type { RestraintMemory } from './restraint.setup';

export const conditions = {
  ...extensionConditions,
  ...changeConditions,
  ...custodyThresholdConditions,
  ...notTerminated,
  isOfARecordedPerson: {
    safeguard: null,
    article: 'CPC 140',
    curedBy: ['person.record'],
    ofPayload: true,
    holds: (_, { file }, payload) => proceedingOf(file, 'person', payload['personId']) !== undefined,
  },
  isOfTheMeasureReplaced: {
    safeguard: null,
    article: 'CPC 153',
    curedBy: [],
    ofPayload: true,
    holds: (_, { file }, { replacesId, personId, kind }) => {
      if (replacesId === undefined) return true;
      const replaced = proceedingOf<RestraintMemory>(file, 'restraint', replacesId);
      if (!replaced || replaced.memory.personId !== personId) return false;
      return isIn(replaced, 'inForce') || (isIn(replaced, 'replaced') && replaced.memory.newKind === kind);
    },
  },
  isReplacementGroundOnFile: {
    safeguard: null,
    article: 'CPC 153',
    curedBy: ['recordBreach', 'withdrawSurety', 'replace', 'consentToChange'],
    ofPayload: true,
    holds: (_, { file }, { replacesId, replacementGround }) => {
      const replaced = proceedingOf<RestraintMemory>(file, 'restraint', replacesId);
      if (!replaced || replacementGround === undefined) return (replacesId === undefined) === (replacementGround === undefined);
      return replacementFacts[replacementGround as ReplacementGround](replaced);
    },
  },
  hasCounselForCustody: {
    safeguard: 'S06',
    article: 'CPC 67(3)',
    curedBy: ['defence.explainRightsAndOffer', 'defence.provideCounsel', 'defence.chooseCounsel', 'defence.requestStateCounsel'],
    holds: ({ kind, personId }, { file }) => kind !== 'custody' || !isUndefended(defenceOf(file, personId)),
  },
  isNotItsAuthor: {
    safeguard: 'S03',
    article: 'CPC 147(2)',
    curedBy: ['agreeToMeasure'],
    holds: (memory, { actor }) => memory.authorId !== actor.id,
  },
  isLighter: {
    safeguard: null,
    article: 'CPC 136(1-1)',
    curedBy: [],
    ofPayload: true,
    holds: ({ kind }, { law }, { newKind }) => {
      const order = valueOf(restraintLaw.fromLightest, law);
      return order.indexOf(String(newKind)) < order.indexOf(kind ?? '');
    },
  },
  isReservedToTheCourt: {
    safeguard: null,
    article: 'CPC 148',
    curedBy: ['apply'],
    otherWay: true,
    holds: (memory) => memory.courtRequired === true,
  },
  needsNoCourt: {
    safeguard: 'S04',
    article: 'CPC 148',
    curedBy: ['order'],
    otherWay: true,
    holds: (memory, { law }) => memory.courtRequired !== true && !valueOf(restraintLaw.reservedToTheCourt, law).includes(memory.kind ?? ''),
  },
  isOnlyMeasure: {
    safeguard: null,
    article: 'CPC 140',
    curedBy: ['lift', 'supersede', 'consentToChange'],
    holds: (memory, given) => otherMeasures(given, memory.personId).every((one) => one.id === memory.replacesId || !isIn(one, 'inForce')),
  },
  isShortEnough: {
    safeguard: null,
    article: 'CPC 148(7)',
    curedBy: [],
    ofPayload: true,
    holds: ({ kind }, { law }, { shortDays }) =>
      shortDays === undefined || (kind === 'custody' && Number(shortDays) <= valueOf(restraintLaw.shortCustodyDays, law)),
  },
  hasBailDecided: {
    safeguard: null,
    article: 'CPC 148(8)',
    curedBy: [],
    ofPayload: true,
    holds: ({ kind }, _, { bailSum, noBailGround, newKind }) => {
      const of = newKind ?? kind;
      if (of === 'custody') return (bailSum === undefined) !== (noBailGround === undefined);
      return (of === 'bail') === (bailSum !== undefined) && noBailGround === undefined;
    },
  },
  isNoBailGroundOfOffence: {
    safeguard: null,
    article: 'CPC 148(9)',
    curedBy: [],
    ofPayload: true,
    holds: ({ personId }, { file, occurredAt }, { noBailGround }) =>
      noBailGround === undefined || fitsOffence(noBailGround as (typeof noBailGroundIds)[number], offenceOf(file, personId, occurredAt)),
  },
  hasGroundForReview: {
    safeguard: 'S09',
    article: 'CPC 138',
    curedBy: ['medical-examination.recommendOnHealth'],
    ofPayload: true,
    holds: (memory, { file }, payload) =>
      payload['ground'] === 'personal' ||
      proceedingsOf(file, 'medical-examination').some(
        ({ memory: examination }) => examination['personId'] === memory.personId && typeof examination['recommendedAt'] === 'string',
      ),
  },
  isWithoutIsolation: {
    safeguard: 'S09',
    article: 'CPC 153',
    curedBy: [],
    ofPayload: true,
    holds: (_, { law }, payload) => !valueOf(restraintLaw.withIsolation, law).includes(String(payload['newKind'])),
  },
} as const satisfies Record<string, Condition<RestraintMemory>>;
