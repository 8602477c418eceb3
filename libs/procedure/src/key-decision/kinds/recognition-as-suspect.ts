import { t } from '@tergeu/law';
import type { KeyDecisionKind } from './kind';
import { answerAtOnce } from './limits';

/** Recognition as a suspect, where the person is not detained (CPC 202(1), (1-1)). */
export const recognitionAsSuspect: KeyDecisionKind = {
  article: 'CPC 202(1-1)',
  text: t('Күдікті деп тану', 'Признание подозреваемым', 'Recognition as a suspect'),
  needsPerson: true,
  needsOffence: true,
  ground: null,
  answer: answerAtOnce('recognitionAsSuspect', 'CPC 202(1-1)', 'procedure 5.1'),
  answerWithFile: null,
  sending: null,
};
