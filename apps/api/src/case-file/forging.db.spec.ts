import { Client } from 'pg';
import { uuidv7 } from 'uuidv7';
import { ApiUnderTest, type CaseUnderTest } from '../testing/api-under-test';
import { bodies, cast } from '../testing/cast';

/**
 * The database alone, without the machines: a lawful case, then SQL of the application's own role that tries to make it unlawful.
 * Every attempt is stopped, and by the constraint of the safeguard it breaks.
 */
let api: ApiUnderTest;
let file: CaseUnderTest;
let app: Client;
let owner: Client;
let auditor: Client;

const [person, other, detention, overdue, examination, healthy, defence] = [
  uuidv7(),
  uuidv7(),
  uuidv7(),
  uuidv7(),
  uuidv7(),
  uuidv7(),
  uuidv7(),
];
const [decision, search, urgent, item, weapon, restraint, complaint] = [
  uuidv7(),
  uuidv7(),
  uuidv7(),
  uuidv7(),
  uuidv7(),
  uuidv7(),
  uuidv7(),
];
const because = 'Because the specimen of this test asks for it.';
const denied = 'permission denied';
/** As the lawful way records it: the digest that the prosecutor named is that of the decision. */
const seen = `agreed_content_hash = encode(sha256(convert_to(content, 'UTF8')), 'hex'), agreed_materials_hash = 'm', seen_materials_hash = 'm'`;
const facility = bodies.find(({ kind }) => kind === 'facility')!.id;

beforeAll(async () => {
  api = await ApiUnderTest.start();
  file = await lawfulCase(api.caseFile());
  [app, owner, auditor] = (await Promise.all([api.database.appUrl, api.database.ownerUrl, api.database.auditorUrl].map(connect))) as [
    Client,
    Client,
    Client,
  ];
});
afterAll(async () => {
  await Promise.all([app, owner, auditor].map((client) => client.end()));
  await api.stop();
});

async function connect(connectionString: string): Promise<Client> {
  const client = new Client({ connectionString });
  await client.connect();
  return client;
}

/** What stopped the last of the statements: the constraint by name, or `permission denied`; `null` where nothing did. */
async function stops(statements: string | readonly string[], client = app): Promise<string | null> {
  await client.query('BEGIN');
  try {
    for (const statement of [statements].flat()) await client.query(named(statement));
    await client.query('SET CONSTRAINTS ALL IMMEDIATE');
    return null;
  } catch (error) {
    const { code, constraint, message } = error as { code?: string; constraint?: string; message: string };
    return code === '42501' ? denied : (constraint ?? message);
  } finally {
    await client.query('ROLLBACK');
  }
}

/** `:name` stands for an id of the case. */
function named(statement: string): string {
  const values: Record<string, string> = {
    case: file.id, person, other, detention, overdue, examination, healthy, defence, decision, search, urgent, item, weapon, restraint, complaint, facility, securityUnit: cast.security.unitId,
    ...Object.fromEntries(Object.entries(cast).map(([name, { id }]) => [name, id])),
  } as Record<string, string>; // prettier-ignore
  return statement.replace(/(?<!:):([a-zA-Z]+)/g, (_, name: string) => {
    if (!values[name]) throw new Error(`:${name} is not known`);
    return `'${values[name]}'`;
  });
}

