import type { ClaimResult, Page, WorkCounts, WorkItemView } from '@tergeu/contracts';
import { uuidv7 } from 'uuidv7';
import { Client } from 'pg';
import { ApiUnderTest, type CaseUnderTest } from '../testing/api-under-test';
import { cast, type CastName } from '../testing/cast';

/** What waits, who takes it, and who stands in for whom: shown, never a power of its own. */
let api: ApiUnderTest;
let file: CaseUnderTest;
const because = 'Because the specimen of this test asks for it.';
const [person, decision, search] = [uuidv7(), uuidv7(), uuidv7()];

const work = async (who: CastName, query = '') => (await api.get<Page<WorkItemView>>(who, `/work${query}`)).body.items;
const item = async (who: CastName, id: string) => (await work(who)).find(({ proceedingId }) => proceedingId === id);
const claim = (who: CastName, kind: 'taken' | 'released', more: object = {}) =>
  api.post<ClaimResult>(who, '/work/claims', { caseId: file.id, proceedingId: search, kind, ...more });
const draft = async (id: string) => {
  await file.do('investigator', 'key-decision', id, 'draft', { kind: 'interruption', interruptionGround: 'expertise', text: because });
  await file.do('investigator', 'key-decision', id, 'submit');
};

beforeAll(async () => {
  api = await ApiUnderTest.start();
  file = await api.caseFile().begun('W-2026-1');
  const suspect = { name: 'Specimen Person', bornOn: '1990-01-01', sex: 'male', roleInCase: 'suspect' };
  await file.do('investigator', 'person', person, 'record', suspect);
  await draft(decision);
  await file.do('investigator', 'court-authorisation', search, 'draft', {
    kind: 'search',
    sought: ['phone'],
    place: 'A flat',
    grounds: because,
    inDwelling: true,
  });
  await file.do('investigator', 'court-authorisation', search, 'submit');
  await file.do('prosecutor', 'court-authorisation', search, 'support');
});
afterAll(() => api.stop());

describe('the list', () => {
  it('says of each item whose it is and when the server warns of its limit', async () => {
    expect(await item('judge', search)).toMatchObject({ whose: 'pool', claim: null, absent: null });
    const own = (await item('prosecutor', decision))!;
    expect(own).toMatchObject({ whose: 'mine', machine: 'key-decision', handBack: null });
    const [half, most] = own.warnAt.map(Date.parse);
    const whole = Date.parse(own.dueAt!) - Date.parse(own.clockStartedAt!);
    expect(half! - Date.parse(own.clockStartedAt!)).toBeCloseTo(whole / 2, -1);
    expect(Date.parse(own.dueAt!) - most!).toBeCloseTo(whole / 5, -1);
  });

  it('is filtered by kind, text, city, time left and whose', async () => {
    for (const [query, found] of [
      ['?machine=key-decision', true],
      ['?machine=detention', false],
      ['?q=w-2026', true],
      ['?q=%25', false],
      ['?city=almaty', true],
      ['?city=atyrau', false],
      ['?due=today', false],
      ['?due=week', true],
      ['?due=overdue', false],
      ['?due=none', false],
      ['?whose=mine', true],
      ['?whose=pool', false],
    ] as const)
      expect([query, (await work('prosecutor', query)).some(({ proceedingId }) => proceedingId === decision)]).toEqual([query, found]);
    expect((await api.get('prosecutor', '/work?whose=theirs')).status).toBe(400);
  });

  it('keeps groups together over pages', async () => {
    const second = await api.caseFile().begun('W-2026-2');
    for (const one of [second, file]) {
      await one.do('investigator', 'key-decision', uuidv7(), 'draft', {
        kind: 'termination',
        terminationGround: 'noElements',
        text: because,
      });
    }
    const seen: string[] = [];
    let cursor = '';
    do {
      const { body } = await api.get<Page<WorkItemView>>('investigator', `/work?group=case&limit=1${cursor}`);
      seen.push(...body.items.map(({ caseNumber }) => caseNumber));
      cursor = body.nextCursor ? `&cursor=${body.nextCursor}` : '';
    } while (cursor);
    expect(seen.length).toBeGreaterThanOrEqual(2);
    expect(seen).toEqual([...seen].sort());
    expect((await api.get('investigator', '/work?sort=waiting&group=person')).status).toBe(200);
  });
});

