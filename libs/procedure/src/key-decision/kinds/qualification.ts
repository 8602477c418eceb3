import { t } from '@tergeu/law';
import type { KeyDecisionKind } from './kind';
import { answerAtOnce } from './limits';

/** Qualification of the suspect's act (CPC 203(1-1), (1-2)). */
export const qualification: KeyDecisionKind = {
  article: 'CPC 203(1-1)',
  text: t('Іс-әрекетті саралау', 'Квалификация деяния', 'Qualification of the act'),
  needsPerson: true,
  needsOffence: true,
  ground: null,
  answer: answerAtOnce('qualification', 'CPC 203(1-2)', 'procedure 5.3'),
  answerWithFile: null,
  sending: null,
};
