import type { CaseFileView, ComplaintWayView, Page, Problem, ReadingView } from '@tergeu/contracts';
import { uuidv7 } from 'uuidv7';
import { ApiUnderTest, type CaseUnderTest } from '../testing/api-under-test';
import { cast, type CastName } from '../testing/cast';
import { specimenSuspect } from '../testing/custody';

let api: ApiUnderTest;
let first: CaseUnderTest;
let second: CaseUnderTest;
beforeAll(async () => {
  api = await ApiUnderTest.start();
  first = await api.caseFile().begun('R-1');
  second = await api.caseFile().begun('R-2');
  for (const [name, file] of [
    ['investigator', first],
    ['colleague', second],
    ['medic', first],
    ['security', first],
    ['auditor', second],
  ] as const)
    await api.get(name, `/case-files/${file.id}`);
});
afterAll(() => api.stop());

const readings = (query = '', name: CastName = 'auditor') => api.get<Page<ReadingView>>(name, `/oversight/readings${query}`);
const seen = async (query = ''): Promise<string[]> =>
  (await readings(query)).body.items.map(({ caseNumber, readerName }) => `${caseNumber} ${readerName.split(' ')[0]}`);

describe('who read what', () => {
  it('each opening of a case file, newest first, with reader and place', async () => {
    expect(await seen()).toEqual(['R-2 Auditor', 'R-1 Security', 'R-1 Medic', 'R-2 Colleague', 'R-1 Investigator']);
    const { items } = (await readings()).body;
    expect(items[2]).toMatchObject({
      caseId: first.id,
      readerId: cast.medic.id,
      readerRole: 'medic',
      readerBody: { en: 'Clinic (specimen)' },
    });
  });

  it('is found by case number, reader and day', async () => {
    expect(await seen('?caseNumber=R-2')).toEqual(['R-2 Auditor', 'R-2 Colleague']);
    expect(await seen('?caseNumber=nowhere')).toEqual([]);
    expect(await seen(`?readerId=${cast.medic.id}`)).toEqual(['R-1 Medic']);
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Almaty' }).format(new Date());
    expect(await seen(`?day=${today}&caseNumber=R-1&readerId=${cast.security.id}`)).toEqual(['R-1 Security']);
    expect(await seen('?day=2021-05-01')).toEqual([]);
  });

  it('tells who had no part in the case; oversight is no suspicion', async () => {
    expect((await readings()).body.items.map(({ hasPart }) => hasPart)).toEqual([false, false, false, true, true]);
    expect(await seen('?outside=true')).toEqual(['R-1 Medic']);
  });

  it('comes page by page, each once', async () => {
    const pages: string[] = [];
    let cursor: string | null = null;
    do {
      const { body }: { body: Page<ReadingView> } = await readings(`?limit=2${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`);
      pages.push(...body.items.map(({ id }) => id));
      cursor = body.nextCursor;
    } while (cursor);
    expect(pages).toEqual((await readings()).body.items.map(({ id }) => id));
  });

  it.each(['investigator', 'prosecutor', 'security', 'administrator'] as const)('is not for the %s', async (name) => {
    expect((await readings('', name)).status).toBe(403);
  });

  it.each(['?day=2022-02-31', '?day=0000-01-01', '?readerId=me', '?cursor=x'])('refuses %s as malformed', async (query) => {
    expect((await readings(query)).status).toBe(400);
  });
});

