import { uuidv7 } from 'uuidv7';
import { Client } from 'pg';
import { ApiUnderTest, type CaseUnderTest } from '../testing/api-under-test';
import { cast } from '../testing/cast';

/* Appeals against decisions (CPC 100–107), through the API and the database: who may review, and what must follow. */
let api: ApiUnderTest;
let file: CaseUnderTest;
let auditor: Client;
const [person, decision, search, item, toProsecutor, toRegion] = Array.from({ length: 6 }, () => uuidv7()) as [
  string, string, string, string, string, string,
]; // prettier-ignore
const because = 'Because the specimen of this test asks for it.';
const reasons = { reasons: because };
const against = (actId: string) => ({ actId, appellantName: 'Specimen Person', personId: person, text: because });
const rows = async (sql: string) => (await auditor.query<Record<string, unknown>>(sql)).rows[0]!;

beforeAll(async () => {
  api = await ApiUnderTest.start();
  auditor = new Client({ connectionString: api.database.auditorUrl });
  await auditor.connect();
  file = await api.caseFile().begun();
  await file.do('investigator', 'person', person, 'record', {
    name: 'Specimen Person',
    bornOn: '1990-01-01',
    sex: 'male',
    roleInCase: 'suspect',
  });
  await file.do('investigator', 'key-decision', decision, 'draft', {
    kind: 'qualification',
    personId: person,
    offenceId: 'CC 188(2)',
    text: because,
  });
  await file.do('investigator', 'key-decision', decision, 'submit');
  await file.do('prosecutor', 'key-decision', decision, 'agree', await file.sight('prosecutor', decision));
});
afterAll(async () => {
  await auditor.end();
  await api.stop();
});

it('an appeal goes past the prosecutor who agreed, and is closed when the decision is revoked, not before', async () => {
  await file.do('counsel', 'appeal', toProsecutor, 'lodge', against(decision));
  const assign = (prosecutorId: string) => [toProsecutor, 'assignReviewer', { prosecutorId }] as const;
  expect(await file.refusal('prosecutor', 'appeal', ...assign(cast.prosecutor.id))).toEqual(['S08']);
  await file.do('prosecutor', 'appeal', ...assign(cast.otherProsecutor.id));
  await file.do('otherProsecutor', 'appeal', toProsecutor, 'satisfy', { extent: 'fully', ...reasons });
  await file.do('otherProsecutor', 'appeal', toProsecutor, 'tellAppellant');
  const remedy = ['investigator', 'appeal', toProsecutor, 'recordRemedy', { remedy: because }] as const;
  expect(await file.refusal(...remedy)).toEqual(['S08']);
  await file.do('prosecutor', 'key-decision', decision, 'revoke', reasons);
  await file.do(...remedy);
  expect(await rows(`SELECT state, extent FROM appeal WHERE id = '${toProsecutor}'`)).toEqual({ state: 'closed', extent: 'fully' });
});

it('a search that another judge takes back takes its items with it, in the database, too', async () => {
  await file.do('investigator', 'court-authorisation', search, 'draft', {
    kind: 'search',
    sought: ['object'],
    place: 'A flat',
    grounds: because,
  });
  await file.do('investigator', 'court-authorisation', search, 'submit');
  await file.do('prosecutor', 'court-authorisation', search, 'support');
  await file.do('judge', 'court-authorisation', search, 'grant');
  await file.do('investigator', 'court-authorisation', search, 'execute', { result: because });
  await file.do('investigator', 'evidence-item', item, 'collect', { kind: 'object', description: 'Specimen', actionId: search });
  expect(await file.refusal('counsel', 'appeal', toRegion, 'lodge', against(search))).toEqual(['isAgainstAnAct']);
  await file.do('counsel', 'appeal', toRegion, 'lodgeAgainstRuling', against(search));
  expect(await file.refusal('judge', 'appeal', toRegion, 'allowFinally', reasons)).toEqual(['S08']);
  await file.do('otherJudge', 'appeal', toRegion, 'allowFinally', reasons);
  const admissible = `SELECT admissible FROM evidence_item WHERE id = '${item}'`;
  expect(await rows(admissible)).toEqual({ admissible: true });
  await file.do('otherJudge', 'court-authorisation', search, 'setAside', { appealId: toRegion, ...reasons });
  expect(await rows(admissible)).toEqual({ admissible: false });
  await file.do('investigator', 'appeal', toRegion, 'recordRemedy', { remedy: because });
  expect((await rows(`SELECT state FROM appeal WHERE id = '${toRegion}'`))['state']).toBe('closed');
});
