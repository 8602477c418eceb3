import type { BriefingDifference, BriefingView, ContradictionView, FigureRow, Page, PublishedBriefing } from '@tergeu/contracts';
import { briefingSchema, contradictionSchema, figureRowSchema, pageOf, publishedBriefingSchema } from '@tergeu/contracts';
import { Client } from 'pg';
import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { ApiUnderTest, type CaseUnderTest } from '../testing/api-under-test';
import { briefingOfJanuary2022 } from './testing/briefing-of-january-2022';

jest.setTimeout(60_000);

let api: ApiUnderTest;
let first: CaseUnderTest;
const shop = uuidv7();
const moments: Record<'empty' | 'looted' | 'corrected', string> = { empty: '', looted: '', corrected: '' };

const now = () => new Date().toISOString();
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 20));
const object = (more: object = {}) => ({
  kind: 'huntingShop',
  name: 'Specimen shop',
  city: 'almaty',
  address: 'Specimen street 1',
  ownerKind: 'business',
  attackedAt: '2022-01-05T14:00:00Z',
  looted: true,
  destroyed: false,
  ...more,
});
const briefing = async (asOf?: string) => {
  const { body, status } = await api.get<BriefingView>('auditor', `/briefing${asOf ? `?asOf=${asOf}` : ''}`);
  expect(status).toBe(200);
  return briefingSchema.parse(body);
};
const value = ({ figures }: { figures: BriefingView['figures'] }, key: string) => figures.find((one) => one.key === key)?.value;
const sql = async (url: string, text: string) => {
  const client = new Client({ connectionString: url });
  await client.connect();
  return client.query(text).finally(() => client.end());
};

beforeAll(async () => {
  api = await ApiUnderTest.start();
  moments.empty = now();
  await aWhile();
  first = await api.caseFile().begun();
  await first.do('investigator', 'attacked-object', shop, 'record', object());
  await first.do(
    'investigator',
    'attacked-object',
    uuidv7(),
    'record',
    object({ kind: 'policeBuilding', ownerKind: 'state', looted: false }),
  );
  await first.do('investigator', 'weapon', uuidv7(), 'reportStolen', {
    kind: 'smoothBore',
    model: 'Specimen',
    quantity: 40,
    civilian: true,
    objectId: shop,
    stolenAt: '2022-01-05T14:00:00Z',
  });
  await first.do('investigator', 'damage-claim', uuidv7(), 'report', {
    claimantName: 'Specimen',
    claimantKind: 'business',
    city: 'almaty',
    objectDescription: 'Shop',
    amountTenge: 5_000_000_000,
  });
  await first.do('investigator', 'damage-claim', uuidv7(), 'report', {
    claimantName: 'Specimen',
    claimantKind: 'resident',
    city: 'almaty',
    objectDescription: 'Car',
    amountTenge: 700_000,
  });
  await aWhile();
  moments.looted = now();
  await aWhile();
  await first.do('investigator', 'attacked-object', shop, 'correct', object({ looted: false }));
  await aWhile();
  moments.corrected = now();
});
afterAll(() => api.stop());

describe('figures as of a moment', () => {
  it('nothing before anything is recorded, and the briefing can be made all the same', async () => {
    const empty = await briefing(moments.empty);
    expect(new Set(empty.figures.map((one) => one.value))).toEqual(new Set([0]));
    expect(empty.text.en).toContain('0 different buildings');
  });

  it('what had been recorded by then, whatever was corrected later', async () => {
    const looted = await briefing(moments.looted);
    expect(value(looted, 'attackedObjects.total')).toBe(2);
    expect(value(looted, 'attackedObjects.huntingShopsLooted')).toBe(1);
    expect(value(looted, 'attackedObjects.ofWhichPoliceFacilities.buildings')).toBe(1);
    expect(value(looted, 'weapons.civilianWeaponsStolen')).toBe(40);
    expect(value(looted, 'damage.reportedByResidentsTenge')).toBe(5_000_700_000);
    expect(value(looted, 'cases.total')).toBe(1);
    expect(looted.text.en).toContain('exceeded 5 billion tenge');
    expect(looted.contradictions.every(({ verdict }) => verdict === 'agrees')).toBe(true);
    expect(value(await briefing(moments.corrected), 'attackedObjects.huntingShopsLooted')).toBe(0);
  });

  it('our own totals are checked: what was attacked but not looted is counted, too', async () => {
    const { contradictions } = await briefing();
    expect(contradictions.find(({ rule }) => rule === 'attackedObjects')).toMatchObject({ left: 2, right: 2, verdict: 'agrees' });
  });

  it('charts: by city, by kind, day by day', async () => {
    const { series } = await briefing(moments.looted);
    const points = (id: string) => series.find((one) => one.id === id)!.points;
    expect(points('cities').find(({ label }) => label === 'almaty')!.values).toEqual({ objects: 2, cases: 1 });
    expect(points('cities').find(({ label }) => label === 'semey')!.values).toEqual({ objects: 0, cases: 0 });
    expect(points('weapons').find(({ label }) => label === 'smoothBore')!.values).toEqual({ stolen: 40, recovered: 0 });
    expect(points('damage').at(-1)!.values).toEqual({ tenge: 5_000_700_000 });
    expect(points('categories').find(({ label }) => label === 'theft')!.values).toEqual({ cases: 1 });
  });

  it.each(['2999-01-01T00:00:00Z', 'yesterday', "2022-01-01'; DROP TABLE figure_entry; --"])('refuses %s', async (asOf) =>
    expect((await api.get('auditor', `/briefing?asOf=${encodeURIComponent(asOf)}`)).status).toBe(400),
  );
  it('is closed to whoever has not signed in', async () => expect((await api.get(null, '/briefing')).status).toBe(401));
});