describe('the whole way of a complaint', () => {
  const complaintId = uuidv7();
  const way = (name: CastName, id = complaintId) => api.get<ComplaintWayView & Problem>(name, `/oversight/complaints/${first.id}/${id}`);
  const ago = (hours: number): string => new Date(Date.now() - hours * 3_600_000).toISOString();

  beforeAll(async () => {
    await first.do('security', 'complaint', complaintId, 'receive', {
      complainantName: 'Test Complainant',
      channel: 'hotline',
      text: 'He says that he was beaten on the way.',
    }, { occurredAt: ago(0) }); // prettier-ignore
    await first.do('prosecutor', 'complaint', complaintId, 'register');
    await first.do('prosecutor', 'complaint', complaintId, 'assignChecker', { prosecutorId: cast.otherProsecutor.id });
  });

  it('names each step, by whom, how long it took, and the limit that it met', async () => {
    const { body } = await way('auditor');
    expect(body.steps.map(({ command, actorName }) => [command, actorName])).toEqual([
      ['receive', 'Security Specimen'],
      ['register', 'Prosecutor Specimen'],
      ['assignChecker', 'Prosecutor Specimen'],
    ]);
    expect(body.steps.map(({ minutesSince, isTime }) => [minutesSince, isTime])).toEqual([
      [null, false],
      [0, false],
      [0, false],
    ]);
    expect(body.steps[1]!.limits).toMatchObject([{ clock: 'registration', inTime: true }]);
    expect(body.steps[2]!.limits).toEqual([]);
    expect(body.owed).toMatchObject([{ clock: 'check', missed: false }]);
  });

  it('shows a limit that ran out as a step of time, and the late step as late', async () => {
    const late = await api.caseFile().begun('R-3');
    const id = uuidv7();
    const received = { complainantName: 'Test Complainant', channel: 'written', text: 'He says that he was beaten there.' };
    await late.do('security', 'complaint', id, 'receive', received, { occurredAt: ago(24 * 9) });
    late.version = (await api.get<CaseFileView>('security', `/case-files/${late.id}`)).body.version;
    await late.do('prosecutor', 'complaint', id, 'register');
    const { body } = await api.get<ComplaintWayView>('auditor', `/oversight/complaints/${late.id}/${id}`);
    expect(body.steps.map(({ command, isTime }) => [command, isTime])).toEqual([
      ['receive', false],
      ['clock.registration.missed', true],
      ['register', false],
    ]);
    expect(body.steps[2]!.limits).toMatchObject([{ clock: 'registration', inTime: false }]);
    expect(body.steps[0]!.lateMinutes).toBeGreaterThanOrEqual(24 * 9 * 60);
    const list = await api.get<Page<{ caseNumber: string }>>('auditor', '/oversight/complaints?missed=true');
    expect(list.body.items.map(({ caseNumber }) => caseNumber)).toEqual(['R-3']);
  });

  it('is for those who oversee, a prosecutor in his city; nothing else is a complaint', async () => {
    expect((await way('security')).status).toBe(200);
    expect((await way('prosecutor')).status).toBe(200);
    expect((await way('farProsecutor')).status).toBe(404);
    expect((await way('investigator')).status).toBe(403);
    expect((await way('auditor', first.id)).status).toBe(404);
  });
});

describe('whose own queue holds the case', () => {
  const detained = uuidv7();
  const [person, search] = [uuidv7(), uuidv7()];
  let file: CaseUnderTest;
  const capacity = async (name: CastName) => {
    await api.get(name, `/case-files/${file.id}`);
    const { items } = (await readings(`?caseNumber=R-9&readerId=${cast[name].id}`)).body;
    return items.map((one) => [one.hasPart, one.capacity]);
  };
  const apprehend = { ground: 'caughtInTheAct', place: 'Specimen street 1', offenceId: 'CC 188(2)', inMassRiots: false };

  beforeAll(async () => {
    file = await api.caseFile().begun('R-9');
    await file.do('investigator', 'person', person, 'record', specimenSuspect);
    await file.do('investigator', 'detention', detained, 'apprehend', { personId: person, ...apprehend });
    await file.do('investigator', 'detention', detained, 'deliver');
    await file.do('investigator', 'detention', detained, 'drawProtocol');
    await file.do('investigator', 'medical-examination', uuidv7(), 'order', { personId: person, detentionId: detained });
    const asked = { kind: 'search', sought: ['phone'], place: 'A flat', grounds: 'Because the specimen asks for it.', inDwelling: true };
    await file.do('investigator', 'court-authorisation', search, 'draft', asked);
    await file.do('investigator', 'court-authorisation', search, 'submit');
    await file.do('prosecutor', 'court-authorisation', search, 'support');
  });

  it.each<[CastName, string]>([
    ['judge', 'queue'],
    ['medic', 'queue'],
    ['facilityOfficer', 'queue'],
    ['prosecutor', 'supervisor'],
    ['investigator', 'team'],
  ])('takes part: the %s, as %s', async (name, as) => expect(await capacity(name)).toEqual([[true, as]]));

  it('others of the city do not, and nobody is accused who does', async () => {
    expect(await capacity('colleague')).toEqual([[true, 'acted']]);
    expect(await capacity('reviewer')).toEqual([[false, null]]);
    expect(await seen('?caseNumber=R-9&outside=true')).toEqual(['R-9 Reviewer']);
  });
});
