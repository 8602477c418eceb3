import { t } from '@tergeu/law';
import type { KeyDecisionKind } from './kind';
import { answerByPolicy } from './limits';

/** Timetable for a party that drags out the reading of the file (CPC 296(3)); which party it binds stands in its text. */
export const readingTimetable: KeyDecisionKind = {
  article: 'CPC 296(3)',
  text: t('Іспен танысу кестесі', 'График ознакомления с делом', 'Timetable for reading the file'),
  needsPerson: false,
  needsOffence: false,
  ground: null,
  answer: answerByPolicy('readingTimetable', 'procedure 5.19'),
  answerWithFile: null,
  sending: null,
};
