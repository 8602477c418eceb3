import { denied, type Attempts } from './statements';

const recognisedUrgently = `UPDATE key_decision SET kind = 'urgentRecognition' WHERE id = :decision`;
const questioned = (fallen: string) =>
  `INSERT INTO evidence_item (case_id, id, recorded_at, changed_at, state, kind, description, recognition_id, source_fallen, collected_at, collected_by)
   SELECT case_id, :search, now(), now(), 'collected', 'questioning', 'x', :decision, ${fallen}, now(), :investigator
   FROM evidence_item WHERE id = :item`;

export const evidenceAttempts: Attempts = [
  ['set admissible', 'column "admissible" can only be updated to DEFAULT', `UPDATE evidence_item SET admissible = true WHERE id = :item`],
  ['its flag taken off', 's05_item_is_as_lawful_as_its_action', `UPDATE evidence_item SET action_found_unlawful = false WHERE id = :item`],
  [
    'detached from its action',
    's05_item_keeps_its_action',
    `UPDATE evidence_item SET action_id = NULL, action_found_unlawful = false WHERE id = :item`,
  ],
  [
    'hung on another action',
    's05_item_keeps_its_action',
    `UPDATE evidence_item SET action_id = :search, action_found_unlawful = false WHERE id = :item`,
  ],
  [
    'a flag on an item of no action',
    's05_only_an_action_is_found_unlawful',
    `INSERT INTO evidence_item (case_id, id, recorded_at, changed_at, state, kind, description, action_found_unlawful, collected_at, collected_by) VALUES (:case, :search, now(), now(), 'collected', 'object', 'x', true, now(), :investigator)`,
  ],
  [
    'a weapon’s flag taken off',
    's05_weapon_is_as_lawful_as_its_action',
    `UPDATE weapon SET action_found_unlawful = false WHERE id = :weapon`,
  ],
  [
    'a weapon detached from its action',
    's05_weapon_keeps_its_action',
    `UPDATE weapon SET action_id = NULL, action_found_unlawful = false WHERE id = :weapon`,
  ],
  ['the ruling turned', 's05_ruling_stays', `UPDATE court_authorisation SET lawful = true, found_unlawful = false WHERE id = :urgent`],
  [
    'the ruling taken away',
    's05_ruling_stays',
    `UPDATE court_authorisation SET lawful = NULL, ruled_at = NULL, found_unlawful = false WHERE id = :urgent`,
  ],
  [
    'the flag turned, the ruling left',
    's05_flag_follows_the_ruling',
    `UPDATE court_authorisation SET found_unlawful = false WHERE id = :urgent`,
  ],
  ['the item removed', denied, `DELETE FROM evidence_item WHERE id = :item`],
  ['a questioning of somebody whom nobody had recognised', 's05_questioning_on_an_urgent_recognition', questioned('false')],
  [
    'a questioning that stands although the recognition was refused',
    's05_falls_with_its_sources',
    [
      recognisedUrgently,
      questioned('false'),
      `UPDATE key_decision SET state = 'refused', refused_at = now(), refusal_reasons = 'Because it is so' WHERE id = :decision`,
    ],
  ],
  ['a questioning that falls with nothing', 's05_falls_with_its_sources', [recognisedUrgently, questioned('true')]],
  ['an item made a questioning', 's05_questioning_names_its_recognition', `UPDATE evidence_item SET kind = 'questioning' WHERE id = :item`],
  ['a copy of a fallen item washed clean', 's05_falls_with_its_sources', `UPDATE evidence_item SET source_fallen = false WHERE id = :copy`],
  ['a copy that forgets its source', 's05_item_keeps_its_sources', `UPDATE evidence_item SET derived_from = '{}' WHERE id = :copy`],
  ['a copy made an original', 's05_derived_names_its_sources', `UPDATE evidence_item SET kind = 'document' WHERE id = :copy`],
  [
    'a copy of nothing on file',
    's05_sources_are_on_file',
    `INSERT INTO evidence_item (case_id, id, recorded_at, changed_at, state, kind, description, derived_from, collected_at, collected_by)
     VALUES (:case, :search, now(), now(), 'collected', 'copy', 'x', ARRAY[:person]::uuid[], now(), :investigator)`,
  ],
  [
    'taken outside the scope, and not flagged',
    's05_excess_is_flagged',
    `INSERT INTO evidence_item (case_id, id, recorded_at, changed_at, state, kind, description, action_id, action_found_unlawful, collected_at, collected_by)
     VALUES (:case, :search, now(), now(), 'collected', 'video', 'x', :urgent, true, now(), :investigator)`,
  ],
  ['a weapon taken elsewhere, and not flagged', 's05_excess_is_flagged', `UPDATE weapon SET taken_elsewhere = true WHERE id = :weapon`],
  ['the flag taken off', 's05_excess_stays_flagged', `UPDATE evidence_item SET outside_scope = '{}' WHERE id = :extra`],
  [
    'said to be decided on by an action that nobody carried out',
    's05_excess_is_decided_on',
    `UPDATE evidence_item SET excess_decided = true, covered_by_id = :search WHERE id = :extra`,
  ],
  [
    'a search that does not say for what',
    's04_scope_is_named',
    `INSERT INTO court_authorisation (case_id, id, recorded_at, changed_at, state, kind, place, court_required, author_id, urgent, found_unlawful)
     VALUES (:case, :item, now(), now(), 'drafted', 'search', 'x', true, :investigator, false, false)`,
  ],
  ['a scope made wider', 's04_scope_only_narrows', `UPDATE court_authorisation SET sought = ARRAY['object', 'phone'] WHERE id = :urgent`],
];
