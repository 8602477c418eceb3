import { t } from '@tergeu/law';
import type { KeyDecisionKind } from './kind';
import { answerInDays, sendingIn24Hours } from './limits';

/** Termination of the case (CPC 288–290): in force only when the prosecutor approves. */
export const termination: KeyDecisionKind = {
  article: 'CPC 290',
  text: t('Істі тоқтату', 'Прекращение дела', 'Termination of the case'),
  needsPerson: false,
  needsOffence: false,
  ground: 'terminationGround',
  answer: answerInDays('termination', 10, 'CPC 290', 'procedure 5.7', 'confirmed'),
  answerWithFile: null,
  sending: sendingIn24Hours('termination', 'CPC 289', 'procedure 5.7', 'confirmed'),
};
