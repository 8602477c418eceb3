import { isIn, proceedingsOf, type CaseFile, type Proceeding } from '../kernel/case-file';

/** Kinds of key decision that qualify an act. */
export const qualifyingKinds = ['qualification', 'changeOfQualification'] as const;
const qualifying: readonly unknown[] = qualifyingKinds;

/** Qualifications of the file, and changes of them, that are in force now, in the order in which they were begun. */
export const qualificationsOf = (file: CaseFile): readonly Proceeding[] =>
  proceedingsOf(file, 'key-decision').filter((one) => qualifying.includes(one.memory['kind']) && isIn(one, 'inForce'));
