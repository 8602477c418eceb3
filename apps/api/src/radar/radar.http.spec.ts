import type { RadarRunView, RadarView } from '@tergeu/contracts';
import { uuidv7 } from 'uuidv7';
import { ChangeDirectory } from '../identity';
import { ApiUnderTest, type CaseUnderTest } from '../testing/api-under-test';
import { cast } from '../testing/cast';

/** Nothing gets stuck: what nobody can move is found, with who could mend it. */
let api: ApiUnderTest;
let file: CaseUnderTest;
let abandoned: CaseUnderTest;
const [decision, complaint] = [uuidv7(), uuidv7()];
const because = 'Because the specimen of this test asks for it.';

const look = async () => {
  const run = await api.post<RadarRunView>('auditor', '/radar/runs', {});
  if (run.status !== 201) throw new Error(`the radar did not look: ${run.status} ${JSON.stringify(run.body)}`);
  return { run: run.body, items: (await api.get<RadarView>('auditor', '/radar?limit=200')).body.items };
};
const why = (items: RadarView['items'], id: string) => items.find(({ proceedingId }) => proceedingId === id)?.why;

beforeAll(async () => {
  api = await ApiUnderTest.start();
  file = await api.caseFile().begun();
  abandoned = api.caseFile();
  await file.do('investigator', 'key-decision', decision, 'draft', {
    kind: 'interruption',
    interruptionGround: 'expertise',
    text: because,
  });
  await file.do('investigator', 'key-decision', decision, 'submit');
});
afterAll(() => api.stop());

it('has not looked yet, and says so', async () => {
  expect((await api.get<RadarView>('auditor', '/radar')).body).toEqual({ run: null, items: [], nextCursor: null });
});

it('finds nothing where somebody can act', async () => {
  const { run, items } = await look();
  expect(run).toMatchObject({ cases: 1, stuck: 0 });
  expect(items).toEqual([]);
});

it('finds a decision whose only prosecutor is kept out of the case, and names who can take over', async () => {
  await file.do('prosecutor', 'recusal', uuidv7(), 'declare', { ground: 'relative', reasons: because });
  const { items } = await look();
  expect(why(items, decision)).toBe('onlyConflicted');
  const found = items.find(({ proceedingId }) => proceedingId === decision)!;
  expect(found).toMatchObject({
    caseNumber: `T-${file.id}`,
    city: 'almaty',
    reasons: expect.arrayContaining([expect.objectContaining({ safeguard: 'S12' })]),
  });
  const names = found.mends.flatMap(({ by }) => by.map(({ id }) => id));
  expect(names).toContain(cast.otherProsecutor.id);
  expect(names).not.toContain(cast.prosecutor.id);
  await file.do('otherProsecutor', 'case', file.id, 'replaceSupervisor', { prosecutorId: cast.otherProsecutor.id });
  expect(why((await look()).items, decision)).toBeUndefined();
});

it('finds what waits for somebody who has left office', async () => {
  await file.do('facilityOfficer', 'complaint', complaint, 'receive', {
    complainantName: 'X',
    subjectOfficerId: cast.investigator.id,
    channel: 'facility',
    text: because,
  });
  await file.do('otherProsecutor', 'complaint', complaint, 'register');
  await file.do('otherProsecutor', 'complaint', complaint, 'assignChecker', { prosecutorId: cast.reviewer.id });
  expect(why((await look()).items, complaint)).toBeUndefined();
  await api.app.get(ChangeDirectory).disableOfficial(cast.administrator.id, cast.reviewer.id);
  const { items } = await look();
  expect(why(items, complaint)).toBe('nobodyAssigned');
  expect(items.find(({ proceedingId }) => proceedingId === complaint)?.mends.map(({ text }) => text.en)).toContain(
    'Assign the checking prosecutor',
  );
});

it('is read by those who oversee: an auditor, an administrator, a prosecutor for his city', async () => {
  const statuses = await Promise.all(
    (['auditor', 'prosecutor', 'farProsecutor', 'investigator', 'judge'] as const).map(
      async (who) => (await api.get<RadarView>(who, '/radar')).status,
    ),
  );
  expect(statuses).toEqual([200, 200, 200, 403, 403]);
  expect((await api.get<RadarView>('farProsecutor', '/radar')).body.items).toEqual([]);
  expect((await api.get<RadarView>('prosecutor', '/radar')).body.items).toHaveLength(1);
  expect((await api.post('prosecutor', '/radar/runs', {})).status).toBe(403);
  expect(abandoned.version).toBe(0);
});
