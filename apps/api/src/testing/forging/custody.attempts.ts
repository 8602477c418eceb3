import type { Attempts } from './statements';

/** Custody as a judge orders it: lawful by itself. */
export const ordered = `UPDATE restraint SET state = 'inForce', in_force_at = now(), judge_id = :judge, ordered_at = now(),
  term_until = now() + interval '60 days', term_longest = now() + interval '540 days' WHERE id = :restraint`;

const extended = `UPDATE restraint SET term_until = now() + interval '90 days', extended_from = now() + interval '60 days', extended_at = now(),
    extended_by = :judge, extension_asked_by = :investigator, extension_agreed_by = :prosecutor, extension_rank = 'district'
    WHERE id = :restraint`;
/** An extension as it should be. */
export const lawfullyExtended = [ordered, extended] as const;
export const extendedByTheRegion = [
  ordered,
  `UPDATE restraint SET term_until = now() + interval '90 days', extended_from = now() + interval '60 days', extended_at = now(),
    extended_by = :judge, extension_asked_by = :investigator, extension_agreed_by = :regionalProsecutor, extension_rank = 'regional' WHERE id = :restraint`,
] as const;

const over = `UPDATE restraint SET state = 'expired', overdue_at = now() WHERE id = :restraint`;

export const releasedAtTheEnd = [
  ordered,
  over,
  `UPDATE restraint SET state = 'released', released_at = now(), ended_at = now() WHERE id = :restraint`,
] as const;

const extendedWith = (column: string, value: string) =>
  extended.replace(new RegExp(`${column} = :\\w+|${column} = '\\w+'`), `${column} = ${value}`);

export const custodyAttempts: Attempts = [
  [
    'a term moved by nobody',
    's04_term_moves_by_a_judge',
    [ordered, `UPDATE restraint SET term_until = now() + interval '90 days' WHERE id = :restraint`],
  ],
  ['a term moved by a prosecutor', 's04_extension_judge_acts_in_the_third_tier', [ordered, extendedWith('extended_by', ':prosecutor')]],
  [
    'a term moved twice by one decision',
    's04_term_moves_by_a_judge',
    [...lawfullyExtended, `UPDATE restraint SET term_until = now() + interval '120 days' WHERE id = :restraint`],
  ],
  [
    'extended after its end',
    's04_extension_is_a_judges',
    [ordered, extended.replace('extended_at = now()', `extended_at = now() + interval '61 days'`)],
  ],
  ['extended without a prosecutor', 's03_extension_has_its_prosecutor', [ordered, extendedWith('extension_agreed_by', 'NULL')]],
  ['agreed to by who asked', 's03_extension_has_its_prosecutor', [ordered, extendedWith('extension_asked_by', ':prosecutor')]],
  [
    'agreed to by a prosecutor of too low a rank',
    's03_extension_agreed_by_its_rank',
    [ordered, extendedWith('extension_rank', `'regional'`)],
  ],
  [
    'agreed to by the region where the Prosecutor General is asked',
    's03_extension_agreed_by_its_rank',
    [extendedByTheRegion[0], extendedByTheRegion[1].replace(`'regional'`, `'general'`)],
  ],
  [
    'ordered though the longest term was served before',
    's07_measure_has_time_left',
    [ordered.replace(`now() + interval '60 days'`, 'now()').replace(`now() + interval '540 days'`, 'now()')],
  ],
  ['extended beyond the ladder', 's07_term_within_the_longest', [ordered, extended.replace(`interval '90 days'`, `interval '541 days'`)]],
  [
    'held past the term and not shown',
    's07_held_past_the_term_is_shown',
    [ordered, `UPDATE restraint SET state = 'expired' WHERE id = :restraint`],
  ],
  [
    'held past the term, and the measure goes on',
    's07_past_the_term_only_release',
    [ordered, over, `UPDATE restraint SET state = 'inForce' WHERE id = :restraint`],
  ],
  [
    'held past the term, and the measure is only lifted',
    's07_past_the_term_only_release',
    [ordered, over, `UPDATE restraint SET state = 'lifted' WHERE id = :restraint`],
  ],
  ['released at no time', 's07_release_has_its_time', [ordered, over, `UPDATE restraint SET state = 'released' WHERE id = :restraint`]],
  [
    'changed by who asked for it',
    's03_change_is_anothers_consent',
    [
      ordered,
      `UPDATE restraint SET state = 'replaced', new_kind = 'writtenPledge', change_asked_by = :investigator, ended_by = :investigator WHERE id = :restraint`,
    ],
  ],
  [
    'changed to house arrest without a judge',
    's04_change_is_to_none_of_the_judges',
    [ordered, `UPDATE restraint SET state = 'replaced', new_kind = 'houseArrest' WHERE id = :restraint`],
  ],
  [
    'fallen, and in force without a time',
    's04_measure_in_force_has_its_time',
    `UPDATE restraint SET state = 'fallen', overdue_at = now() WHERE id = :restraint`,
  ],
];
