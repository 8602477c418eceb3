import { t } from '@tergeu/law';
import type { KeyDecisionKind } from './kind';
import { answerInDays, sendingIn24Hours } from './limits';

/** Interruption of the terms (CPC 45(7)–(8-1)); ten days where the prosecutor calls for the file are not modelled. */
export const interruption: KeyDecisionKind = {
  article: 'CPC 45(8)',
  text: t('Мерзімдерді үзу', 'Прерывание сроков', 'Interruption of the terms'),
  needsPerson: false,
  needsOffence: false,
  ground: 'interruptionGround',
  answer: answerInDays('interruption', 3, 'CPC 45(8-1)', 'procedure 5.6', 'probable'),
  sending: sendingIn24Hours('interruption', 'CPC 45(8)', 'procedure 5.6', 'probable'),
};
