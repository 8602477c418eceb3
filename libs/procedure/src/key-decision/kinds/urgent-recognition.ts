import { t } from '@tergeu/law';
import type { KeyDecisionKind } from './kind';
import { answerAtOnce, sendingAtOnce } from './limits';

/**
 * Urgent recognition as a suspect (CPC 202(1-2)): recognised and questioned first, then sent at once. Where the prosecutor refuses, the
 * person is a suspect no longer, and the questioning is inadmissible (S05).
 */
export const urgentRecognition: KeyDecisionKind = {
  article: 'CPC 202(1-2)',
  text: t('Күдікті деп шұғыл тану', 'Неотложное признание подозреваемым', 'Urgent recognition as a suspect'),
  needsPerson: true,
  needsOffence: true,
  ground: null,
  answer: answerAtOnce('urgentRecognition', 'CPC 202(1-2)', 'procedure 5.2'),
  answerWithFile: null,
  sending: sendingAtOnce('urgentRecognition', 'CPC 202(1-2)', 'procedure 5.2'),
};
