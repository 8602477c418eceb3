import { t } from '@tergeu/law';
import type { KeyDecisionKind } from './kind';
import { answerAtOnce } from './limits';

/** Change or addition of the qualification (CPC 207(1-1)). */
export const changeOfQualification: KeyDecisionKind = {
  article: 'CPC 207(1-1)',
  text: t('Саралауды өзгерту', 'Изменение квалификации', 'Change of the qualification'),
  needsPerson: true,
  needsOffence: true,
  ground: null,
  answer: answerAtOnce('changeOfQualification', 'CPC 207(1-1)', 'procedure 5.5'),
  answerWithFile: null,
  sending: null,
};
