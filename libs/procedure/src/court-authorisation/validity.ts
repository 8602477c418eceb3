import { valueOf, type Law, type Limit } from '@tergeu/law';
import { courtAuthorisationLaw } from './court-authorisation.law';

/** As long as the law lets an authorisation stand, or as many days as the judge gave. */
export function validityOf(days: number | null | undefined, law: Law): Limit {
  const longest = valueOf(courtAuthorisationLaw.validity, law);
  return typeof days === 'number' ? { ...longest, amount: days, unit: 'days' } : longest;
}

/** The judge may shorten it; nobody lengthens it. */
export const isNoLonger = (days: unknown, law: Law): boolean =>
  typeof days !== 'number' || days <= valueOf(courtAuthorisationLaw.validity, law).amount;
