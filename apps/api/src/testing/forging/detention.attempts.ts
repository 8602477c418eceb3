import { explained, examined, inCustody, letGo, offered, placed, terminated, type Attempts } from './statements';

const unexamined = 's01_placement_needs_examination';

export const detentionAttempts: Attempts = [
  ['placed without examination', unexamined, placed(offered)],
  ['shown as placed without a time', 's01_placed_has_its_time', `UPDATE detention SET state = 'held.custody.placed' WHERE id = :detention`],
  ['placed with a time of examination, without one', unexamined, placed(`examined_at = now(), ${offered}`)],
  ['placed with another person’s examination', 's01_examination_is_of_that_person', placed(`${examined('healthy')}, ${offered}`)],
  [
    'placed with an invented examination',
    's01_examination_is_of_that_person',
    placed(`examination_id = :search, examined_at = now(), ${offered}`),
  ],
  [
    'placed with an examination before delivery',
    unexamined,
    placed(`${examined('examination')}, delivered_at = now() + interval '1 minute', ${offered}`),
  ],
  ['examined by nobody', 's01_examined_by_a_medic', `UPDATE medical_examination SET medic_id = NULL WHERE id = :healthy`],
  ['placed before counsel was offered', 's06_counsel_before_placement', placed(examined('examination'))],
  [
    'placed on an offer never made',
    's06_counsel_was_offered',
    placed(`${examined('examination')}, counsel_offered_at = now() - interval '1 minute'`),
  ],
  [
    'questioned before counsel was offered',
    's06_counsel_before_questioning',
    `UPDATE detention SET questioned_at = now() WHERE id = :detention`,
  ],
  [
    'questioned on an offer to somebody else',
    's06_counsel_was_offered',
    `UPDATE detention SET questioned_at = now(), ${offered} WHERE id = :overdue`,
  ],
  [
    'questioned before the private talk with a defender',
    's06_talk_before_questioning',
    `UPDATE detention SET questioned_at = now(), ${offered} WHERE id = :detention`,
  ],
  [
    'held longer on no ground of the list',
    's07_longer_limit_has_its_ground',
    `UPDATE detention SET minor = true, limit_at = detained_at + interval '30 hours' WHERE id = :detention`,
  ],
  [
    'held longer for a distance that nobody explains',
    's07_delay_is_explained',
    `UPDATE detention SET limit_grounds = 'distance' WHERE id = :detention`,
  ],
  [
    'held longer for an emergency that is over',
    's07_emergency_where_there_was_one',
    `UPDATE detention SET limit_grounds = 'stateOfEmergency', not_in_time_reasons = 'The roads are closed' WHERE id = :detention`,
  ],
  [
    'mandatory defence refused',
    's06_mandatory_defence_is_not_refused',
    `UPDATE defence SET state = 'refused', refused_at = now() WHERE id = :defence`,
  ],
  [
    'mandatory defence made voluntary',
    's06_mandatory_stays',
    `UPDATE defence SET mandatory = false, state = 'refused' WHERE id = :defence`,
  ],
  [
    'held twice at the same time',
    's07_held_once',
    `UPDATE detention SET person_id = (SELECT person_id FROM detention WHERE id = :overdue) WHERE id = :detention`,
  ],
  [
    'refused by the prosecutor and held on',
    's03_refused_is_to_be_released',
    `UPDATE detention SET answer = 'refused', answered_by = (SELECT id FROM official WHERE role = 'prosecutor' LIMIT 1) WHERE id = :detention`,
  ],
  ['overdue taken back', 's07_overdue_stays', `UPDATE detention SET overdue_at = NULL WHERE id = :overdue`],
  ['overdue put off', 's07_overdue_stays', `UPDATE detention SET overdue_at = overdue_at + interval '1 day' WHERE id = :overdue`],
  ['the limit moved later', 's07_overdue_stays', `UPDATE detention SET limit_at = limit_at + interval '1 hour' WHERE id = :detention`],
  [
    'the limit moved later as an extension, which the law of Kazakhstan does not know',
    's07_no_extension_by_this_law',
    `UPDATE detention SET limit_at = limit_at + interval '12 hours', extensions = 1, extended_at = detained_at,
       extended_by = (SELECT id FROM official WHERE id <> officer_id LIMIT 1) WHERE id = :detention`,
  ],
  ['an extension by nobody', 's07_extension_has_its_author', `UPDATE detention SET extended_at = detained_at WHERE id = :detention`],
  [
    'an extension by who detained the person',
    's07_extended_by_another',
    `UPDATE detention SET extended_by = officer_id WHERE id = :detention`,
  ],
  [
    'released past the limit as if in time',
    's07_past_the_limit_is_overdue',
    `UPDATE detention SET released_at = limit_at + interval '1 minute' WHERE id = :detention`,
  ],
  [
    'remanded by an order that came too late',
    's07_overdue_ends_in_release_or_a_timely_order',
    `UPDATE detention SET remanded_at = now() WHERE id = :overdue`,
  ],
  [
    'a missed clock met after all',
    's07_missed_stays_missed',
    `UPDATE clock SET status = 'met' WHERE proceeding_id = :overdue AND status = 'missed'`,
  ],
  [
    'a missed clock moved later',
    's07_missed_stays_missed',
    `UPDATE clock SET due_at = now() + interval '1 day' WHERE proceeding_id = :overdue AND status = 'missed'`,
  ],
  [
    'a clock settled at no time',
    's07_settled_clock_has_its_time',
    `UPDATE clock SET status = 'stopped' WHERE proceeding_id = :detention AND status = 'running'`,
  ],
  [
    'a clock met after its end',
    's07_met_in_time',
    `UPDATE clock SET status = 'met', settled_at = due_at + interval '1 minute' WHERE proceeding_id = :detention AND status = 'running'`,
  ],
  [
    'a detention that stands still',
    's07_only_the_investigation_stands_still',
    `UPDATE clock SET status = 'paused', paused_at = started_at WHERE proceeding_id = :detention AND status = 'running'`,
  ],
  [
    'a term interrupted after its end',
    's07_paused_in_time',
    `UPDATE clock SET status = 'paused', paused_at = due_at + interval '1 minute' WHERE proceeding_id = :case AND status = 'running'`,
  ],
  [
    'a term that ends later than it stood still',
    's07_ends_later_by_its_standstill',
    [
      `UPDATE clock SET status = 'paused', paused_at = started_at WHERE proceeding_id = :case AND status = 'running'`,
      `UPDATE clock SET status = 'running', paused_at = NULL, due_at = due_at + interval '2 months', standstill_ms = 86400000
       WHERE proceeding_id = :case AND status = 'paused'`,
    ],
  ],
  [
    'detention closed over unexplained injuries',
    's02_detention_closes_without_unexplained_injuries',
    `UPDATE detention SET state = 'closed', released_at = now(), closed_at = now() WHERE id = :detention`,
  ],
  [
    'detention shown as closed without a time',
    's02_closed_has_its_time',
    `UPDATE detention SET state = 'closed', released_at = now() WHERE id = :detention`,
  ],
  [
    'case completed over unexplained injuries',
    's02_case_ends_without_unexplained_injuries',
    `UPDATE case_register SET state = 'completed' WHERE id = :case`,
  ],
  ['case ended over somebody held too long', 's07_case_ends_with_nobody_overdue', [explained, terminated('case')]],
  ['case terminated over somebody detained', 's07_terminated_with_nobody_held', [explained, letGo('overdue'), terminated('case')]],
  [
    'case terminated over somebody in custody',
    's07_terminated_with_nobody_held',
    [explained, letGo('overdue'), letGo('detention'), inCustody, terminated('case')],
  ],
  [
    'custody ordered in a terminated case',
    's07_nobody_held_after_termination',
    [explained, letGo('overdue'), letGo('detention'), terminated('case'), inCustody],
  ],
  ['injuries made unseen', 's02_injuries_stay', `UPDATE medical_examination SET injuries = false WHERE id = :examination`],
  ['injuries explained by the case’s team', 's02_determined_by_another_unit', explained.replace(':security', ':investigator')],
  [
    'injuries explained by a colleague of the detaining unit',
    's02_determined_by_another_unit',
    explained.replace(':security', ':sameUnitSecurity'),
  ],
  [
    'injuries explained by nobody',
    's02_determined_by_somebody',
    `UPDATE medical_examination SET determined_at = now() WHERE id = :examination`,
  ],
  ['injuries explained by somebody of no unit', 's02_determined_by_somebody', explained.replace(':securityUnit', 'NULL')],
];
