import type { CustodyView } from '@tergeu/contracts';
import { ApiUnderTest } from '../testing/api-under-test';
import { bringToTheDoor, placeInFacility } from '../testing/custody';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await ApiUnderTest.start();
});
afterAll(() => api.stop());

const custody = async () => (await api.get<CustodyView>('facilityOfficer', '/facility/custody')).body;

it('a facility sees who waits at its door, and who is inside until when at most; whoever is released is gone', async () => {
  const file = await api.caseFile().begun('F-1');
  const detention = await bringToTheDoor(file, 'Specimen Detained');
  const one = { caseNumber: 'F-1', proceedingId: detention, personName: 'Specimen Detained', placedAt: null };
  const { inside, atTheDoor } = await custody();
  expect([inside, atTheDoor]).toMatchObject([[], [one]]);
  expect(Date.parse(atTheDoor[0]!.limitAt) - Date.parse(atTheDoor[0]!.detainedAt)).toBe(48 * 3_600_000);

  await placeInFacility(file, detention);
  const placed = await custody();
  expect([placed.inside.map(({ proceedingId }) => proceedingId), placed.atTheDoor]).toEqual([[detention], []]);
  expect(placed.inside[0]!.placedAt).not.toBeNull();

  await file.do('investigator', 'detention', detention, 'release', { releaseGround: 'suspicionNotConfirmed' });
  expect(await custody()).toEqual({ inside: [], atTheDoor: [] });
});

it('is the facility officer’s alone', async () => {
  for (const name of ['investigator', 'auditor', 'administrator'] as const)
    expect((await api.get(name, '/facility/custody')).status).toBe(403);
});
