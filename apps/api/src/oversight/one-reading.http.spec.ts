import type { Page, ReadingView } from '@tergeu/contracts';
import { uuidv7 } from 'uuidv7';
import { ApiUnderTest, type CaseUnderTest } from '../testing/api-under-test';
import { cast, type CastName } from '../testing/cast';
import { specimenSuspect } from '../testing/custody';

/** No door to a case file is without a record; one sitting is one record. */
let api: ApiUnderTest;
let file: CaseUnderTest;
const [person, defence, decision] = [uuidv7(), uuidv7(), uuidv7()];
const minute = 60_000;
let now = Date.now();

/** Time passes, so that what is read now is another sitting. */
const later = (minutes: number) => {
  now += minutes * minute;
  api.standAt(new Date(now).toISOString());
};
const readings = async (who: CastName) =>
  (await api.get<Page<ReadingView>>('auditor', `/oversight/readings?caseNumber=O-1&readerId=${cast[who].id}`)).body.items.length;

beforeAll(async () => {
  api = await ApiUnderTest.start();
  file = await api.caseFile().begun('O-1');
  await file.do('investigator', 'person', person, 'record', specimenSuspect);
  await file.do('investigator', 'defence', defence, 'explainRightsAndOffer', { personId: person, punishableByOverTenYears: false });
  await file.do('investigator', 'defence', defence, 'chooseCounsel', { counselId: cast.counsel.id });
  await file.do('investigator', 'defence', defence, 'admitCounsel', { counselId: cast.counsel.id });
  await file.do('investigator', 'key-decision', decision, 'draft', {
    kind: 'interruption',
    interruptionGround: 'expertise',
    text: 'A reasoned specimen text.',
  });
  await file.do('investigator', 'key-decision', decision, 'submit');
  now = Date.now();
});
afterAll(() => api.stop());

describe('every door to a case file', () => {
  it.each<[CastName, string]>([
    ['prosecutor', ''],
    ['prosecutor', '?entry=2'],
    ['prosecutor', '/journal'],
    ['prosecutor', '/history'],
    ['prosecutor', '/documents'],
    ['prosecutor', '/changes?from=1'],
    ['prosecutor', `/decisions/${decision}/sight`],
    ['counsel', '/journal'],
    ['counsel', '/mirror'],
  ])('puts the reading of the %s on record: %s', async (who, door) => {
    later(20);
    const before = await readings(who);
    const path = door === '/mirror' ? `/counsel/cases/${file.id}/mirror` : `/case-files/${file.id}${door}`;
    expect((await api.get(who, path)).status).toBe(200);
    expect(await readings(who)).toBe(before + 1);
  });

  it('records nothing where it stays shut', async () => {
    for (const door of ['', '/journal', '/history', '/documents'])
      expect((await api.get('stranger', `/case-files/${file.id}${door}`)).status).toBe(403);
    expect(await readings('stranger')).toBe(0);
  });
});

describe('one sitting', () => {
  it('of many requests, also at once, is one reading', async () => {
    later(20);
    const before = await readings('investigator');
    await Promise.all(
      ['', '/journal', '/history', '/documents', '?entry=1', '?entry=2', '?entry=3', '/journal?limit=1'].map((door) =>
        api.get('investigator', `/case-files/${file.id}${door}`),
      ),
    );
    later(14);
    await api.get('investigator', `/case-files/${file.id}/journal`);
    expect(await readings('investigator')).toBe(before + 1);
  });

  it('ends after a quarter of an hour, and is nobody else’s', async () => {
    const before = await readings('investigator');
    later(2);
    await api.get('investigator', `/case-files/${file.id}/journal`);
    expect(await readings('investigator')).toBe(before + 1);
    const others = await readings('colleague');
    await api.get('colleague', `/case-files/${file.id}/journal`);
    expect(await readings('colleague')).toBe(others + 1);
  });
});
