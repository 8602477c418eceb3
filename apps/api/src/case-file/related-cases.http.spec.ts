import type { RelatedCaseView } from '@tergeu/contracts';
import { uuidv7 } from 'uuidv7';
import { ApiUnderTest, type CaseUnderTest } from '../testing/api-under-test';
import type { CastName } from '../testing/cast';
import { specimenSuspect } from '../testing/custody';

let api: ApiUnderTest;
let lead: CaseUnderTest;
let part: CaseUnderTest;
let fresh: CaseUnderTest;
const person = uuidv7();
const reasons = 'Because the specimen of this test asks for it.';
const registered = {
  number: 'J-3',
  category: 'theft',
  title: 'Severed',
  city: 'almaty',
  incidentAt: '2022-01-05T14:00:00Z',
  offenceId: 'CC 188(2)',
};
const facts = async (number: string) => (await api.get('investigator', `/case-files/by-number/${number}`)).body;
const related = async (file: CaseUnderTest, name: CastName = 'investigator') =>
  (await api.get<RelatedCaseView[]>(name, `/case-files/${file.id}/related`)).body;

beforeAll(async () => {
  api = await ApiUnderTest.start();
  lead = await api.caseFile().begun('J-1');
  part = await api.caseFile().begun('J-2');
  fresh = api.caseFile();
  await lead.do('investigator', 'person', person, 'record', specimenSuspect);
});
afterAll(() => api.stop());

describe('what a case file is joined to and severed from', () => {
  it('is nothing at first', async () => expect(await related(lead)).toEqual([]));

  it('an order to join is seen in both files before anybody has followed', async () => {
    await lead.do('investigator', 'case', lead.id, 'joinCase', { other: await facts('J-2'), reasons });
    expect(await related(lead)).toMatchObject([{ kind: 'part', number: 'J-2', caseId: part.id, standing: 'ordered', mayOpen: true }]);
    expect(await related(part)).toMatchObject([
      { kind: 'asksToJoin', number: 'J-1', caseId: lead.id, article: { citation: { en: 'art. 43 CPC RK' } } },
    ]);
  });

  it('then the part is led, and the lead has its part', async () => {
    await part.do('investigator', 'case', part.id, 'becomePartOf', { other: await facts('J-1') });
    await lead.do('investigator', 'case', lead.id, 'confirmPart');
    expect(await related(part)).toMatchObject([{ kind: 'lead', number: 'J-1', standing: 'agreed' }]);
    expect(await related(lead)).toMatchObject([{ kind: 'part', standing: 'agreed' }]);
  });

  it('a severing is told with its persons, before the new case is registered and after', async () => {
    await lead.do('investigator', 'case', lead.id, 'sendCopies');
    await lead.do('investigator', 'case', lead.id, 'severCase', { newNumber: 'J-3', personIds: [person], episodes: reasons, reasons });
    const severed = async () => (await related(lead)).find(({ kind }) => kind === 'severed');
    expect(await severed()).toMatchObject({ caseId: null, number: 'J-3', standing: 'ordered', personIds: [person], mayOpen: false });
    await fresh.do('investigator', 'case', fresh.id, 'registerSevered', { ...registered, other: await facts('J-1') });
    await lead.do('investigator', 'case', lead.id, 'confirmSevered', { other: await facts('J-3') });
    expect(await severed()).toMatchObject({ caseId: fresh.id, standing: 'agreed', mayOpen: true });
    expect(await related(fresh)).toMatchObject([
      { kind: 'origin', number: 'J-1', caseId: lead.id, article: { citation: { en: 'art. 44 CPC RK' } } },
    ]);
  });

  it('is read by who may read the file; of the other file he is told whether he may open it', async () => {
    const status = async (name: CastName) => (await api.get(name, `/case-files/${lead.id}/related`)).status;
    for (const name of ['prosecutor', 'judge', 'security', 'auditor'] as const) expect(await status(name)).toBe(200);
    for (const name of ['stranger', 'counsel', 'administrator'] as const) expect(await status(name)).toBe(403);
    expect((await api.get('auditor', `/case-files/${uuidv7()}/related`)).status).toBe(404);
  });
});