describe('taking', () => {
  it('is seen by the others and stops the second from taking unawares', async () => {
    const taken = await claim('judge', 'taken');
    expect(taken).toMatchObject({ status: 201, body: { claim: { by: { id: cast.judge.id } } } });
    expect((await item('otherJudge', search))!.claim).toEqual(taken.body.claim);
    expect((await claim('otherJudge', 'taken')).status).toBe(409);
    expect((await claim('otherJudge', 'released')).status).toBe(409);
    expect((await claim('judge', 'taken')).body.claim!.id).toBe(taken.body.claim!.id);
  });

  it('is passed on to whoever names the claim, and given back', async () => {
    const now = (await item('judge', search))!.claim!;
    expect((await claim('otherJudge', 'taken', { insteadOf: now.id })).status).toBe(201);
    expect((await claim('judge', 'taken', { insteadOf: now.id })).status).toBe(409);
    expect((await claim('otherJudge', 'released')).body).toEqual({ claim: null });
    expect((await item('judge', search))!.claim).toBeNull();
  });

  it('lets one of two through who take at once', async () => {
    const statuses = (await Promise.all([claim('judge', 'taken'), claim('otherJudge', 'taken')])).map(({ status }) => status).sort();
    expect(statuses).toEqual([201, 409]);
  });

  it('is for those whom the item is addressed to, and for items of several', async () => {
    expect((await claim('medic', 'taken')).status).toBe(404);
    const own = await api.post('prosecutor', '/work/claims', { caseId: file.id, proceedingId: decision, kind: 'taken' });
    expect(own.status).toBe(404);
  });

  it('is no lock: another one decides, and the claim ends with the wait', async () => {
    const holder = (await item('judge', search))!.claim!.by.id;
    await file.do(holder === cast.judge.id ? 'otherJudge' : 'judge', 'court-authorisation', search, 'grant', {});
    expect(await item('judge', search)).toBeUndefined();
  });

  it('leaves rows that nobody changes', async () => {
    const client = new Client({ connectionString: api.database.ownerUrl });
    await client.connect();
    for (const table of ['work_claim', 'absence', 'absence_end']) {
      await expect(client.query(`TRUNCATE ${table} CASCADE`)).rejects.toThrow('append-only');
    }
    await expect(client.query('DELETE FROM work_claim')).rejects.toThrow('append-only');
    await expect(client.query(`UPDATE work_claim SET kind = 'released'`)).rejects.toThrow('append-only');
    await client.end();
  });
});

describe('standing in', () => {
  const hour = 3_600_000;
  const at = (hours: number) => new Date(Date.now() + hours * hour).toISOString();
  let absence: string;

  it('shows the substitute what waits for the absent, until when, and the lawful way to take it over', async () => {
    expect(await item('otherProsecutor', decision)).toBeUndefined();
    const { status, body } = await api.post<{ id: string }>('prosecutor', '/absences', {
      since: at(-1),
      until: at(48),
      substituteId: cast.otherProsecutor.id,
    });
    expect(status).toBe(201);
    absence = body.id;
    expect(await item('otherProsecutor', decision)).toMatchObject({
      whose: 'absent',
      absent: {
        official: { id: cast.prosecutor.id, name: 'Prosecutor Specimen' },
        takeOver: { machine: 'case', command: 'replaceSupervisor', preset: { prosecutorId: cast.otherProsecutor.id }, open: true },
      },
    });
    expect((await api.get<WorkCounts>('otherProsecutor', '/work/counts')).body.absent).toBeGreaterThan(0);
    expect(await item('reviewer', decision)).toBeUndefined();
  });

  it('gives no power: as long as he has not taken over, he is refused', async () => {
    const { seen } = await file.sight('otherProsecutor', decision);
    expect((await file.try('otherProsecutor', 'key-decision', decision, 'agree', { seen })).status).toBe(403);
  });

  it('names the conflict where the substitute is excluded', async () => {
    const other = await api.caseFile().begun('W-2026-3');
    const id = uuidv7();
    await other.do('investigator', 'key-decision', id, 'draft', { kind: 'interruption', interruptionGround: 'expertise', text: because });
    await other.do('investigator', 'key-decision', id, 'submit');
    await other.do('otherProsecutor', 'recusal', uuidv7(), 'declare', { ground: 'relative', reasons: because });
    const { absent } = (await item('otherProsecutor', id))!;
    expect(absent!.takeOver!.open).toBe(false);
    expect(absent!.takeOver!.reasons.map(({ safeguard }) => safeguard)).toContain('S12');
  });

  it('makes him the supervising prosecutor by his own journalled command, and on return the case goes back in the same way', async () => {
    const { takeOver } = (await item('otherProsecutor', decision))!.absent!;
    await file.do('otherProsecutor', takeOver!.machine, takeOver!.proceedingId, takeOver!.command, takeOver!.preset);
    expect(await item('otherProsecutor', decision)).toMatchObject({
      whose: 'mine',
      absent: null,
      handBack: { official: { id: cast.prosecutor.id }, isBack: false },
    });
    expect(await item('prosecutor', decision)).toBeUndefined();
    expect((await api.post('prosecutor', `/absences/${absence}/end`, {})).status).toBe(200);
    expect((await item('otherProsecutor', decision))!.handBack!.isBack).toBe(true);
    await file.do('otherProsecutor', 'case', file.id, 'replaceSupervisor', { prosecutorId: cast.prosecutor.id });
    expect(await item('prosecutor', decision)).toMatchObject({ whose: 'mine', handBack: null });
    expect(await item('otherProsecutor', decision)).toBeUndefined();
  });
});