describe('rows behind a figure', () => {
  const rows = async (who: 'auditor' | 'investigator' | 'stranger', key: string, query = '') => {
    const { body, status } = await api.get<Page<FigureRow>>(who, `/briefing/figures/${key}/rows${query}`);
    expect(status).toBe(200);
    return pageOf(figureRowSchema).parse(body);
  };

  it('add up to the figure', async () => {
    const { items, total } = await rows('auditor', 'damage.reportedByResidentsTenge');
    expect(items.reduce((sum, { amount }) => sum + amount, 0)).toBe(5_000_700_000);
    expect([total, items[0]!.caseId, items[0]!.machine]).toEqual([2, first.id, 'damage-claim']);
  });

  it('come page by page', async () => {
    const one = await rows('auditor', 'attackedObjects.total', '?limit=1');
    const two = await rows('auditor', 'attackedObjects.total', `?limit=1&cursor=${one.nextCursor}`);
    expect([one.items.length, two.items.length, two.nextCursor]).toEqual([1, 1, null]);
    expect(one.items[0]!.proceedingId).not.toBe(two.items[0]!.proceedingId);
  });

  it('what was taken back is gone now, and there at its moment', async () => {
    expect((await rows('auditor', 'attackedObjects.huntingShopsLooted')).items).toEqual([]);
    expect((await rows('auditor', 'attackedObjects.huntingShopsLooted', `?asOf=${moments.looted}`)).items).toMatchObject([
      { proceedingId: shop, amount: 1 },
    ]);
  });

  it('of cases that are closed to me are counted, not shown', async () => {
    expect(await rows('stranger', 'cases.total')).toMatchObject({ items: [], total: 1 });
    expect((await rows('investigator', 'cases.total')).items).toHaveLength(1);
  });

  it.each([
    ['no.such.figure', '', 404],
    ['cases.total', '?cursor=nonsense', 400],
    ['cases.total', `?cursor=${Buffer.from('["x","y","z"]').toString('base64url')}`, 400],
    ['cases.total', '?limit=100000', 400],
  ])('%s%s: %d', async (key, query, status) =>
    expect((await api.get('auditor', `/briefing/figures/${key}/rows${query}`)).status).toBe(status),
  );
});

describe('check', () => {
  const check = (body: object) => api.post<ContradictionView[]>('investigator', '/briefing/check', body);

  it('of the briefing of January 2022 reports the three sums that do not close, and no contradiction', async () => {
    const { body, status } = await check({ text: briefingOfJanuary2022 });
    expect(status).toBe(200);
    const found = z.array(contradictionSchema).parse(body);
    const open = found.filter(({ verdict }) => verdict === 'doesNotClose' || verdict === 'disagrees');
    expect(open.map(({ rule, verdict, difference }) => [rule, verdict, difference])).toEqual([
      ['vehicles', 'doesNotClose', 84],
      ['casesByCategory', 'doesNotClose', 302],
      ['seizedByKind', 'doesNotClose', 155],
    ]);
    expect(found[0]).toMatchObject({ rule: 'understood', left: 33, right: 37 });
  });

  it('says so when it understands nothing, and when a figure is stated in two ways', async () => {
    expect((await check({ text: 'The weather is fine at 20 degrees.' })).body[0]).toMatchObject({
      rule: 'understood',
      verdict: 'notStated',
      left: 0,
      right: 1,
    });
    const twice = await check({ text: '31 weapons were voluntarily handed in. 40 weapons were voluntarily handed in.' });
    expect(twice.body[1]).toMatchObject({ rule: 'statedTwice:weapons.voluntarilyRelinquished', verdict: 'disagrees', left: 31, right: 40 });
  });

  it('takes figures by key', async () => {
    const { body } = await check({
      figures: { 'attackedObjects.total': 1465, 'attackedObjects.governmentInstitutions': 71, 'attackedObjects.lootingOfBusinesses': 1395 },
    });
    expect(body.find(({ rule }) => rule === 'attackedObjects')).toMatchObject({ verdict: 'disagrees', difference: -1 });
  });

  it.each([
    [{}],
    [{ figures: { 'no.such': 1 } }],
    [{ figures: { 'cases.total': -1 } }],
    [{ figures: {}, text: '' }],
    [{ text: 5 }],
    [{ text: 'x'.repeat(100_001) }],
    [{ figures: { __proto__: 1, constructor: 3 } }],
  ])('refuses a malformed request (%#)', async (body) => expect((await check(body)).status).toBe(400));
});

