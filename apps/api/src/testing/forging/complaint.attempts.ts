import { explained, type Attempts } from './statements';

const set = (changes: string) => `UPDATE complaint SET ${changes} WHERE id = :complaint`;
const decided = `decided_at = now(), finding = 'unfounded', finding_reasons = 'Reasons of a specimen'`;

export const complaintAttempts: Attempts = [
  ['checked by its subject', 's08_not_checked_by_its_subject', set('checker_id = :investigator')],
  ['checked inside by its subject', 's08_not_checked_by_its_subject', set('internal_officer_id = :investigator')],
  ['reviewed by its subject', 's08_not_checked_by_its_subject', set('reviewer_id = :investigator')],
  ['checked by the subject’s unit', 's08_checked_by_outsiders', set('internal_officer_id = :sameUnitSecurity')],
  [
    'checked by the case’s team',
    's08_checked_by_outsiders',
    [`INSERT INTO case_team SELECT case_id, :outsider, now(), now(), NULL, body_id FROM case_team LIMIT 1`, set('checker_id = :outsider')],
  ],
  [
    'checked by the leader of the group',
    's08_checked_by_outsiders',
    ['UPDATE case_register SET group_leader_id = :leader WHERE id = :case', set('checker_id = :leader')],
  ],
  ['reviewed by the one who decided', 's08_reviewed_by_another', set('reviewer_id = checker_id')],
  ['decided without reasons', 's08_decided_with_reasons', set(`decided_at = now(), finding = 'unfounded'`)],
  ['decided without a checker', 's08_decided_with_reasons', set(`${decided}, checker_id = NULL`)],
  ['closed without a finding', 's08_closed_when_decided_and_told', set(`state = 'closed', closed_at = now(), told_at = now()`)],
  ['closed without notice', 's08_closed_when_decided_and_told', set(`state = 'closed', closed_at = now(), ${decided}`)],
  ['shown as closed without a time', 's08_closed_state_has_its_time', set(`state = 'closed', ${decided}, told_at = now()`)],
  [
    'closed over unexplained injuries',
    's02_complaint_closes_without_unexplained_injuries',
    set(`state = 'closed', closed_at = now(), ${decided}, told_at = now()`),
  ],
];

const anew = `UPDATE medical_examination SET new_injuries = true WHERE id = :examination`;
export const newInjuryAttempts: Attempts = [
  ['what arose in custody explained without a complaint', 's02_new_injuries_need_a_complaint', [anew, explained]],
  [
    'explained over a complaint that nobody has registered',
    's02_new_injuries_need_a_complaint',
    [anew, `UPDATE complaint SET examination_id = :examination, registered_at = NULL WHERE id = :complaint`, explained],
  ],
  [
    'what arose in custody made old',
    's02_new_injuries_stay',
    [anew, `UPDATE medical_examination SET new_injuries = false WHERE id = :examination`],
  ],
  [
    'new injuries of somebody unhurt',
    's02_new_injuries_are_injuries',
    `UPDATE medical_examination SET new_injuries = true WHERE id = :healthy`,
  ],
  [
    'a complaint turned to another examination',
    's02_complaint_keeps_its_examination',
    [
      `UPDATE complaint SET examination_id = :examination WHERE id = :complaint`,
      `UPDATE complaint SET examination_id = :healthy WHERE id = :complaint`,
    ],
  ],
];
