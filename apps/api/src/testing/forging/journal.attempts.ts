import { denied, entry, type Attempts } from './statements';

export const journalAttempts: Attempts = [
  ['an entry is changed', denied, `UPDATE journal_entry SET command = 'nothing' WHERE case_id = :case`],
  ['an entry is removed', denied, `DELETE FROM journal_entry WHERE case_id = :case`],
  ['the journal is emptied', denied, `TRUNCATE journal_entry CASCADE`],
  ['the trigger is taken off', denied, `ALTER TABLE journal_entry DISABLE TRIGGER ALL`],
  ['triggers are switched off for the session', denied, `SET LOCAL session_replication_role = replica`],
  ['an entry follows another hash', 's11_entry_follows_its_predecessor', entry({ previous_hash: `repeat('b', 64)` })],
  ['an entry leaves a gap', 's11_entry_follows_its_predecessor', entry({ sequence: 'sequence + 2' })],
  [
    'an entry on the directory follows another hash',
    's11_identity_entry_follows_its_predecessor',
    `INSERT INTO identity_entry
    SELECT sequence + 1, actor_id, action, payload, now(), repeat('b', 64), repeat('c', 64) FROM identity_entry ORDER BY sequence DESC LIMIT 1`,
  ],
  ['an entry takes the place of another', 'journal_entry_pkey', entry({ sequence: 'sequence' })],
  ['a second beginning', 's11_first_entry_has_no_predecessor', entry({ sequence: '1' })],
  ['a command twice under one key', 's11_one_entry_for_a_key', entry({ idempotency_key: 'idempotency_key' })],
  ['an act of the future', 's11_refused_or_not_in_the_future', entry({ occurred_at: `recorded_at + interval '1 day'` })],
  ['a refusal without reasons', 's11_refused_has_reasons', entry({ kind: `'refused'`, version: 'NULL' })],
  ['an accepted entry outside the count of versions', 's11_accepted_has_version', entry({ version: 'NULL' })],
  ['a figure is changed', denied, `UPDATE figure_entry SET amount = 7 WHERE case_id = :case`],
];

/** Even as the owner of the tables. */
export const ownerAttempts: Attempts = [
  ['an entry is changed', 's11_append_only', `UPDATE journal_entry SET command = 'nothing' WHERE case_id = :case`],
  ['an entry is removed', 's11_append_only', `DELETE FROM journal_entry WHERE case_id = :case`],
  ['the journal is emptied', 's11_append_only', `TRUNCATE journal_entry CASCADE`],
  ['a figure is changed', 's11_append_only', `UPDATE figure_entry SET amount = 7 WHERE case_id = :case`],
  ['an entry on the directory is changed', 's11_append_only', `UPDATE identity_entry SET action = 'nothing'`],
  ['an entry on the directory is removed', 's11_append_only', `DELETE FROM identity_entry`],
  ['the entries on the directory are emptied', 's11_append_only', `TRUNCATE identity_entry`],
];

/** The role's transactions are read-only unless it asks otherwise; so it asks. */
const writing = 'SET TRANSACTION READ WRITE';
export const auditorAttempts: Attempts = [
  ['passwords', denied, 'SELECT * FROM credential'],
  ['sessions', denied, 'SELECT * FROM session'],
  ['passwords of the demo', denied, 'SELECT * FROM demo_account'],
  ['an entry of the journal', denied, [writing, entry({})]],
  ['a change of a case', denied, [writing, `UPDATE case_register SET title = 'x'`]],
  ['a removal', denied, [writing, `DELETE FROM complaint`]],
  ['a table of its own', denied, [writing, 'CREATE TABLE mine (id int)']],
];

const asked = `INSERT INTO what_if_run (id, asked_by, asked_at, suppositions, cases) VALUES (:search, :auditor, now(), '[]', 1)`;
const answered = 'UPDATE what_if_run SET finished_at = now()';
export const whatIfAttempts: Attempts = [
  ['an answer given twice', 's11_answered_once', [asked, answered, 'UPDATE what_if_run SET refused = 7']],
  ['an answer taken back', denied, [asked, 'DELETE FROM what_if_run']],
  ['another question', denied, [asked, `UPDATE what_if_run SET suppositions = '[1]'`]],
];

export const personAttempts: Attempts = [
  [
    'a death taken back',
    's11_death_stays',
    ['UPDATE person SET died_at = now() WHERE id = :person', 'UPDATE person SET died_at = NULL WHERE id = :person'],
  ],
];
