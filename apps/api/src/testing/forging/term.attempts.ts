import type { Attempts } from './statements';

const extended = (by: string, rank: string, at = 'now()') =>
  `UPDATE case_register SET term_months = 12, term_rank = '${rank}', term_granted_by = :${by}, term_granted_at = ${at} WHERE case_id = :case`;
const later = `UPDATE clock SET due_at = due_at + interval '1 month' WHERE case_id = :case AND name = 'investigationTerm'`;

/** Lawful: granted by the regional prosecutor, and the term ends later. */
export const extendedLawfully: readonly string[] = [extended('regionalProsecutor', 'regional'), later];

export const termAttempts: Attempts = [
  [
    'an extension that nobody granted',
    's03_extension_names_who_granted_it',
    `UPDATE case_register SET term_months = 3 WHERE case_id = :case`,
  ],
  ['by the investigator', 's03_term_extended_by_its_prosecutor', extended('investigator', 'district')],
  ['by a prosecutor who does not supervise', 's03_term_extended_by_its_prosecutor', extended('otherProsecutor', 'district')],
  ['before he supervised', 's03_term_extended_by_its_prosecutor', extended('prosecutor', 'district', `now() - interval '1 year'`)],
  ['by the supervisor, beyond his rank', 's03_term_extended_by_its_prosecutor', extended('prosecutor', 'regional')],
  ['by the regional prosecutor, beyond his rank', 's03_term_extended_by_its_prosecutor', extended('regionalProsecutor', 'general')],
  ['a term of more than a month set', 's07_set_term_is_a_month', `UPDATE case_register SET term_set_days = 40 WHERE case_id = :case`],
  ['a term that ends later without a grant', 's07_term_as_granted', later],
  [
    'a term that ends later than was granted',
    's07_term_as_granted',
    [extended('regionalProsecutor', 'regional'), later.replace('1 month', '2 years')],
  ],
  [
    'a new term, longer than the prosecutor has set',
    's07_term_as_granted',
    [
      `UPDATE case_register SET term_set_days = 20 WHERE case_id = :case`,
      `INSERT INTO clock (case_id, proceeding_id, name, started_at, machine, due_at, status, warned)
       VALUES (:case, :case, 'investigationTerm', now(), 'case', now() + interval '60 days', 'running', 0)`,
    ],
  ],
  [
    'a term over that is stopped',
    's07_term_over_is_missed',
    `UPDATE clock SET status = 'stopped', settled_at = due_at + interval '1 day' WHERE case_id = :case AND name = 'investigationTerm'`,
  ],
];
