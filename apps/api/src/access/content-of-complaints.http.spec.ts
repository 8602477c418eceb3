import type { CaseFileView, FigureRow, JournalEntryView, Page, Problem, SearchPage } from '@tergeu/contracts';
import { uuidv7 } from 'uuidv7';
import { ApiUnderTest, type CaseUnderTest } from '../testing/api-under-test';
import { cast, groupId, type CastName } from '../testing/cast';
import { bringToTheDoor, examineAgain, personIn, placeInFacility, specimenSuspect } from '../testing/custody';

/**
 * S08, S12: what a complaint of abuse says is kept from the colleagues of whoever is accused; medics and facilities read what
 * concerns the persons whom they examine or hold. One rule, asked at every door.
 */
let api: ApiUnderTest;
let file: CaseUnderTest;
let detention: string;
let person: string;
const [complaint, fresh, decision, search, witness] = [uuidv7(), uuidv7(), uuidv7(), uuidv7(), uuidv7()];
const words = 'He says that the tall one beat him in the corridor.';
const complainant = 'Zhanibek Complaining';
const secret = 'Because the secret grounds of this decision ask for it.';
const place = 'Secret flat on Specimen street';

const doors = ['', '/journal?limit=200', '/history?limit=200', '/documents?limit=100', '/changes?from=1', '/commands'] as const;
const told = async (who: CastName, door: string) => {
  const { status, body } = await api.get(who, `/case-files/${file.id}${door}`);
  return { status, text: JSON.stringify(body) };
};
const view = async (who: CastName, query = '') => (await api.get<CaseFileView>(who, `/case-files/${file.id}${query}`)).body;
const one = async (who: CastName, id: string, query = '') => (await view(who, query)).proceedings.find((found) => found.id === id);
const journal = async (who: CastName, query = '') =>
  (await api.get<Page<JournalEntryView>>(who, `/case-files/${file.id}/journal?limit=200${query}`)).body.items;
const found = async (who: CastName, q: string) => (await api.get<SearchPage>(who, `/search?q=${encodeURIComponent(q)}`)).body;

beforeAll(async () => {
  api = await ApiUnderTest.start();
  file = await api.caseFile().begun('K-1');
  detention = await bringToTheDoor(file, 'Specimen Held');
  await placeInFacility(file, detention);
  person = await personIn(file, detention);
  const examinationId = await examineAgain(file, detention);
  await file.do('investigator', 'person', witness, 'record', { ...specimenSuspect, name: 'Witness Elsewhere', roleInCase: 'witness' });
  const received = {
    complainantName: complainant,
    complainantPersonId: person,
    examinationId,
    subjectOfficerId: cast.colleague.id,
    channel: 'hotline',
    text: words,
  };
  await file.do('security', 'complaint', complaint, 'receive', received);
  await file.do('prosecutor', 'complaint', complaint, 'register');
  await file.do('prosecutor', 'complaint', complaint, 'assignChecker', { prosecutorId: cast.otherProsecutor.id });
  await file.do('otherProsecutor', 'complaint', complaint, 'decideWellFounded', { reasons: `${words} It is true.`, consequences: words });
  await file.do('security', 'complaint', fresh, 'receive', { ...received, complainantName: 'Fresh Complaining' });
  await file.do('investigator', 'key-decision', decision, 'draft', { kind: 'interruption', interruptionGround: 'expertise', text: secret });
  const asked = { kind: 'search', sought: ['phone'], place, grounds: secret, inDwelling: true };
  await file.do('investigator', 'court-authorisation', search, 'draft', asked);
});
afterAll(() => api.stop());

describe.each(['investigator', 'colleague', 'judge', 'medic', 'facilityOfficer'] as const)('to the %s', (who) => {
  it.each(doors)('a complaint is told without text, complainant, officer or outcome: %s', async (door) => {
    const { status, text } = await told(who, door);
    expect(status).toBe(200);
    for (const one of [words, complainant, 'Fresh Complaining', fresh, 'decideWellFounded', 'wellFounded', cast.otherProsecutor.id])
      expect(text).not.toContain(one);
    if (who !== 'colleague') expect(text.includes('subjectOfficerId')).toBe(false);
  });

  it('that it is registered, and no more', async () => {
    expect(await one(who, complaint)).toMatchObject({ states: ['registered'], done: false, memory: {}, clocks: [], title: '' });
    expect(await one(who, fresh)).toBeUndefined();
    expect((await journal(who, '&machine=complaint')).map(({ command, payload }) => [command, payload])).toEqual([['register', {}]]);
    expect(await journal(who, `&q=${encodeURIComponent('tall one')}`)).toEqual([]);
  });

  it('nor is it as of any past moment, by a count or by a search', async () => {
    const last = (await view(who)).sequence;
    for (const entry of [last, last - 2, last - 4]) {
      const { status, text } = await told(who, `?entry=${entry}`);
      expect(status).toBe(200);
      expect(text).not.toContain(words);
      expect(text).not.toContain(complainant);
    }
    expect(await found(who, 'Zhanibek')).toMatchObject({ items: [], counts: {} });
    expect((await api.get<Page<unknown>>(who, `/case-files?q=Zhanibek`)).body.items).toEqual([]);
    const rows = await api.get<Page<FigureRow>>(who, '/briefing/figures/complaints.received/rows');
    expect(JSON.stringify(rows.body)).not.toContain(complainant);
    expect((await api.get(who, '/complaints')).status).toBe(403);
  });

  it('and the version on which he decides stays that of the file', async () => {
    const { version, sequence } = await view(who);
    expect([version, sequence]).toEqual([(await view('auditor')).version, (await view('auditor')).sequence]);
  });
});

