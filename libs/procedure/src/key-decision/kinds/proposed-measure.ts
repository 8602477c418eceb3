import { t } from '@tergeu/law';
import type { KeyDecisionKind } from './kind';
import { answerAtOnce } from './limits';

/** Resolution to ask for a measure of restraint (CPC 147(2)); the measure itself is the proceeding `restraint`. */
export const proposedMeasure: KeyDecisionKind = {
  article: 'CPC 147(2)',
  text: t('Бұлтартпау шарасын ұсыну', 'Предлагаемая мера пресечения', 'Proposed measure of restraint'),
  needsPerson: true,
  needsOffence: false,
  ground: null,
  answer: answerAtOnce('proposedMeasure', 'CPC 147(2)', 'procedure 5.8'),
  answerWithFile: null,
  sending: null,
};
