import type { Page, WorkCounts, WorkItemView } from '@tergeu/contracts';
import { DataSource } from 'typeorm';
import { MissedLimitsAreOwed1700001600100 } from '../migrations/1700001600100-missed-limits-are-owed';
import { ApiUnderTest } from '../testing/api-under-test';
import type { CastName } from '../testing/cast';
import { bringToTheDoor, placeInFacility } from '../testing/custody';

/** S07: who is held past the limit is first in everybody's queue, with the limit that he is held past. */
let api: ApiUnderTest;
let overdue: string;
let inTime: string;
let ended: number;
const hour = 3_600_000;

const work = async (who: CastName, query = '') => (await api.get<Page<WorkItemView>>(who, `/work${query}`)).body.items;

beforeAll(async () => {
  api = await ApiUnderTest.start();
  const first = await api.caseFile().begun('M-1');
  overdue = await bringToTheDoor(first, 'Specimen Overdue');
  await placeInFacility(first, overdue);
  ended = Date.now() + 48 * hour;
  api.standAt(new Date(ended + 2 * hour).toISOString());
  const second = api.caseFile();
  const at = new Date(ended + hour).toISOString();
  const doing = second.do.bind(second);
  second.do = (name, machine, id, type, payload, options) => doing(name, machine, id, type, payload, { occurredAt: at, ...options });
  await second.begun('M-2');
  inTime = await bringToTheDoor(second, 'Specimen In Time');
  await placeInFacility(second, inTime);
  // Opening the file records what has run out.
  await api.get('facilityOfficer', `/case-files/${first.id}`);
});
afterAll(() => api.stop());

describe.each(['facilityOfficer', 'prosecutor', 'investigator'] as const)('the queue of the %s', (who) => {
  it('begins with whoever is held past the limit, and says since when', async () => {
    const [item] = await work(who);
    expect(item).toMatchObject({ proceedingId: overdue, states: ['overdue'], clockTitle: { en: expect.any(String) } });
    expect(item!.clockStartedAt).not.toBeNull();
    expect(Math.abs(Date.parse(item!.dueAt!) - ended)).toBeLessThan(hour);
  });

  it('counts and finds him as overdue, and not as without limit', async () => {
    expect((await work(who, '?due=overdue')).map(({ proceedingId }) => proceedingId)).toContain(overdue);
    expect((await work(who, '?due=none')).map(({ proceedingId }) => proceedingId)).not.toContain(overdue);
    expect((await api.get<WorkCounts>(who, '/work/counts')).body.overdue).toBeGreaterThanOrEqual(1);
  });
});

it('the other one, in time, carries the limit that runs', async () => {
  const item = (await work('facilityOfficer')).find(({ proceedingId }) => proceedingId === inTime)!;
  expect(Date.parse(item.dueAt!)).toBeGreaterThan(ended);
  expect((await work('facilityOfficer', '?due=overdue')).map(({ proceedingId }) => proceedingId)).not.toContain(inTime);
});

it('items recorded before a missed limit counted are made so, and the others stay as they are', async () => {
  const data = api.app.get(DataSource);
  const items = () => data.query('SELECT case_id, proceeding_id, slot, due_at FROM work_item ORDER BY proceeding_id, slot');
  const before: unknown = await items();
  await data.query('UPDATE work_item SET due_at = NULL WHERE proceeding_id = $1 AND open', [overdue]);
  expect(await items()).not.toEqual(before);
  await new MissedLimitsAreOwed1700001600100().up(data.createQueryRunner());
  expect(await items()).toEqual(before);
});
