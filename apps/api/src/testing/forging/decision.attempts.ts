import { explained, letGo, seen, terminated, type Attempts } from './statements';

const agreed = (more: string) =>
  `UPDATE key_decision SET state = 'inForce', agreed_by = :prosecutor, agreed_at = now(), in_force_at = now(), ${more} WHERE id = :decision`;
const hash = `encode(sha256(convert_to(content, 'UTF8')), 'hex')`;

export const agreementAttempts: Attempts = [
  ['agreed to nothing', 's03_agreed_to_the_text_seen', agreed(`agreed_materials_hash = 'm', seen_materials_hash = 'm'`)],
  ['agreed to another text', 's03_agreed_to_the_text_seen', agreed(`${seen}, content = content || ' '`)],
  [
    'agreed to other materials',
    's03_agreed_to_the_materials_seen',
    agreed(`agreed_content_hash = ${hash}, agreed_materials_hash = 'a', seen_materials_hash = 'b'`),
  ],
  ['agreed to no list of materials', 's03_agreed_to_the_materials_seen', agreed(`agreed_content_hash = ${hash}`)],
  ['the offence changed after', 's03_agreed_text_is_the_decision', agreed(`${seen}, offence_id = 'CC 272(1)'`)],
  ['agreed on a fallen material', 's03_materials_stand', agreed(`${seen}, materials_fallen = 1`)],
  [
    'lapsed without having been agreed to',
    's03_agreed_to_the_materials_seen',
    [`UPDATE key_decision SET state = 'lapsed', agreed_by = :prosecutor, agreed_at = now(), in_force_at = now() WHERE id = :decision`],
  ],
];

const free = [explained, letGo('overdue'), letGo('detention')];
const completion = [
  `UPDATE key_decision SET kind = 'completion', content = replace(content, 'qualification', 'completion') WHERE id = :decision`,
  agreed(seen),
];

const answerLater = `UPDATE clock SET due_at = due_at + interval '7 days' WHERE proceeding_id = :decision AND name = 'prosecutorAnswer'`;

export const carriedOutAttempts: Attempts = [
  ['an answer due later, the file not called for', 's07_answer_lengthened_in_time', answerLater],
  [
    'an answer due later, the file called for after its limit',
    's07_answer_lengthened_in_time',
    [`UPDATE key_decision SET file_called_at = now() + interval '40 days' WHERE id = :decision`, answerLater],
  ],
  ['terminated without a decision', 's03_terminated_on_the_ground_agreed', [...free, terminated('case')]],
  [
    'terminated on another ground than the one agreed to',
    's03_terminated_on_the_ground_agreed',
    [
      ...free,
      `UPDATE key_decision SET kind = 'termination', content = replace(replace(content, 'qualification', 'termination'), '{', '{"ground":"noEvent",')
       WHERE id = :decision`,
      agreed(seen),
      `UPDATE case_register SET state = 'terminated', ended_at = now(), termination_ground = 'freedByCode' WHERE case_id = :case`,
    ],
  ],
  [
    'interrupted on a ground that nobody agreed to',
    's03_interrupted_on_the_ground_agreed',
    `UPDATE case_register SET state = 'interrupted', interruption_ground = 'expertise' WHERE case_id = :case`,
  ],
  [
    'sent to court on the closing report from before its return',
    's03_court_on_a_report_since_the_return',
    [...free, ...completion, `UPDATE case_register SET state = 'inCourt', returned_at = now() + interval '1 hour' WHERE case_id = :case`],
  ],
  [
    'sent to court with a suspect who is not qualified',
    's03_completed_with_all_suspects_qualified',
    [...free, ...completion, `UPDATE case_register SET state = 'inCourt' WHERE case_id = :case`],
  ],
  [
    'completed on the qualification of one suspect of two',
    's03_completed_with_all_suspects_qualified',
    [...free, agreed(seen), `UPDATE case_register SET state = 'completed' WHERE case_id = :case`],
  ],
];

const inForce = (more: string) => `UPDATE key_decision SET state = 'inForce', in_force_at = now(), ${seen}, ${more} WHERE id = :decision`;
const ordered = `state = 'inForce', in_force_at = now()`;