/** Two suspects; one held, injured, defended; one held past his limit. Nothing in it is out of order, and nothing is finished. */
async function lawfulCase(made: CaseUnderTest): Promise<CaseUnderTest> {
  await made.begun();
  const suspect = { name: 'Specimen Person', bornOn: '1990-01-01', sex: 'male', roleInCase: 'suspect', citizenship: 'kazakhstan' };
  await made.do('investigator', 'person', person, 'record', { ...suspect, hasDefect: true });
  await made.do('investigator', 'person', other, 'record', suspect);
  const held = { ground: 'caughtInTheAct', place: 'Specimen street 1', offenceId: 'CC 188(2)', inMassRiots: false };
  const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
  await made.do('investigator', 'detention', overdue, 'apprehend', { ...held, personId: other }, { occurredAt: hoursAgo(60) });
  // Time comes first: the limits that ran out meanwhile are missed before the next command is looked at.
  expect((await made.try('investigator', 'detention', overdue, 'deliver')).status).toBe(409);
  await made.do('investigator', 'detention', detention, 'apprehend', { ...held, personId: person });
  await made.do('investigator', 'detention', detention, 'deliver');
  await made.do('investigator', 'detention', detention, 'drawProtocol');
  await made.do('investigator', 'medical-examination', examination, 'order', { personId: person, detentionId: detention });
  const injuryMarks = [{ site: 'left forearm', description: 'bruise, specimen' }];
  await made.do('medic', 'medical-examination', examination, 'recordInjuries', {
    injuryMarks,
    complaintOfAbuse: true,
    fitForFacility: true,
  });
  await made.do('investigator', 'medical-examination', healthy, 'order', { personId: other });
  await made.do('medic', 'medical-examination', healthy, 'recordHealthy', { fitForFacility: true });
  await made.do('investigator', 'defence', defence, 'explainRightsAndOffer', { personId: person });
  await made.do('investigator', 'key-decision', decision, 'draft', {
    kind: 'qualification',
    personId: person,
    offenceId: 'CC 188(2)',
    text: because,
  });
  await made.do('investigator', 'key-decision', decision, 'submit');
  const petition = { kind: 'search', place: 'Specimen street 2', grounds: because, inDwelling: true, forced: true };
  await made.do('investigator', 'court-authorisation', search, 'draft', petition);
  await made.do('investigator', 'court-authorisation', search, 'submit');
  await made.do('prosecutor', 'court-authorisation', search, 'support');
  await made.do('investigator', 'court-authorisation', urgent, 'draft', petition);
  await made.do('investigator', 'court-authorisation', urgent, 'executeUrgently', { urgencyReasons: because, result: because });
  await made.do('investigator', 'evidence-item', item, 'collect', { kind: 'object', description: 'Specimen item', actionId: urgent });
  await made.do('investigator', 'weapon', weapon, 'recordSeizure', {
    kind: 'rifled', model: 'Specimen rifle', quantity: 1, place: 'Specimen street 2', voluntary: false, actionId: urgent,
  }); // prettier-ignore
  await made.do('investigator', 'court-authorisation', urgent, 'tellJudge');
  await made.do('judge', 'court-authorisation', urgent, 'findUnlawful', { reasons: because });
  await made.do('investigator', 'restraint', restraint, 'propose', { personId: person, kind: 'custody', grounds: because });
  await made.do('prosecutor', 'restraint', restraint, 'agreeToMeasure');
  await made.do('facilityOfficer', 'complaint', complaint, 'receive', {
    complainantName: 'Specimen Person', complainantPersonId: person, subjectOfficerId: cast.investigator.id, channel: 'facility', text: because,
  }); // prettier-ignore
  await made.do('prosecutor', 'complaint', complaint, 'register');
  await made.do('prosecutor', 'complaint', complaint, 'assignChecker', { prosecutorId: cast.otherProsecutor.id });
  return made;
}

type Attempts = readonly (readonly [what: string, by: string, sql: string | readonly string[]])[];
const attempted = new Set<string>();

/** One test for each attempt. */
function areStopped(attempts: Attempts, client = () => app): void {
  for (const [, by] of attempts) attempted.add(by);
  it.each(attempts)('%s: %s', async (_, by, sql) => expect(await stops(sql, client())).toBe(by));
}

const explained = `UPDATE medical_examination SET determined_at = now(), determined_by = :security, determined_by_unit = :securityUnit, state = 'determined' WHERE id = :examination`;
const placed = (more: string) =>
  `UPDATE detention SET state = 'held.custody.placed', placed_at = now(), facility_id = :facility, ${more} WHERE id = :detention`;
const examined = (id: string) => `examination_id = :${id}, examined_at = (SELECT examined_at FROM medical_examination WHERE id = :${id})`;
const offered = `counsel_offered_at = (SELECT offered_at FROM defence WHERE id = :defence)`;
const entry = (changes: Record<string, string>) => {
  const columns = ['case_id', 'sequence', 'kind', 'version', 'machine', 'proceeding_id', 'procedure_version', 'law_profile', 'law_version', 'command',
    'payload', 'officials', 'actor', 'actor_id', 'actor_role', 'actor_tier', 'occurred_at', 'recorded_at', 'legal_basis', 'refusal',
    'idempotency_key', 'salt', 'previous_hash', 'hash']; // prettier-ignore
  const fresh: Record<string, string> = {
    sequence: 'sequence + 1', idempotency_key: `'forged'`, previous_hash: 'hash', hash: `repeat('a', 64)`, ...changes,
  }; // prettier-ignore
  return `INSERT INTO journal_entry (${columns.join()}) SELECT ${columns.map((column) => fresh[column] ?? column).join()} FROM journal_entry
    WHERE case_id = :case AND kind = 'accepted' ORDER BY sequence DESC LIMIT 1`;
};

