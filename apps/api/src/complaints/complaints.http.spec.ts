import type { CandidatesView, ComplaintView, Page } from '@tergeu/contracts';
import { uuidv7 } from 'uuidv7';
import { ApiUnderTest, type CaseUnderTest } from '../testing/api-under-test';
import { bodies, cast, type CastName } from '../testing/cast';
import { bringToTheDoor, complainOf, examineAgain, placeInFacility } from '../testing/custody';

let api: ApiUnderTest;
let file: CaseUnderTest;
let hurt: string;
const late = uuidv7();
const because = 'Because the specimen of this test asks for it.';
const received = { channel: 'hotline', text: 'He says that he was beaten in the cell.' };

beforeAll(async () => {
  api = await ApiUnderTest.start();
  file = await api.caseFile().begun('C-1');
  const detention = await bringToTheDoor(file, 'Hurt Specimen');
  await placeInFacility(file, detention);
  hurt = await complainOf(file, detention, await examineAgain(file, detention));

  const other = await api.caseFile().begun('C-2');
  const nineDaysAgo = new Date(Date.now() - 9 * 24 * 3_600_000).toISOString();
  const of = { ...received, complainantName: 'Late Specimen', subjectBodyId: bodies[1]!.id };
  await other.do('security', 'complaint', late, 'receive', of, { occurredAt: nineDaysAgo });
  await api.get('auditor', `/case-files/${other.id}`);
});
afterAll(() => api.stop());

const list = async (name: CastName, query = '') => (await api.get<Page<ComplaintView>>(name, `/complaints${query}`)).body.items;
const named = async (name: CastName, query = '') => (await list(name, query)).map(({ complainant }) => complainant.split(' ')[0]);

describe('the register of complaints', () => {
  it('says who is complained of, whose duty it is now, how long is left, and what a prosecutor may decide', async () => {
    const one = (await list('security', '?mine=true'))[0]!;
    expect(one).toMatchObject({
      caseNumber: 'C-1',
      proceedingId: hurt,
      subject: { officerName: 'Investigator Specimen', bodyName: { en: 'Police of Almaty (specimen)' }, unitName: 'Unit 301' },
      duties: [
        { role: 'internalSecurity', officialName: 'Security Specimen', text: { en: 'Checking' } },
        { role: 'prosecutor', officialName: 'Other-prosecutor Specimen', text: { en: 'The prosecutor is checking' } },
      ],
      limit: { title: { en: 'Check of the complaint' }, missed: false },
      finding: null,
      closedAt: null,
    });
    expect(one.toDecide.map(({ en }) => en)).toEqual(['Assign the checking prosecutor', 'Find well founded', 'Find unfounded']);
  });

  it('links the injuries: what is new since the examination before, and who had the person in between', async () => {
    expect((await list('security', '?mine=true'))[0]!.injuries).toMatchObject({
      isNamed: true,
      hasEarlier: true,
      sites: ['Left forearm'],
      newSites: ['Left forearm'],
      heldBetween: ['Investigator Specimen', 'Facility-officer Specimen'],
      determined: false,
    });
  });

  it('puts the nearest limit first, a missed one on top, page by page', async () => {
    expect(await named('security')).toEqual(['Late', 'Hurt']);
    const first = (await api.get<Page<ComplaintView>>('security', '/complaints?limit=1')).body;
    const second = (await api.get<Page<ComplaintView>>('security', `/complaints?limit=1&cursor=${first.nextCursor!}`)).body;
    expect([first.items[0]!.proceedingId, second.items[0]!.proceedingId, second.nextCursor]).toEqual([late, hurt, null]);
  });

  it.each([
    ['?overdue=true', ['Late']],
    ['?mine=true', ['Hurt']],
    ['?state=received', ['Late']],
    ['?state=checking', ['Hurt']],
    [`?bodyId=${bodies[1]!.id}`, ['Late']],
    [`?bodyId=${bodies[0]!.id}&overdue=true`, []],
  ])('is filtered by %s', async (query, found) => expect(await named('security', query)).toEqual(found));

  it('is read by those who may read the case: a prosecutor in his cities, internal security and auditors everywhere', async () => {
    expect(await named('auditor')).toEqual(['Late', 'Hurt']);
    expect(await named('prosecutor')).toEqual(['Late', 'Hurt']);
    expect(await named('farProsecutor')).toEqual([]);
    for (const name of ['investigator', 'medic', 'facilityOfficer', 'counsel', 'judge', 'administrator'] as const)
      expect((await api.get(name, '/complaints')).status).toBe(403);
    expect((await api.get(null, '/complaints')).status).toBe(401);
  });

  it.each(['?cursor=x', '?bodyId=me', '?limit=0', '?overdue=perhaps'])('refuses %s as malformed', async (query) =>
    expect((await api.get('security', `/complaints${query}`)).status).toBe(400),
  );
});

describe('whom a complaint may be given to', () => {
  const candidates = (name: CastName, id = hurt) => api.get<CandidatesView>(name, `/complaints/${file.id}/${id}/candidates`);
  const objection = (view: CandidatesView, id: string) => view[0]!.officials.find((one) => one.id === id)?.objections.map(({ en }) => en);

  it('names each prosecutor of the place with what keeps him from it, as the command would', async () => {
    const appealed = file;
    await appealed.do('security', 'complaint', hurt, 'reportInternalCheck', { report: because });
    await appealed.do('otherProsecutor', 'complaint', hurt, 'decideUnfounded', { reasons: because });
    await appealed.do('otherProsecutor', 'complaint', hurt, 'tellComplainant');
    await appealed.do('prosecutor', 'complaint', hurt, 'appeal', { reasons: because });
    const { body } = await candidates('security');
    expect(body.map(({ command }) => command)).toEqual(['assignReviewer']);
    expect(objection(body, cast.reviewer.id)).toEqual([]);
    expect(objection(body, cast.otherProsecutor.id)).toEqual(['Has checked this complaint before']);
    expect(objection(body, cast.farProsecutor.id)).toBeUndefined();
    const names = body[0]!.officials.map(({ objections }) => objections.length);
    expect(names).toEqual([...names].sort((a, b) => a - b));
    expect(await file.refusal('prosecutor', 'complaint', hurt, 'assignReviewer', { prosecutorId: cast.otherProsecutor.id })).toEqual([
      'S08',
    ]);
  });

  it('is for those who oversee, of cases that they may read; nothing else is a complaint', async () => {
    expect((await candidates('auditor')).status).toBe(200);
    expect((await candidates('farProsecutor')).status).toBe(403);
    expect((await candidates('investigator')).status).toBe(403);
    expect((await candidates('security', file.id)).status).toBe(404);
  });
});
