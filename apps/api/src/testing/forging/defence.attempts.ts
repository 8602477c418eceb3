import { ordered } from './custody.attempts';
import { examined, offered, placed, type Attempts } from './statements';

/** A further defence of somebody, refused and not marked as mandatory. */
const refused = (whose: string) =>
  `INSERT INTO defence (case_id, id, recorded_at, changed_at, state, person_id, offered_at, mandatory, without_means, refused_at)
   SELECT case_id, :complaint, now(), now(), 'refused', ${whose}, now(), false, false, now() FROM defence WHERE id = :defence`;

/** As if nobody had been asked. */
const unasked = `UPDATE defence SET state = 'offered', counsel_kind = NULL WHERE id = :defence`;

export const defenceAttempts: Attempts = [
  ['custody ordered of somebody whom nobody was asked to defend', 's06_custody_has_counsel', [unasked, ordered]],
  [
    'counsel refused while custody is asked for, and not shown as mandatory',
    's06_who_must_be_defended_refuses_nothing',
    refused(':person'),
  ],
  [
    'counsel refused by somebody who lacks the language',
    's06_who_must_be_defended_refuses_nothing',
    [`UPDATE person SET knows_language = false WHERE id = :other`, refused(':other')],
  ],
  [
    'counsel refused by a minor',
    's06_who_must_be_defended_refuses_nothing',
    [`UPDATE person SET born_on = current_date - interval '16 years' WHERE id = :other`, refused(':other')],
  ],
  [
    'placed on a refusal that custody has made void',
    's06_lapsed_refusal_opens_nothing',
    [
      unasked,
      `UPDATE restraint SET recorded_at = now() - interval '1 minute' WHERE id = :restraint`,
      placed(`${examined('examination')}, ${offered}`),
    ],
  ],
];
