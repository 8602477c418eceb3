import type { Attempts } from './statements';

const set = (changes: string) => `UPDATE appeal SET ${changes} WHERE id = :appeal`;
const setAside = (changes: string) =>
  `UPDATE court_authorisation SET state = 'setAside', set_aside_at = now(), found_unlawful = true, ${changes} WHERE id = :search`;
const why = `'Reasons of a specimen'`;
const dismissed = `decision = 'dismissed', decision_reasons = ${why}, decided_at = now()`;
const satisfied = `decision = 'satisfied', extent = 'fully', decision_reasons = ${why}, decided_at = now(), told_at = now()`;
const ofTheSearch = set(`act_id = :search, extent = 'partly'`);

/** The appeal of the forged case is against a detention that goes on; another prosecutor reviews it. */
export const appealAttempts: Attempts = [
  ['reviewed by who detained', 's08_appeal_is_reviewed_from_outside', set('reviewer_id = :investigator')],
  [
    'reviewed by who agreed to it',
    's08_appeal_is_reviewed_from_outside',
    [`UPDATE detention SET answered_by = :prosecutor WHERE id = :detention`, set('reviewer_id = :prosecutor')],
  ],
  [
    'reviewed by the leader of the group',
    's08_appeal_is_reviewed_from_outside',
    ['UPDATE case_register SET group_leader_id = :leader WHERE id = :case', set('reviewer_id = :leader')],
  ],
  ['turned to an act of the reviewer', 's08_appeal_is_reviewed_from_outside', [set('reviewer_id = :prosecutor, act_id = :search')]],
  ['decided without reasons', 's08_appeal_is_decided_with_reasons', set(`decision = 'dismissed', decided_at = now()`)],
  ['decided by nobody', 's08_appeal_is_decided_with_reasons', set(`${dismissed}, reviewer_id = NULL`)],
  ['ruled on without reasons', 's08_appeal_is_decided_with_reasons', set('judge_id = :judge, ruled_at = now()')],
  [
    'decided in both instances by one judge',
    's08_second_instance_is_anothers',
    set(
      `judge_id = :judge, ruling_reasons = ${why}, ruled_at = now(), final_judge_id = :judge, final_outcome = 'rejected', final_reasons = ${why}, final_at = now()`,
    ),
  ],
  ['allowed and closed, nothing done', 's08_allowed_appeal_is_closed_by_its_remedy', set(`state = 'closed', ${satisfied}`)],
  ['closed in silence', 's08_appeal_does_not_end_in_silence', set(`state = 'closed'`)],
  ['remedied while he is held', 's08_remedy_is_real', set(`state = 'closed', ${satisfied}, remedied_at = now()`)],
  ['an action set aside without an appeal', 's04_set_aside_on_appeal', setAside('appeal_id = NULL')],
  ['an action set aside on an appeal against something else', 's04_set_aside_on_an_allowed_appeal', setAside('appeal_id = :appeal')],
  [
    'a setting aside taken back',
    's05_setting_aside_stays',
    [
      ofTheSearch,
      setAside('appeal_id = :appeal'),
      `UPDATE court_authorisation SET state = 'granted', set_aside_at = NULL, appeal_id = NULL, found_unlawful = false WHERE id = :search`,
    ],
  ],
];