describe.each(['prosecutor', 'otherProsecutor', 'reviewer', 'security', 'auditor'] as const)('to the %s', (who) => {
  it('it is told whole', async () => {
    expect((await one(who, complaint))!.memory).toMatchObject({
      complainantName: complainant,
      text: words,
      subjectOfficerId: cast.colleague.id,
    });
    expect((await told(who, '/journal?limit=200')).text).toContain(words);
    expect((await told(who, '/documents?limit=100')).text).toContain(words);
    expect((await found(who, 'Zhanibek')).counts).toEqual({ complaint: 1 });
  });
});

describe.each(['medic', 'facilityOfficer'] as const)('of a case the %s', (who) => {
  it('reads what concerns whom he examines or holds', async () => {
    const machines = new Set((await view(who)).proceedings.map(({ machine }) => machine));
    expect([...machines].sort()).toEqual(
      ['case', 'complaint', ...(who === 'medic' ? [] : ['defence']), 'detention', 'medical-examination', 'person'].sort(),
    );
    expect((await one(who, person))!.memory).toMatchObject({ name: 'Specimen Held' });
    expect(await one(who, witness)).toBeUndefined();
    expect((await found(who, 'Specimen Held')).counts).toMatchObject({ person: 1 });
  });

  it.each(doors)('reads no draft of a decision, no petition, no witness: %s', async (door) => {
    const { text } = await told(who, door);
    for (const one of [secret, place, decision, search, 'Witness Elsewhere']) expect(text).not.toContain(one);
  });

  it('finds none of it, and has no sight of a decision', async () => {
    expect((await found(who, 'Secret flat')).items).toEqual([]);
    expect((await found(who, 'Witness Elsewhere')).items).toEqual([]);
    expect((await api.get<Problem>(who, `/case-files/${file.id}/decisions/${decision}/sight`)).status).toBe(404);
  });
});

describe('the list of cases', () => {
  it('counts no limit of a complaint for those who are not shown it', async () => {
    const quiet = await api.caseFile().begun('K-3');
    const received = { complainantName: 'Late Complaining', channel: 'hotline', text: words };
    const longAgo = new Date(Date.now() - 20 * 86_400_000).toISOString();
    await quiet.do('security', 'complaint', uuidv7(), 'receive', received, { occurredAt: longAgo });
    await api.get('security', `/case-files/${quiet.id}`);
    const overdue = async (who: CastName) =>
      (await api.get<Page<{ number: string }>>(who, '/case-files?overdue=true')).body.items.map(({ number }) => number);
    expect(await overdue('auditor')).toContain('K-3');
    for (const who of ['investigator', 'judge', 'medic', 'facilityOfficer'] as const) expect(await overdue(who)).not.toContain('K-3');
  });
});

describe('whoever takes a complaint down', () => {
  const taken = uuidv7();
  it('sees what he wrote, and not what becomes of it; his act is answered', async () => {
    await file.do('facilityOfficer', 'complaint', taken, 'receive', {
      complainantName: 'Taken Down',
      complainantPersonId: person,
      channel: 'facility',
      text: 'He says so to the officer on duty.',
    });
    expect(await one('facilityOfficer', taken)).toMatchObject({ states: ['received'], memory: { complainantName: 'Taken Down' } });
    await file.do('prosecutor', 'complaint', taken, 'register');
    await file.do('prosecutor', 'complaint', taken, 'assignChecker', { prosecutorId: cast.otherProsecutor.id });
    const seen = await one('facilityOfficer', taken);
    expect(seen).toMatchObject({ states: ['registered'], memory: { text: 'He says so to the officer on duty.' } });
    expect(seen!.memory).not.toHaveProperty('checkerId');
    expect((await one('medic', taken))!.memory).toEqual({});
  });
});

describe('the prosecutor who leads the group', () => {
  it('investigates, and reads as an investigator does', async () => {
    const led = api.caseFile();
    await led.begun('K-2');
    await led.do('security', 'complaint', uuidv7(), 'receive', { complainantName: 'Group Complaining', channel: 'hotline', text: words });
    expect((await api.get<SearchPage>('leader', '/search?q=Group%20Complaining')).body.counts).toEqual({ complaint: 1 });
    await led.do('regionalProsecutor', 'case', led.id, 'routeToGroup', {
      groupId,
      leaderId: cast.leader.id,
      groupGround: 'complexAndImportant',
    });
    const seen = await api.get<CaseFileView>('leader', `/case-files/${led.id}`);
    expect(JSON.stringify(seen.body)).not.toContain('Group Complaining');
    expect((await api.get<SearchPage>('leader', '/search?q=Group%20Complaining')).body.counts).toEqual({});
    expect(JSON.stringify((await api.get('leader', '/complaints')).body)).not.toContain('Group Complaining');
    expect(JSON.stringify((await api.get('leader', '/oversight/complaints')).body)).not.toContain('Group Complaining');
  });
});
