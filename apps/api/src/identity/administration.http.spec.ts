import type { BodyView, FirstPasswordView, GroupView, Page, Problem, SecondmentView, ServingOfficialView } from '@tergeu/contracts';
import { DataSource } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { ApiUnderTest } from '../testing/api-under-test';
import { bodies, cast, type CastName } from '../testing/cast';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await ApiUnderTest.start();
});
afterAll(() => api.stop());

const post = <T = Problem>(path: string, body: unknown = {}, name: CastName = 'administrator') =>
  api.post<T>(name, `/administration${path}`, body);
const journalled = async (): Promise<{ action: string; actor_id: string; payload: Record<string, unknown> }[]> =>
  api.app.get(DataSource).query('SELECT action, actor_id, payload FROM identity_entry ORDER BY sequence');
const signIn = (login: string, password: string) =>
  fetch(`${api.url}/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-requested-with': 'tergeu' },
    body: JSON.stringify({ login, password }),
  });
const police = bodies[0]!;
const newcomer = (more: object = {}) => ({
  id: uuidv7(),
  login: `new-${uuidv7()}`,
  name: 'Newcomer Specimen',
  role: 'investigator',
  bodyId: police.id,
  unitId: police.units[0]!.id,
  ...more,
});

describe('an official', () => {
  it('is added with a password that is shown once; sent again, nothing more happens', async () => {
    const wanted = newcomer();
    const first = await post<FirstPasswordView>('/officials', wanted);
    expect([first.status, first.body.official.unitName]).toEqual([201, police.units[0]!.name]);
    expect((await signIn(wanted.login, first.body.password!)).status).toBe(201);
    const entries = await journalled();
    expect(entries.at(-1)).toMatchObject({ action: 'addOfficial', actor_id: cast.administrator.id, payload: { login: wanted.login } });
    expect(JSON.stringify(entries)).not.toContain(first.body.password!);
    const again = await post<FirstPasswordView>('/officials', wanted);
    expect([again.status, again.body.password]).toEqual([201, null]);
    expect(await journalled()).toHaveLength(entries.length);
  });

  it.each([
    ['a login that is taken', { login: 'medic' }, 409, '/login'],
    ['a role that the body does not employ', { role: 'investigatingJudge' }, 400, '/role'],
    ['a unit of another body', { unitId: bodies[1]!.units[0]!.id }, 400, '/unitId'],
    ['a body that is not there', { bodyId: uuidv7() }, 400, '/bodyId'],
    ['a login with a blank', { login: 'new comer' }, 400, '/login'],
    ['an id of another', { id: cast.medic.id }, 409, '/id'],
  ])('is not added with %s', async (_, more, status, pointer) => {
    const answer = await post('/officials', newcomer(more));
    expect([answer.status, answer.body.errors?.[0]?.pointer]).toEqual([status, pointer]);
  });

  it('changes role, body and unit, at once and on record', async () => {
    const { body } = await post<FirstPasswordView>('/officials', newcomer());
    const cookie = (await signIn(body.official.login, body.password!)).headers.getSetCookie()[0]!.split(';')[0]!;
    const posting = { role: 'prosecutor', bodyId: cast.prosecutor.bodyId, unitId: null };
    expect((await post<ServingOfficialView>(`/officials/${body.official.id}/posting`, posting)).body).toMatchObject(posting);
    const me = (await (await fetch(`${api.url}/session`, { headers: { cookie } })).json()) as { official: { role: string } };
    expect(me.official.role).toBe('prosecutor');
    const entries = await journalled();
    expect(entries.at(-1)).toMatchObject({ action: 'changePosting', payload: { before: { role: 'investigator' }, role: 'prosecutor' } });
    await post(`/officials/${body.official.id}/posting`, posting);
    expect(await journalled()).toHaveLength(entries.length);
  });

  it('gets a new password, and what was begun with the old one ends', async () => {
    const { body } = await post<FirstPasswordView>('/officials', newcomer());
    const { id, login } = body.official;
    await signIn(login, body.password!);
    const renewed = await post<FirstPasswordView>(`/officials/${id}/password`);
    expect((await signIn(login, body.password!)).status).toBe(401);
    expect((await signIn(login, renewed.body.password!)).status).toBe(201);
    const sessions: unknown[] = await api.app.get(DataSource).query(`SELECT 1 FROM session WHERE sess #>> '{passport,user}' = $1`, [id]);
    expect(sessions).toHaveLength(1);
  });

  it('ends his service: he signs in no more, and stays in the directory', async () => {
    const { body } = await post<FirstPasswordView>('/officials', newcomer({ name: 'Leaving Specimen' }));
    const { id, login } = body.official;
    const ended = await post<ServingOfficialView>(`/officials/${id}/end`);
    expect(ended.body.endedAt).not.toBeNull();
    expect((await post<ServingOfficialView>(`/officials/${id}/end`)).body.endedAt).toBe(ended.body.endedAt);
    expect((await signIn(login, body.password!)).status).toBe(401);
    expect((await post(`/officials/${id}/password`)).status).toBe(409);
    const found = async (service: string) =>
      (await api.get<Page<ServingOfficialView>>('administrator', `/administration/officials?q=leaving&service=${service}`)).body.items
        .length;
    expect([await found('serving'), await found('ended'), await found('all')]).toEqual([0, 1, 1]);
    expect((await journalled()).filter(({ action }) => action === 'disableOfficial')).toHaveLength(1);
  });

  it('is never changed by himself', async () => {
    const posting = { role: 'auditor', bodyId: cast.administrator.bodyId, unitId: null };
    expect((await post(`/officials/${cast.administrator.id}/posting`, posting)).status).toBe(403);
    expect((await post(`/officials/${cast.administrator.id}/end`)).status).toBe(403);
    expect((await post(`/officials/${uuidv7()}/end`)).status).toBe(404);
  });

  it('shows how much waits for him, page by page', async () => {
    const [file, complaintId] = [await api.caseFile().begun(), uuidv7()];
    const complaint = { complainantName: 'Test Complainant', channel: 'written', text: 'He says that he was beaten there.' };
    await file.do('security', 'complaint', complaintId, 'receive', complaint);
    await file.do('prosecutor', 'complaint', complaintId, 'register');
    await file.do('prosecutor', 'complaint', complaintId, 'assignChecker', { prosecutorId: cast.otherProsecutor.id });
    const pageAfter = async (cursor: string | null): Promise<Page<ServingOfficialView>> => {
      const after = cursor ? `&cursor=${encodeURIComponent(cursor)}` : '';
      return (await api.get<Page<ServingOfficialView>>('administrator', `/administration/officials?service=all&limit=7${after}`)).body;
    };
    const all: ServingOfficialView[] = [];
    let cursor: string | null = null;
    do {
      const { items, nextCursor } = await pageAfter(cursor);
      all.push(...items);
      cursor = nextCursor;
    } while (cursor);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    const waitingFor = (name: CastName) => all.find(({ id }) => id === cast[name].id)?.waiting;
    expect([waitingFor('otherProsecutor'), waitingFor('medic')]).toEqual([1, 0]);
  });
});

