import { explained, letGo, terminated, type Attempts } from './statements';

const related = (from: string, to: string, kind: string, more: Readonly<Record<string, string>> = {}) =>
  `INSERT INTO case_relation (case_id, id, recorded_at, changed_at, kind, ordered_at${Object.keys(more)
    .map((key) => `, ${key}`)
    .join('')})
   VALUES (:${from}, :${to}, now(), now(), '${kind}', now()${Object.values(more)
     .map((value) => `, ${value}`)
     .join('')})`;
const ordered = related('lead', 'case', 'part');
const followed = [ordered, related('case', 'lead', 'lead')];
const now = 'now()';
const ends = (file: string, state: string) => `UPDATE case_register SET state = '${state}' WHERE case_id = :${file}`;
const severing = `UPDATE case_register SET open_orders = 1 WHERE case_id = :case`;

/** What is lawful of it: an order, the other file that follows, its confirmation. */
export const joinedLawfully: readonly string[] = [
  ...followed,
  `UPDATE case_relation SET confirmed_at = now() WHERE case_id = :lead AND id = :case`,
];

export const relationAttempts: Attempts = [
  ['part of a case that has ordered nothing', 's07_part_follows_an_order', related('case', 'lead', 'lead')],
  [
    'part of a case that has withdrawn its order',
    's07_part_follows_an_order',
    [related('lead', 'case', 'part', { withdrawn_at: now }), related('case', 'lead', 'lead')],
  ],
  ['a joining confirmed that nobody followed', 's07_confirmed_by_the_other_file', related('lead', 'case', 'part', { confirmed_at: now })],
  ['a severed case that does not exist', 's07_confirmed_by_the_other_file', related('case', 'lead', 'severed', { confirmed_at: now })],
  [
    'an order withdrawn after the other file has followed',
    's07_followed_order_stays',
    [...followed, `UPDATE case_relation SET withdrawn_at = now() WHERE case_id = :lead`],
  ],
  ['severed from a case that has severed nothing', 's07_origin_has_ordered', related('lead', 'case', 'origin')],
  [
    'a severing withdrawn after the new case is registered',
    's07_severed_file_is_confirmed',
    [severing, related('lead', 'case', 'origin'), `UPDATE case_register SET open_orders = 0 WHERE case_id = :case`],
  ],
  [
    'ended over an order that is open',
    's07_ends_with_files_agreeing',
    `UPDATE case_register SET open_orders = 1, state = 'completed' WHERE case_id = :lead`,
  ],
  ['a part ended by itself', 's07_part_ends_with_its_lead', [ordered, related('case', 'lead', 'lead'), ends('case', 'withProsecutor')]],
  ['a leading case ended over injuries in its part', 's02_case_ends_with_parts_explained', [...joinedLawfully, ends('lead', 'completed')]],
  [
    'a leading case ended over somebody held too long in its part',
    's07_case_ends_with_nobody_overdue_in_parts',
    [...joinedLawfully, explained, ends('lead', 'completed')],
  ],
  [
    'a leading case completed over a suspect of its part who is not qualified',
    's03_completed_with_parts_qualified',
    [...joinedLawfully, explained, letGo('overdue'), ends('lead', 'completed')],
  ],
  [
    'a leading case terminated over somebody held in its part',
    's07_terminated_with_nobody_held_in_parts',
    [...joinedLawfully, explained, letGo('overdue'), terminated('lead')],
  ],
  [
    'a part ended with its terminated lead over somebody held',
    's07_terminated_with_nobody_held',
    [
      ...followed,
      explained,
      letGo('overdue'),
      letGo('detention'),
      terminated('lead'),
      `UPDATE detention SET state = 'held', released_at = NULL WHERE id = :detention`,
      ends('case', 'endedWithLead'),
    ],
  ],
];
