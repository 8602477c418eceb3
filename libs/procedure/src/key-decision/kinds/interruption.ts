import { t } from '@tergeu/law';
import type { KeyDecisionKind } from './kind';
import { answerInDays, answerWithFileInDays, sendingIn24Hours } from './limits';

/** Interruption of the terms (CPC 45(7)–(8-1)): three days for the answer, ten where the prosecutor calls for the file. */
export const interruption: KeyDecisionKind = {
  article: 'CPC 45(8)',
  text: t('Мерзімдерді үзу', 'Прерывание сроков', 'Interruption of the terms'),
  needsPerson: false,
  needsOffence: false,
  ground: 'interruptionGround',
  answer: answerInDays('interruption', 3, 'CPC 45(8-1)', 'procedure 5.6', 'probable'),
  answerWithFile: answerWithFileInDays('interruption', 10, 'CPC 45(8-1)', 'procedure 5.6', 'probable'),
  sending: sendingIn24Hours('interruption', 'CPC 45(8)', 'procedure 5.6', 'probable'),
};
