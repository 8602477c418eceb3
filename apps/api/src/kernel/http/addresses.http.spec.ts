import { uuidv7 } from 'uuidv7';
import { ApiUnderTest, type CaseUnderTest } from '../../testing/api-under-test';
import type { CastName } from '../../testing/cast';
import { expectProblem, pointersOf } from './testing/expect-problem';

let api: ApiUnderTest;
let file: CaseUnderTest;
beforeAll(async () => {
  api = await ApiUnderTest.start();
  for (let count = 0; count < 3; count += 1) file = await api.caseFile().begun();
  for (let count = 0; count < 3; count += 1) await file.refusal('judge', 'case', file.id, 'complete');
});
afterAll(() => api.stop());

const key = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');
const lists: readonly [CastName, string][] = [
  ['investigator', '/case-files?sort=-changedAt'],
  ['investigator', '/case-files?sort=dueAt'],
  ['investigator', '/case-files?sort=number'],
  ['investigator', '/case-files?sort=registeredAt'],
  ['auditor', '/case-files/:id/journal?x=y'],
  ['auditor', '/officials?x=y'],
  ['auditor', '/bodies?x=y'],
  ['auditor', '/groups?x=y'],
  ['investigator', '/work?x=y'],
  ['auditor', '/oversight/attempts?x=y'],
  ['auditor', '/oversight/late-entries?x=y'],
  ['auditor', '/oversight/missed-clocks?x=y'],
  ['auditor', '/oversight/complaints?x=y'],
  ['auditor', '/briefings?x=y'],
  ['auditor', '/briefing/figures/cases.total/rows?x=y'],
];
const at = (path: string) => path.replace(':id', file.id);

describe.each(lists)('a list, read by %s at %s', (name, path) => {
  it.each(['0', '-1', '201', '1.5', 'NaN', 'Infinity', '1e400', '', 'ten', '1;DROP TABLE x'])('refuses the limit %j', async (limit) => {
    const problem = expectProblem(await api.get(name, `${at(path)}&limit=${encodeURIComponent(limit)}`), 400);
    expect(pointersOf(problem)).toEqual(['/limit']);
  });

  it.each([
    ['', 'garbage', 'null', key(), key(null), key('x'), key('x', 'y', 'z', 'u')],
    [key('2022-01-01 00:00:00+00', 'x'), key("';--", "'"), key('a\0', uuidv7())],
    [
      key('0000-01-01 00:00:00+00', uuidv7(), 1),
      key('2022-01-01 00:00:00+99', uuidv7(), uuidv7()),
      key('2022-01-01 99:00:00+00', uuidv7(), 1),
    ],
    [
      key('now', uuidv7(), uuidv7(), 'x'),
      key('2022-01-01 00:00:00+00', uuidv7(), uuidv7(), '\0'),
      key('2022-01-01 00:00:00+00', uuidv7(), 1e99),
    ],
    [key(1e99), key(1.5), key(-1e10), key({ $gt: 1 }), key([1]), key(true), 'x'.repeat(501), key('x'.repeat(300))],
  ])('refuses the cursors of row %#', async (...cursors) => {
    for (const cursor of cursors) {
      const problem = expectProblem(await api.get(name, `${at(path)}&cursor=${encodeURIComponent(cursor)}`), 400);
      expect(pointersOf(problem)).toEqual(['/cursor']);
    }
  });

  it('refuses a parameter given twice, U+0000 and half a character', async () => {
    expectProblem(await api.get(name, `${at(path)}&limit=5&limit=6`), 400);
    expectProblem(await api.get(name, `${at(path)}&cursor=a%00b`), 400);
    expectProblem(await api.get(name, `${at(path)}&q=a%00b`), 400);
  });

  it('takes its own cursors', async () => {
    const seen: unknown[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: { status: number; body: { items: unknown[]; nextCursor: string | null } } = await api.get(
        name,
        `${at(path)}&limit=1${cursor && `&cursor=${cursor}`}`,
      );
      expect(page.status).toBe(200);
      seen.push(...page.body.items);
      cursor = page.body.nextCursor;
    }
    const whole = await api.get<{ items: unknown[] }>(name, `${at(path)}&limit=200`);
    expect(seen).toEqual(whole.body.items);
  });
});

it.each(['2022-02-30 00:00:00+00', '2022-13-01 00:00:00+00', '0000-01-01 00:00:00+00', '-infinity', 'now', '', null, 0])(
  'a cursor at the moment %j, which the calendar does not have, is refused',
  async (moment) => {
    const problem = expectProblem(await api.get('investigator', `/case-files?cursor=${key(moment, uuidv7())}`), 400);
    expect(pointersOf(problem)).toEqual(['/cursor']);
  },
);