describe('bodies, groups, secondments', () => {
  const name = { kk: 'Жаңа орган', ru: 'Новый орган', en: 'New body' };

  it('a body with a unit is added once', async () => {
    const [id, unitId] = [uuidv7(), uuidv7()];
    for (let turn = 0; turn < 2; turn += 1) {
      await post('/bodies', { id, kind: 'internalAffairs', name, city: 'almaty' });
      const { body } = await post<BodyView>(`/bodies/${id}/units`, { id: unitId, name: 'Specimen unit' });
      expect(body).toMatchObject({ name, units: [{ id: unitId, name: 'Specimen unit' }] });
    }
    expect((await journalled()).filter(({ payload }) => payload['id'] === id || payload['id'] === unitId)).toHaveLength(2);
    expect((await post('/bodies', { id: uuidv7(), kind: 'army', name, city: null })).status).toBe(400);
    expect((await post('/bodies', { id: uuidv7(), kind: 'court', name, city: 'paris' })).status).toBe(400);
  });

  it('a group is headed by a prosecutor; members come and go', async () => {
    const group = { id: uuidv7(), name: 'Specimen group 2', leaderId: cast.leader.id, memberIds: [cast.outsider.id] };
    expect((await post('/groups', { ...group, leaderId: cast.investigator.id })).status).toBe(400);
    expect((await post<GroupView>('/groups', group)).body.memberIds).toEqual([cast.outsider.id]);
    const member = (officialId: string, isMember: boolean) =>
      post<GroupView>(`/groups/${group.id}/members`, { officialId, isMember }).then(({ body }) => body.memberIds.length);
    expect(await member(cast.investigator.id, true)).toBe(2);
    expect(await member(cast.investigator.id, true)).toBe(2);
    expect(await member(cast.investigator.id, false)).toBe(1);
    expect(await member(cast.investigator.id, true)).toBe(2);
    expect((await journalled()).filter(({ action }) => action === 'joinGroup')).toHaveLength(2);
  });

  it('a secondment begins and ends; it changes nobody’s own body', async () => {
    const wanted = { id: uuidv7(), officialId: cast.outsider.id, bodyId: police.id, since: '2022-01-08T03:00:00.000Z' };
    expect((await post<SecondmentView>('/secondments', wanted)).body).toMatchObject({ ...wanted, until: null });
    expect((await post('/secondments', { ...wanted, id: uuidv7(), bodyId: cast.outsider.bodyId })).status).toBe(400);
    const ended = (await post<SecondmentView>(`/secondments/${wanted.id}/end`)).body;
    expect(ended.until).not.toBeNull();
    expect((await post<SecondmentView>(`/secondments/${wanted.id}/end`)).body).toEqual(ended);
    const list = await api.get<Page<SecondmentView>>('administrator', '/administration/secondments');
    expect(list.body.items).toEqual([ended]);
    const me = await api.get<{ official: { bodyId: string } }>('outsider', '/session');
    expect(me.body.official.bodyId).toBe(cast.outsider.bodyId);
  });
});

it.each(['auditor', 'prosecutor', 'investigator'] as const)('none of it is open to the %s', async (name) => {
  expect((await api.get(name, '/administration/officials')).status).toBe(403);
  expect((await post('/officials', newcomer(), name)).status).toBe(403);
  expect((await post(`/officials/${cast.medic.id}/end`, {}, name)).status).toBe(403);
});