describe('publishing', () => {
  let published: PublishedBriefing;

  it('freezes figures and text; later corrections show as differences', async () => {
    const answer = await api.post<PublishedBriefing>('prosecutor', '/briefings', { asOf: moments.looted, note: 'Morning' });
    expect(answer.status).toBe(201);
    published = publishedBriefingSchema.parse(answer.body);
    expect(published).toMatchObject({ asOf: moments.looted, publishedBy: 'Prosecutor Specimen', note: 'Morning' });
    expect(published.text).toEqual((await briefing(moments.looted)).text);
    const { body } = await api.get<BriefingDifference[]>('auditor', `/briefings/${published.id}/differences`);
    expect(body.map(({ key, published: then, now: since }) => [key, then, since])).toEqual([
      ['attackedObjects.lootingOfBusinesses', 1, 0],
      ['attackedObjects.businessesNotLooted', 0, 1],
      ['attackedObjects.huntingShopsLooted', 1, 0],
    ]);
  });

  it('several at once keep one chain', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => api.post<PublishedBriefing>('administrator', '/briefings', {})));
    expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(201));
    const { rows } = await sql(api.database.auditorUrl, 'SELECT sequence, previous_hash, hash FROM published_briefing ORDER BY sequence');
    expect(rows.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(rows.slice(1).map((row) => row.previous_hash)).toEqual(rows.slice(0, -1).map((row) => row.hash));
    const page = await api.get<Page<PublishedBriefing>>('auditor', '/briefings?limit=5');
    const rest = await api.get<Page<PublishedBriefing>>('auditor', `/briefings?limit=5&cursor=${page.body.nextCursor}`);
    expect([page.body.items.length, rest.body.items.length, rest.body.items.at(-1)!.id]).toEqual([5, 2, published.id]);
  });

  it.each(['investigator', 'judge', 'auditor', 'counsel', 'medic'] as const)('is not for the %s', async (who) =>
    expect((await api.post(who, '/briefings', {})).status).toBe(403),
  );

  it.each([[{ asOf: '2999-01-01T00:00:00Z' }], [{ asOf: 'x' }], [{ note: 'x'.repeat(2001) }]])(
    'refuses a malformed publication (%#)',
    async (body) => expect((await api.post('prosecutor', '/briefings', body)).status).toBe(400),
  );

  it('an unknown one has no differences', async () => {
    expect((await api.get('auditor', `/briefings/${uuidv7()}/differences`)).status).toBe(404);
    expect((await api.get('auditor', '/briefings/7/differences')).status).toBe(400);
  });

  it.each(['UPDATE published_briefing SET note = NULL', 'DELETE FROM published_briefing', 'TRUNCATE published_briefing'])(
    'nobody may %s: not the application, not its owner',
    async (forgery) => {
      await expect(sql(api.database.appUrl, forgery)).rejects.toThrow(/permission denied/);
      await expect(sql(api.database.auditorUrl, forgery)).rejects.toThrow(/permission denied|read-only/);
      await expect(sql(api.database.ownerUrl, forgery)).rejects.toThrow(/S11/);
    },
  );

  it('no second successor, no gap, no future can be slipped in', async () => {
    const copy = (sequence: string, asOf = 'as_of') =>
      `INSERT INTO published_briefing (sequence, id, as_of, published_at, publisher_id, publisher_name, law_profile, law_version, figures, text, previous_hash, hash)
       SELECT ${sequence}, gen_random_uuid(), ${asOf}, published_at, publisher_id, publisher_name, law_profile, law_version, figures, text, previous_hash, hash
       FROM published_briefing WHERE sequence = 3`;
    await expect(sql(api.database.appUrl, copy('3'))).rejects.toThrow(/duplicate key/);
    await expect(sql(api.database.appUrl, copy('99'))).rejects.toThrow(/s11_briefing_follows_its_predecessor/);
    await expect(sql(api.database.appUrl, copy('8', `published_at + interval '1 day'`))).rejects.toThrow(/s11_briefing_tells_no_future/);
  });
});