describe('a filter', () => {
  it.each([
    ['/case-files?bodyId=x', '/bodyId'],
    ['/case-files?sort=id;DROP', '/sort'],
    ['/case-files?sort=__proto__', '/sort'],
    ['/case-files?overdue=maybe', '/overdue'],
    ['/case-files?mine=1', '/mine'],
    [`/case-files?q=${'x'.repeat(201)}`, '/q'],
    ['/case-files?q[a]=b&city[]=x&sort[__proto__]=y&sort=', '/sort'],
    ['/officials?bodyId=1', '/bodyId'],
    ['/work?due=never', '/due'],
    ['/briefing?asOf=yesterday', '/asOf'],
    ['/briefing?asOf=0000-01-01T00:00:00Z', '/asOf'],
  ])('%s is refused', async (path, pointer) => {
    expect(pointersOf(expectProblem(await api.get('investigator', path), 400))).toEqual([pointer]);
  });

  it('cannot break out of its place', async () => {
    for (const filter of ["city=' OR true --", 'state=1)', 'category=%', 'q=%25_\\']) {
      const answer = await api.get<{ items: unknown[] }>('stranger', `/case-files?${encodeURI(filter)}`);
      expect([answer.status, answer.body.items]).toEqual([200, []]);
    }
  });
});

describe('an address', () => {
  it.each(['', '/commands', '/journal'])('with an id that is none is malformed (case-files/x%s)', async (rest) => {
    for (const id of [
      'x',
      '00000000',
      '00000000-0000-0000-0000-00000000000g',
      `${file.id}'--`,
      '%00',
      '..%2f..%2fhealth',
      'a'.repeat(5_000),
    ])
      expect(pointersOf(expectProblem(await api.get('investigator', `/case-files/${id}${rest}`), 400))).toEqual(['/id']);
  });

  it('that is badly encoded is malformed', async () => expectProblem(await api.get('investigator', '/case-files/%E0%A4%A'), 400));

  it('of no case is unknown', async () => expectProblem(await api.get('auditor', `/case-files/${uuidv7()}`), 404));

  it.each(['/unheard-of', '/case-files/x/y/z', '/briefing/figures/unheard.of/rows', '/briefing/figures/__proto__/rows', '/.env'])(
    '%s is unknown',
    async (path) => {
      expect(['notFound', 'unknown']).toContain(
        expectProblem(await api.get('auditor', path), 404)
          .type.split(':')
          .at(-1),
      );
    },
  );

  it('is unknown with another method', async () => {
    expectProblem(await api.post('auditor', `/case-files/${file.id}`, {}), 404);
    expectProblem(await api.post('auditor', '/health', {}), 404);
  });

  it.each([
    '/case-files',
    '/work',
    '/work/counts',
    '/officials',
    '/bodies',
    '/groups',
    '/definitions',
    '/law',
    '/session',
    '/briefing',
    '/briefings',
    '/oversight/attempts',
    '/events',
  ])('%s asks to sign in first', async (path) => {
    expect(expectProblem(await api.get(null, path), 401).type).toBe('urn:tergeu:problem:signedOut');
  });

  it('asks whoever sends a command to sign in first, even with somebody else’s words', async () => {
    const answer = await api.post(
      null,
      `/case-files/${file.id}/commands`,
      { official: 'judge' },
      { cookie: 'tergeu.sid=s%3Aforged.signature' },
    );
    expectProblem(answer, 401);
    expectProblem(await api.post(null, `/case-files/${file.id}/commands`, {}, { cookie: 'tergeu.sid=%E0%A4%A' }), 401);
  });

  it('is closed to requests from foreign pages and to the wrong role', async () => {
    expectProblem(await api.post('investigator', '/briefings', {}, { 'x-requested-with': 'other' }), 403);
    expectProblem(await api.post('investigator', '/briefings', {}), 403);
    expectProblem(await api.get('investigator', '/oversight/attempts'), 403);
  });

  it.each([{ login: 'a\0b', password: 'x' }, { login: 5, password: {} }, { login: 'x' }, { login: 'x'.repeat(101), password: 'x' }, {}])(
    'for signing in refuses %j',
    async (body) => {
      expect(pointersOf(expectProblem(await api.post(null, '/session', body), 400))).not.toEqual([]);
    },
  );
});
