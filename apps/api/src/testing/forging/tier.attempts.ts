import { denied, entry, type Attempts } from './statements';

const keptOut = (who: string, declared = 'now()') =>
  `INSERT INTO recusal (case_id, id, recorded_at, changed_at, state, official_id, declared_by, declared_at)
   VALUES (:case, :person, now(), now(), 'inEffect', ${who}, ${who}, ${declared})`;
const byHim = (occurred: string) => entry({ actor_id: ':prosecutor', actor_tier: '2', occurred_at: occurred, recorded_at: 'now()' });

export const keptOutAttempts: Attempts = [
  ['an entry of somebody kept out', 's12_kept_out_does_not_act', [keptOut(':prosecutor', `now() - interval '1 hour'`), byHim('now()')]],
  [
    'supervised by somebody kept out',
    's12_kept_out_is_not_named',
    [
      keptOut(':reviewer'),
      `INSERT INTO case_supervision (case_id, id, recorded_at, changed_at, since) VALUES (:case, :reviewer, now(), now(), now())`,
    ],
  ],
  [
    'a challenge dismissed by whom it concerns',
    's12_dismissed_by_another',
    [keptOut(':prosecutor'), `UPDATE recusal SET state = 'dismissed', dismissed_by = :prosecutor, dismissed_at = now()`],
  ],
  [
    'one’s own word dismissed by another',
    's12_dismissed_by_another',
    [keptOut(':prosecutor'), `UPDATE recusal SET state = 'dismissed', dismissed_by = :reviewer, dismissed_at = now()`],
  ],
];

export const actedBeforeKeptOut: readonly string[] = [keptOut(':prosecutor'), byHim(`now() - interval '1 minute'`)];

const participates = (who: string, tier: number) =>
  `INSERT INTO participation (case_id, official_id, tier) VALUES (:case, :${who}, ${tier})`;

export const tierAttempts: Attempts = [
  ['the prosecutor investigates', 's12_one_tier_in_a_case', participates('prosecutor', 1)],
  ['the judge supervises', 's12_one_tier_in_a_case', participates('judge', 2)],
  ['a tier is exchanged', denied, `UPDATE participation SET tier = 1 WHERE official_id = :prosecutor`],
  ['a tier is given up', denied, `DELETE FROM participation WHERE official_id = :prosecutor`],
  ['an entry in another tier', 's12_entry_in_the_actors_tier', entry({ actor_id: ':prosecutor', actor_tier: '1' })],
  [
    'the investigator supervises',
    's12_supervisor_does_not_investigate',
    `INSERT INTO case_supervision VALUES (:case, :investigator, now(), now(), now(), NULL)`,
  ],
];
