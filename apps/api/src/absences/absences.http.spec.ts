import type { AbsenceView, Page } from '@tergeu/contracts';
import { Client } from 'pg';
import { ApiUnderTest } from '../testing/api-under-test';
import { cast, type CastName } from '../testing/cast';

/** Absences are announced, journalled, and never changed. */
let api: ApiUnderTest;
beforeAll(async () => {
  api = await ApiUnderTest.start();
});
afterAll(() => api.stop());

const at = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
const announce = (who: CastName, more: object = {}) =>
  api.post<AbsenceView>(who, '/absences', { since: at(-1), until: at(24), substituteId: null, ...more });
const listed = async (who: CastName, query = '') => (await api.get<Page<AbsenceView>>(who, `/absences${query}`)).body.items;

it('refuses what cannot be: another role, another city, himself, the past, the other way round, somebody else', async () => {
  for (const substituteId of [cast.judge.id, cast.farProsecutor.id, cast.prosecutor.id, '00000000-0000-7000-8000-000000000999'])
    expect((await announce('prosecutor', { substituteId })).status).toBe(400);
  expect((await announce('prosecutor', { until: at(-0.5) })).status).toBe(400);
  expect((await announce('prosecutor', { until: at(-2) })).status).toBe(400);
  expect((await announce('prosecutor', { officialId: cast.judge.id })).status).toBe(403);
  expect((await api.post(null, '/absences', {})).status).toBe(401);
});

it('is shown to whom it concerns, and to the administrator where nobody covers it', async () => {
  const mine = await announce('prosecutor', { substituteId: cast.otherProsecutor.id });
  expect(mine).toMatchObject({
    status: 201,
    body: { status: 'running', isUncovered: false, substitute: { name: 'Other-prosecutor Specimen' } },
  });
  expect((await listed('prosecutor')).map(({ id }) => id)).toEqual([mine.body.id]);
  expect((await listed('otherProsecutor')).map(({ id }) => id)).toEqual([mine.body.id]);
  expect(await listed('judge')).toEqual([]);
  expect(await listed('administrator', '?uncovered=true')).toEqual([]);
  const ofJudge = await announce('administrator', { officialId: cast.judge.id, since: at(1) });
  expect(ofJudge.body).toMatchObject({ status: 'coming', isUncovered: true, official: { id: cast.judge.id } });
  // The substitute goes away, too: nobody covers either of them.
  const both = await announce('otherProsecutor');
  const uncovered = (await listed('administrator', '?uncovered=true')).map(({ id }) => id);
  expect([...uncovered].sort()).toEqual([mine.body.id, ofJudge.body.id, both.body.id].sort());
});

it('is one at a time, ends once, and only by whom it is', async () => {
  expect((await announce('prosecutor', { since: at(5), until: at(50) })).status).toBe(409);
  const [running] = await listed('prosecutor');
  expect((await api.post('judge', `/absences/${running!.id}/end`, {})).status).toBe(404);
  const ended = await api.post<AbsenceView>('prosecutor', `/absences/${running!.id}/end`, {});
  expect(ended).toMatchObject({ status: 200, body: { status: 'over', until: running!.until } });
  expect((await api.post('prosecutor', `/absences/${running!.id}/end`, {})).status).toBe(409);
  expect((await announce('prosecutor', { since: at(0), until: at(50) })).status).toBe(201);
});

it('is journalled in the chain of the directory, and its rows stay', async () => {
  const client = new Client({ connectionString: api.database.ownerUrl });
  await client.connect();
  const { rows } = await client.query<{ action: string; actor_id: string }>(
    `SELECT action, actor_id FROM identity_entry WHERE action IN ('announceAbsence', 'endAbsence') ORDER BY sequence`,
  );
  expect(rows.map(({ action }) => action)).toEqual([
    'announceAbsence',
    'announceAbsence',
    'announceAbsence',
    'endAbsence',
    'announceAbsence',
  ]);
  expect(rows[1]!.actor_id).toBe(cast.administrator.id);
  await expect(client.query('UPDATE absence SET until = now()')).rejects.toThrow('append-only');
  await expect(client.query('DELETE FROM absence_end')).rejects.toThrow('append-only');
  await client.end();
});

it('pages, the nearest first', async () => {
  const first = (await api.get<Page<AbsenceView>>('administrator', '/absences?limit=1')).body;
  const second = (await api.get<Page<AbsenceView>>('administrator', `/absences?limit=50&cursor=${first.nextCursor}`)).body;
  const all = [...first.items, ...second.items].map(({ since }) => since);
  expect(all.length).toBe(4);
  expect(all).toEqual([...all].sort().reverse());
});
