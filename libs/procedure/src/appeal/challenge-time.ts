import { limitEnd, valueOf, type Instant, type Law } from '@tergeu/law';
import type { CaseFile } from '../kernel/case-file';
import { calendarOf } from '../kernel/place-of-case';
import { appealLaw } from './appeal.law';

/** Can a ruling of that moment still be appealed against (CPC 107)? */
export const isStillChallengeable = (ruledAt: Instant | undefined, at: Instant, file: CaseFile, law: Law): boolean =>
  ruledAt !== undefined && at <= limitEnd(ruledAt, valueOf(appealLaw.challenge, law), calendarOf(file, law));