describe('what is lawful passes, so that nothing below fails for another reason', () => {
  it.each<readonly [string, string | readonly string[]]>([
    ['a placement after examination and counsel', placed(`${examined('examination')}, ${offered}`)],
    ['the next entry of the journal', entry({})],
    [
      'a decision agreed by its supervisor',
      `UPDATE key_decision SET state = 'inForce', agreed_by = :prosecutor, agreed_at = now(), in_force_at = now(), ${seen} WHERE id = :decision`,
    ],
    ['injuries explained by another unit', explained],
  ])('%s', async (_, sql) => expect(await stops(sql)).toBeNull());
});

describe('the journal (S11)', () => {
  areStopped([
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
  ]);
});

describe('published briefings (S11)', () => {
  const none = `repeat('0', 64)`;
  const briefing = (sequence: number, previous: string, asOf = 'now()') =>
    `INSERT INTO published_briefing (sequence, id, as_of, published_at, publisher_id, publisher_name, law_profile, law_version, figures, text, previous_hash, hash)
     VALUES (${sequence}, gen_random_uuid(), ${asOf}, now(), :auditor, 'Specimen', 'briefing', '1', '[]', '{"kk":"","ru":"","en":""}', ${previous}, repeat('${sequence}', 64))`;
  it('a second that follows the first passes', async () =>
    expect(await stops([briefing(1, none), briefing(2, `repeat('1', 64)`)])).toBeNull());
  areStopped([
    ['a first that follows something', 's11_first_briefing_has_no_predecessor', briefing(1, `repeat('b', 64)`)],
    ['a second that follows another', 's11_briefing_follows_its_predecessor', [briefing(1, none), briefing(2, `repeat('b', 64)`)]],
    ['one that tells the future', 's11_briefing_tells_no_future', briefing(1, none, `now() + interval '1 day'`)],
    ['one changed afterwards', denied, [briefing(1, none), `UPDATE published_briefing SET figures = '[1]'`]],
    ['one taken back', denied, [briefing(1, none), `DELETE FROM published_briefing`]],
  ]);
});

describe('the journal, even for the owner of the tables (S11)', () => {
  areStopped(
    [
      ['an entry is changed', 's11_append_only', `UPDATE journal_entry SET command = 'nothing' WHERE case_id = :case`],
      ['an entry is removed', 's11_append_only', `DELETE FROM journal_entry WHERE case_id = :case`],
      ['the journal is emptied', 's11_append_only', `TRUNCATE journal_entry CASCADE`],
      ['a figure is changed', 's11_append_only', `UPDATE figure_entry SET amount = 7 WHERE case_id = :case`],
      ['an entry on the directory is changed', 's11_append_only', `UPDATE identity_entry SET action = 'nothing'`],
      ['an entry on the directory is removed', 's11_append_only', `DELETE FROM identity_entry`],
      ['the entries on the directory are emptied', 's11_append_only', `TRUNCATE identity_entry`],
    ],
    () => owner,
  );
});

