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

const [person, other, detention, overdue, examination, healthy, defence] = Array.from({ length: 7 }, () => uuidv7()) as string[];
const [decision, search, urgent, item, restraint, complaint] = Array.from({ length: 6 }, () => uuidv7()) as string[];
const because = 'Because the specimen of this test asks for it.';
const denied = 'permission denied';
const facility = bodies.find(({ kind }) => kind === 'facility')!.id;

beforeAll(async () => {
  api = await ApiUnderTest.start();
  file = await lawfulCase(api.caseFile());
  [app, owner, auditor] = await Promise.all([api.database.appUrl, api.database.ownerUrl, api.database.auditorUrl].map(connect)) as [Client, Client, Client];
});
afterAll(async () => {
  await Promise.all([app, owner, auditor].map((client) => client?.end()));
  await api?.stop();
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
    case: file.id, person, other, detention, overdue, examination, healthy, defence, decision, search, urgent, item, restraint, complaint, facility,
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
  await made.do('medic', 'medical-examination', examination, 'recordInjuries', { injuryMarks, complaintOfAbuse: true, fitForFacility: true });
  await made.do('investigator', 'medical-examination', healthy, 'order', { personId: other });
  await made.do('medic', 'medical-examination', healthy, 'recordHealthy', { fitForFacility: true });
  await made.do('investigator', 'defence', defence, 'explainRightsAndOffer', { personId: person });
  await made.do('investigator', 'key-decision', decision, 'draft', { kind: 'qualification', personId: person, offenceId: 'CC 188(2)', text: because });
  await made.do('investigator', 'key-decision', decision, 'submit');
  const petition = { kind: 'search', place: 'Specimen street 2', grounds: because, inDwelling: true, forced: true };
  await made.do('investigator', 'court-authorisation', search, 'draft', petition);
  await made.do('investigator', 'court-authorisation', search, 'submit');
  await made.do('prosecutor', 'court-authorisation', search, 'support');
  await made.do('investigator', 'court-authorisation', urgent, 'draft', petition);
  await made.do('investigator', 'court-authorisation', urgent, 'executeUrgently', { urgencyReasons: because, result: because });
  await made.do('investigator', 'evidence-item', item, 'collect', { kind: 'object', description: 'Specimen item', actionId: urgent });
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

/** One test for each attempt. */
function areStopped(attempts: Attempts, client = () => app): void {
  it.each(attempts)('%s: %s', async (_, by, sql) => expect(await stops(sql, client())).toBe(by));
}

const explained = `UPDATE medical_examination SET determined_at = now(), determined_by = :security, state = 'determined' WHERE id = :examination`;
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
  return `INSERT INTO journal_entry (${columns}) SELECT ${columns.map((column) => fresh[column] ?? column)} FROM journal_entry
    WHERE case_id = :case AND kind = 'accepted' ORDER BY sequence DESC LIMIT 1`;
};

describe('what is lawful passes, so that nothing below fails for another reason', () => {
  it.each<readonly [string, string | readonly string[]]>([
    ['a placement after examination and counsel', placed(`${examined('examination')}, ${offered}`)],
    ['the next entry of the journal', entry({})],
    ['a decision agreed by its supervisor', `UPDATE key_decision SET state = 'inForce', agreed_by = :prosecutor, agreed_at = now(), in_force_at = now() WHERE id = :decision`],
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
    ['an entry takes the place of another', 'journal_entry_pkey', entry({ sequence: 'sequence' })],
    ['a second beginning', 's11_first_entry_has_no_predecessor', entry({ sequence: '1' })],
    ['a command twice under one key', 's11_one_entry_for_a_key', entry({ idempotency_key: 'idempotency_key' })],
    ['an act of the future', 's11_refused_or_not_in_the_future', entry({ occurred_at: `recorded_at + interval '1 day'` })],
    ['a refusal without reasons', 's11_refused_has_reasons', entry({ kind: `'refused'`, version: 'NULL' })],
    ['a figure is changed', denied, `UPDATE figure_entry SET amount = 7 WHERE case_id = :case`],
  ]);
});

describe('the journal, even for the owner of the tables (S11)', () => {
  areStopped(
    [
      ['an entry is changed', 's11_append_only', `UPDATE journal_entry SET command = 'nothing' WHERE case_id = :case`],
      ['an entry is removed', 's11_append_only', `DELETE FROM journal_entry WHERE case_id = :case`],
      ['the journal is emptied', 's11_append_only', `TRUNCATE journal_entry CASCADE`],
    ],
    () => owner,
  );
});
