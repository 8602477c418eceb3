import type { LawRulesView } from '@tergeu/contracts';
import { Client } from 'pg';
import { uuidv7 } from 'uuidv7';
import { ApiUnderTest, type CaseUnderTest } from '../testing/api-under-test';
import { cast } from '../testing/cast';

/* An installation of England and Wales: the same server, machines and database, another law table. */
let api: ApiUnderTest;
let file: CaseUnderTest;
let auditor: Client;
const detention = uuidv7();
const reasons = { reasons: 'Necessary to secure evidence by questioning; a specimen.' };
const hours = (text: string | undefined, from: string) => (Date.parse(text!) - Date.parse(from)) / 3_600_000;

beforeAll(async () => {
  api = await ApiUnderTest.start('code', 'ew');
  auditor = new Client({ connectionString: api.database.auditorUrl });
  await auditor.connect();
  file = await api.caseFile().begun();
  const person = uuidv7();
  await file.do('investigator', 'person', person, 'record', {
    name: 'Specimen Person',
    bornOn: '1990-01-01',
    sex: 'male',
    roleInCase: 'suspect',
  });
  await file.do('investigator', 'detention', detention, 'apprehend', {
    personId: person,
    ground: 'caughtInTheAct',
    place: 'A street',
    offenceId: 'CC 188(2)',
  });
});
afterAll(async () => {
  await auditor.end();
  await api.stop();
  delete process.env['TERGEU_JURISDICTION'];
});

const stored = async () => {
  const { rows } = await auditor.query<{ delivered_at: Date; limit_at: Date; extensions: number; extended_by: string }>(
    `SELECT delivered_at, limit_at, extensions, extended_by FROM detention WHERE id = '${detention}'`,
  );
  return rows[0]!;
};

describe('the custody clock of England and Wales, through the API and the database', () => {
  it('is counted from arrival, 24 hours', async () => {
    await file.do('investigator', 'detention', detention, 'deliver');
    const { delivered_at: arrived, limit_at: limit } = await stored();
    expect(hours(limit.toISOString(), arrived.toISOString())).toBe(24);
  });

  it('is extended by an officer outside the case to 36 hours, by the magistrates to 72; the database knows by whom', async () => {
    expect(await file.refusal('judge', 'detention', detention, 'extendDetention', reasons)).toEqual(['S07']);
    expect(await file.refusal('investigator', 'detention', detention, 'extendDetention', reasons)).toEqual(['S12']);
    await file.do('colleague', 'detention', detention, 'extendDetention', reasons);
    await file.do('judge', 'detention', detention, 'extendDetention', reasons);
    const { delivered_at: arrived, limit_at: limit, extensions, extended_by: by } = await stored();
    expect(hours(limit.toISOString(), arrived.toISOString())).toBe(72);
    expect([extensions, by]).toEqual([2, cast.judge.id]);
  });

  it('cites its own law in a refusal, and says so where it has no article', async () => {
    const refused = await file.try('colleague', 'detention', detention, 'extendDetention', reasons);
    const text = JSON.stringify(refused.body);
    expect(text).toContain('s. 42 PACE 1984');
    expect(text).not.toContain('CPC RK');
    const unsourced = JSON.stringify((await file.try('investigator', 'case', file.id, 'sendToProsecutor')).body);
    expect(unsourced).toContain('no article found');
  });

  it('names the edition of its table in every entry', async () => {
    const { rows } = await auditor.query<{ law: string }>(
      `SELECT DISTINCT split_part(law_version, '-', 1) AS law FROM journal_entry WHERE case_id = '${file.id}'`,
    );
    expect(rows).toEqual([{ law: 'ew' }]);
  });

  it('tells which law is in use and what does not carry over', async () => {
    const { body } = await api.get<LawRulesView>('auditor', '/law/rules');
    expect(body.chosen).toBe('ew');
    expect(body.jurisdictions.find(({ id }) => id === 'ew')!.doesNotCarryOver.length).toBeGreaterThan(0);
  });
});