describe('detention (S01, S02, S06, S07)', () => {
  const unexamined = 's01_placement_needs_examination';
  areStopped([
    ['placed without examination', unexamined, placed(offered)],
    [
      'shown as placed without a time',
      's01_placed_has_its_time',
      `UPDATE detention SET state = 'held.custody.placed' WHERE id = :detention`,
    ],
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
      'mandatory defence refused',
      's06_mandatory_defence_is_not_refused',
      `UPDATE defence SET state = 'refused', refused_at = now() WHERE id = :defence`,
    ],
    [
      'mandatory defence made voluntary',
      's06_mandatory_stays',
      `UPDATE defence SET mandatory = false, state = 'refused' WHERE id = :defence`,
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
    [
      'case ended over somebody held too long',
      's07_case_ends_with_nobody_overdue',
      [explained, `UPDATE case_register SET state = 'terminated', ended_at = now() WHERE id = :case`],
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
  ]);
});

describe('who is kept out of the case (S12)', () => {
  const keptOut = (who: string, declared = 'now()') =>
    `INSERT INTO recusal (case_id, id, recorded_at, changed_at, state, official_id, declared_by, declared_at)
     VALUES (:case, :person, now(), now(), 'inEffect', ${who}, ${who}, ${declared})`;
  const byHim = (occurred: string) => entry({ actor_id: ':prosecutor', actor_tier: '2', occurred_at: occurred, recorded_at: 'now()' });
  areStopped([
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
  ]);
  it('takes what he did before', async () =>
    expect(await stops([keptOut(':prosecutor'), byHim(`now() - interval '1 minute'`)])).toBeNull());
});

describe('an agreement is to what was seen (S03)', () => {
  const agreed = (more: string) =>
    `UPDATE key_decision SET state = 'inForce', agreed_by = :prosecutor, agreed_at = now(), in_force_at = now(), ${more} WHERE id = :decision`;
  const hash = `encode(sha256(convert_to(content, 'UTF8')), 'hex')`;
  areStopped([
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
  ]);
});

describe('decisions and measures (S03, S04, S09)', () => {
  const inForce = (more: string) => `UPDATE key_decision SET state = 'inForce', in_force_at = now(), ${seen}, ${more} WHERE id = :decision`;
  const ordered = `state = 'inForce', in_force_at = now()`;
  areStopped([
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
  ]);
});

describe('evidence of an unlawful action (S05)', () => {
  areStopped([
    ['set admissible', 'column "admissible" can only be updated to DEFAULT', `UPDATE evidence_item SET admissible = true WHERE id = :item`],
    [
      'its flag taken off',
      's05_item_is_as_lawful_as_its_action',
      `UPDATE evidence_item SET action_found_unlawful = false WHERE id = :item`,
    ],
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
  ]);
});

describe('complaint (S08, S02)', () => {
  const set = (changes: string) => `UPDATE complaint SET ${changes} WHERE id = :complaint`;
  const decided = `decided_at = now(), finding = 'unfounded', finding_reasons = 'Reasons of a specimen'`;
  areStopped([
    ['checked by its subject', 's08_not_checked_by_its_subject', set('checker_id = :investigator')],
    ['checked inside by its subject', 's08_not_checked_by_its_subject', set('internal_officer_id = :investigator')],
    ['reviewed by its subject', 's08_not_checked_by_its_subject', set('reviewer_id = :investigator')],
    ['checked by the subject’s unit', 's08_checked_by_outsiders', set('internal_officer_id = :sameUnitSecurity')],
    [
      'checked by the case’s team',
      's08_checked_by_outsiders',
      [
        `INSERT INTO case_team SELECT case_id, :outsider, now(), now(), NULL, body_id FROM case_team LIMIT 1`,
        set('checker_id = :outsider'),
      ],
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
  ]);
});

describe('one tier for each (S12)', () => {
  const participates = (who: string, tier: number) =>
    `INSERT INTO participation (case_id, official_id, tier) VALUES (:case, :${who}, ${tier})`;
  areStopped([
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
  ]);
});

describe('what each role of the database may see and do', () => {
  /** The role's transactions are read-only unless it asks otherwise; so it asks. */
  const writing = 'SET TRANSACTION READ WRITE';
  const tablesWith = async (role: string, rights: string): Promise<string[]> => {
    const { rows } = await owner.query<{ name: string }>(
      `SELECT c.relname AS name FROM pg_class c WHERE c.relkind IN ('r', 'p', 'v', 'm') AND c.relnamespace = 'public'::regnamespace
       AND has_table_privilege($1, c.oid, $2) ORDER BY 1`,
      [role, rights],
    );
    return rows.map(({ name }) => name);
  };

  it('the auditor reads the journal, and writes nothing at all', async () => {
    expect(await stops('SELECT 1 FROM journal_entry', auditor)).toBeNull();
    expect(await tablesWith('tergeu_auditor', 'SELECT')).toContain('journal_entry');
    expect(await tablesWith('tergeu_auditor', 'INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER')).toEqual([]);
  });

  areStopped(
    [
      ['passwords', denied, 'SELECT * FROM credential'],
      ['sessions', denied, 'SELECT * FROM session'],
      ['passwords of the demo', denied, 'SELECT * FROM demo_account'],
      ['an entry of the journal', denied, [writing, entry({})]],
      ['a change of a case', denied, [writing, `UPDATE case_register SET title = 'x'`]],
      ['a removal', denied, [writing, `DELETE FROM complaint`]],
      ['a table of its own', denied, [writing, 'CREATE TABLE mine (id int)']],
    ],
    () => auditor,
  );

  it('the application empties no table and removes no row but sessions', async () => {
    expect(await tablesWith('tergeu_app', 'DELETE')).toEqual(['session']);
    expect(await tablesWith('tergeu_app', 'TRUNCATE, REFERENCES, TRIGGER')).toEqual([]);
  });
});

describe('the list of attempts', () => {
  /** The key of the table stops the same entry first; the pair is what the next entry points at. */
  const never = ['s11_entry_is_its_hash'];

  it('leaves no constraint of a safeguard untried: the database itself says which there are', async () => {
    const { rows } = await owner.query<{ name: string }>(
      `SELECT conname AS name FROM pg_constraint WHERE conname ~ '^s[0-9]{2}_' AND contype <> 't'
       UNION SELECT (regexp_matches(prosrc, 'CONSTRAINT = ''(s[0-9]{2}_[a-z0-9_]+)''', 'g'))[1] FROM pg_proc WHERE proname ~ '^s[0-9]{2}_'`,
    );
    const names = rows.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(40);
    expect(names.filter((name) => !attempted.has(name) && !never.includes(name))).toEqual([]);
  });
});
