import { t } from '@tergeu/law';
import type { KeyDecisionKind } from './kind';
import { answerInDays } from './limits';

/** Closing report of the investigator, on which the prosecutor decides (CPC 298–302). */
export const completion: KeyDecisionKind = {
  article: 'CPC 302(2)',
  text: t('Аяқтау туралы есеп', 'Отчёт о завершении', 'Closing report'),
  needsPerson: false,
  needsOffence: false,
  ground: null,
  answer: answerInDays('completion', 10, 'CPC 302(2)', 'procedure 11.7', 'confirmed'),
  answerWithFile: null,
  sending: null,
};
