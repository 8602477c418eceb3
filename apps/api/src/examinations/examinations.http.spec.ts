import type { ExaminationView, Page, PersonExaminationsView } from '@tergeu/contracts';
import { uuidv7 } from 'uuidv7';
import { ApiUnderTest, type CaseUnderTest } from '../testing/api-under-test';
import type { CastName } from '../testing/cast';
import { bringToTheDoor, examineAgain, personIn, placeInFacility } from '../testing/custody';

let api: ApiUnderTest;
let file: CaseUnderTest;
let hurt: string;
let waiting: string;
const [second, unheld] = [uuidv7(), uuidv7()];

beforeAll(async () => {
  api = await ApiUnderTest.start();
  file = await api.caseFile().begun('X-1');
  const held = await bringToTheDoor(file, 'Held Specimen');
  await placeInFacility(file, held);
  hurt = await examineAgain(file, held);
  const door = await bringToTheDoor(file, 'Door Specimen');
  waiting = uuidv7();
  await file.do('investigator', 'medical-examination', waiting, 'order', { personId: await personIn(file, door), detentionId: door });
  await file.do('investigator', 'medical-examination', unheld, 'order', { personId: await personIn(file, door) });
  await file.do('investigator', 'medical-examination', second, 'order', { personId: await personIn(file, held), detentionId: held });
});
afterAll(() => api.stop());

const list = async (name: CastName, query = '') => (await api.get<Page<ExaminationView>>(name, `/examinations${query}`)).body;
const ids = async (name: CastName, query = '') => (await list(name, query)).items.map(({ proceedingId }) => proceedingId);

describe('the medic’s list', () => {
  it('who waits, where, since when, until when at most, and what may be recorded with one tap', async () => {
    const one = (await list('medic')).items.find(({ proceedingId }) => proceedingId === waiting)!;
    expect(one).toMatchObject({
      caseNumber: 'X-1',
      personName: 'Door Specimen',
      detention: { placed: false, where: { en: 'Police of Almaty (specimen)' }, minor: false },
      examinedAt: null,
      earlier: 0,
      steps: [{ command: 'recordHealthy' }, { command: 'recordInjuries' }],
    });
    const { startedAt, dueAt } = one.detention!.limit;
    expect(Date.parse(dueAt) - Date.parse(startedAt)).toBe(48 * 3_600_000);
  });

  it('the nearest limit first, without a limit last, page by page', async () => {
    expect(await ids('medic')).toEqual([second, waiting, unheld]);
    const first = await list('medic', '?limit=2');
    expect(await ids('medic', `?limit=2&cursor=${first.nextCursor!}`)).toEqual([unheld]);
    expect((await list('medic')).items[0]).toMatchObject({ earlier: 2, detention: { placed: true, where: { en: 'Facility (specimen)' } } });
  });

  it('those of today, by this medic, the latest first', async () => {
    const { items } = await list('medic', '?view=today');
    expect(items.map(({ personName, injuries, newInjuries }) => [personName, injuries, newInjuries])).toEqual([
      ['Held Specimen', true, true],
      ['Held Specimen', false, false],
    ]);
    const first = await list('medic', '?view=today&limit=1');
    expect(await ids('medic', `?view=today&limit=1&cursor=${first.nextCursor!}`)).toEqual([items[1]!.proceedingId]);
  });

  it('is the medic’s alone', async () => {
    for (const name of ['investigator', 'prosecutor', 'facilityOfficer', 'security', 'auditor', 'administrator'] as const)
      expect((await api.get(name, '/examinations')).status).toBe(403);
    expect((await api.get(null, '/examinations')).status).toBe(401);
  });

  it.each(['?cursor=x', '?view=all', '?limit=0'])('refuses %s as malformed', async (query) =>
    expect((await api.get('medic', `/examinations${query}`)).status).toBe(400),
  );
});

describe('a person’s examinations', () => {
  const compared = (name: CastName, id: string) => api.get<PersonExaminationsView>(name, `/examinations/${file.id}/${id}`);

  it('stand side by side: what the later one shows that the one before did not, and whose hands he was in', async () => {
    const { body } = await compared('medic', second);
    expect(body.personName).toBe('Held Specimen');
    expect(body.examinations).toMatchObject([
      {
        proceedingId: hurt,
        marks: [{ site: 'Left forearm', region: 'leftForearm' }],
        newSites: ['Left forearm'],
        heldBetween: ['Investigator Specimen', 'Facility-officer Specimen'],
      },
      { marks: [], previousId: null, newSites: [], heldBetween: [] },
    ]);
    expect(body.examinations[0]!.previousId).toBe(body.examinations[1]!.proceedingId);
  });

  it('are a reading of the file, and logged', async () => {
    const readings = async () =>
      (await api.get<Page<{ readerName: string }>>('auditor', '/oversight/readings?caseNumber=X-1')).body.items.filter(
        ({ readerName }) => readerName === 'Medic Specimen',
      ).length;
    // Another sitting: what was compared above is on record.
    api.standAt(new Date(Date.now() + 20 * 60_000).toISOString());
    const before = await readings();
    expect((await compared('medic', waiting)).body).toEqual({ personName: 'Door Specimen', examinations: [] });
    expect(await readings()).toBe(before + 1);
  });

  it('are open to the medic only; nothing else is an examination', async () => {
    expect((await compared('investigator', hurt)).status).toBe(403);
    expect((await compared('medic', file.id)).status).toBe(404);
    expect((await api.get('medic', `/examinations/${uuidv7()}/${hurt}`)).status).toBe(404);
  });
});