export const decisionAttempts: Attempts = [
  ['in force without a prosecutor', 's03_in_force_needs_a_prosecutor', inForce('agreed_by = NULL')],
  ['in force without a time of agreement', 's03_in_force_needs_a_prosecutor', inForce('agreed_by = :prosecutor')],
  [
    'shown as in force without a time',
    's03_in_force_needs_a_prosecutor',
    `UPDATE key_decision SET state = 'inForce', agreed_by = :prosecutor, agreed_at = now(), ${seen} WHERE id = :decision`,
  ],
  ['agreed by its author', 's03_author_does_not_agree', inForce('agreed_by = author_id, agreed_at = now()')],
  [
    'author and prosecutor made one',
    's03_author_does_not_agree',
    inForce('author_id = :prosecutor, agreed_by = :prosecutor, agreed_at = now()'),
  ],
  [
    'agreed by a prosecutor who does not supervise',
    's03_agreed_by_a_supervisor',
    inForce('agreed_by = :otherProsecutor, agreed_at = now()'),
  ],
  [
    'agreed before he supervised',
    's03_agreed_while_supervising',
    inForce(`agreed_by = :prosecutor, agreed_at = now() - interval '1 year'`),
  ],
  [
    'refused without reasons',
    's03_refusal_is_reasoned',
    `UPDATE key_decision SET state = 'refused', refused_at = now() WHERE id = :decision`,
  ],
  [
    'detention agreed by a prosecutor who does not supervise',
    's03_answered_by_a_supervisor',
    `UPDATE detention SET answer = 'agreed', answered_by = :otherProsecutor WHERE id = :detention`,
  ],
  [
    'measure in force without a prosecutor',
    's03_measure_needs_a_prosecutor',
    `UPDATE restraint SET ${ordered}, agreed_by = NULL WHERE id = :restraint`,
  ],
  [
    'measure agreed by a prosecutor who does not supervise',
    's03_measure_agreed_by_a_supervisor',
    `UPDATE restraint SET agreed_by = :otherProsecutor WHERE id = :restraint`,
  ],
  [
    'petition supported by a prosecutor who does not supervise',
    's04_supported_by_a_supervisor',
    `UPDATE court_authorisation SET supported_by = :otherProsecutor WHERE id = :search`,
  ],
  [
    'measure agreed at no time',
    's03_measure_needs_a_prosecutor',
    `UPDATE restraint SET ${ordered}, judge_id = :judge, ordered_at = now(), agreed_at = NULL WHERE id = :restraint`,
  ],
  ['measure in force without a judge', 's04_measure_needs_a_judge', `UPDATE restraint SET ${ordered} WHERE id = :restraint`],
  [
    'measure shown as in force without a time',
    's04_measure_in_force_has_its_time',
    `UPDATE restraint SET state = 'inForce' WHERE id = :restraint`,
  ],
  [
    'custody made a matter without the court',
    's04_custody_always_needs_the_court',
    `UPDATE restraint SET ${ordered}, court_required = false WHERE id = :restraint`,
  ],
  [
    'measure ordered by a judge who is none',
    's04_measure_judge_acts_in_the_third_tier',
    `UPDATE restraint SET ${ordered}, judge_id = :prosecutor, ordered_at = now() WHERE id = :restraint`,
  ],
  ['review ended without reasons', 's09_review_is_reasoned', `UPDATE restraint SET reviewed_at = now() WHERE id = :restraint`],
  [
    'search executed without a judge',
    's04_executed_by_decision_of_the_court',
    `UPDATE court_authorisation SET state = 'executed', executed_at = now() WHERE id = :search`,
  ],
  [
    'search executed with a judge who has not decided',
    's04_executed_by_decision_of_the_court',
    `UPDATE court_authorisation SET state = 'executed', executed_at = now(), judge_id = :judge WHERE id = :search`,
  ],
  [
    'search executed before the decision',
    's04_executed_by_decision_of_the_court',
    `UPDATE court_authorisation SET executed_at = now(), judge_id = :judge, decided_at = now() + interval '1 hour', valid_until = now() + interval '9 days' WHERE id = :search`,
  ],
  [
    'search executed after the decision lapsed',
    's04_executed_by_decision_of_the_court',
    `UPDATE court_authorisation SET executed_at = now(), judge_id = :judge, decided_at = now() - interval '9 days', valid_until = now() - interval '1 day' WHERE id = :search`,
  ],
  [
    'search shown as executed without a time',
    's04_executed_has_its_time',
    `UPDATE court_authorisation SET state = 'executed' WHERE id = :search`,
  ],
  [
    'search made a matter without the court',
    's04_search_always_needs_the_court',
    `UPDATE court_authorisation SET executed_at = now(), court_required = false WHERE id = :search`,
  ],
  [
    'urgent without a word why',
    's04_urgent_path_is_lawful',
    `UPDATE court_authorisation SET executed_at = now(), urgent = true WHERE id = :search`,
  ],
  [
    'authorised by the investigator',
    's04_judge_acts_in_the_third_tier',
    `UPDATE court_authorisation SET judge_id = :investigator, decided_at = now() WHERE id = :search`,
  ],
  ['ruled upon by nobody', 's04_ruling_is_a_judges', `UPDATE court_authorisation SET lawful = true, ruled_at = now() WHERE id = :search`],
];
