import type { AdministrationEntryView, Page } from '@tergeu/contracts';
import { uuidv7 } from 'uuidv7';
import { ApiUnderTest } from '../testing/api-under-test';
import { bodies, cast, type CastName } from '../testing/cast';

let api: ApiUnderTest;
const newcomer = {
  id: uuidv7(),
  login: 'audited',
  name: 'Audited Specimen',
  role: 'investigator',
  bodyId: bodies[0]!.id,
  unitId: bodies[0]!.units[0]!.id,
};
const ask = (query = '', name: CastName = 'auditor') => api.get<Page<AdministrationEntryView>>(name, `/oversight/administration${query}`);

beforeAll(async () => {
  api = await ApiUnderTest.start();
  expect((await api.post('administrator', '/administration/officials', newcomer)).status).toBe(201);
});
afterAll(() => api.stop());

describe('what administrators did', () => {
  it('is told to auditors, newest first, with names and its place in the chain, and without a password', async () => {
    const { items } = (await ask()).body;
    expect(items[0]).toMatchObject({
      action: 'addOfficial',
      actionText: { en: 'An official was added' },
      actorId: cast.administrator.id,
      actorName: cast.administrator.name,
      payload: { login: 'audited', withPassword: true },
      intact: true,
      previousHash: items[1]!.hash,
    });
    expect(items[0]!.names[newcomer.id]).toEqual({ kk: newcomer.name, ru: newcomer.name, en: newcomer.name });
    expect(items.every(({ intact }) => intact)).toBe(true);
    expect(items.every(({ actionText, action }) => actionText.en !== action)).toBe(true);
    expect(items.some(({ actorId, actorName }) => actorId === null && actorName === null)).toBe(true);
  });

  it('is found by who did it, whom it is about, what it was and when', async () => {
    const actions = async (query: string) => (await ask(query)).body.items.map(({ action }) => action);
    expect(await actions(`?actorId=${cast.administrator.id}`)).toEqual(['addOfficial']);
    expect(await actions(`?aboutId=${newcomer.id}`)).toEqual(['addOfficial']);
    expect(new Set(await actions('?action=addGroup'))).toEqual(new Set(['addGroup']));
    expect(await actions('?day=2021-05-01')).toEqual([]);
  });

  it('comes page by page, each once', async () => {
    const seen: number[] = [];
    let cursor: string | null = null;
    do {
      const { body }: { body: Page<AdministrationEntryView> } = await ask(
        `?limit=7${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`,
      );
      seen.push(...body.items.map(({ sequence }) => sequence));
      cursor = body.nextCursor;
    } while (cursor);
    expect(seen).toEqual(Array.from({ length: seen[0]! }, (_, index) => seen[0]! - index));
  });

  it.each(['administrator', 'prosecutor', 'investigator', 'security', 'counsel'] as const)('is not for the %s', async (name) => {
    expect((await ask('', name)).status).toBe(403);
  });

  it.each(['?day=2022-02-31', '?actorId=me', '?cursor=x', '?limit=0'])('refuses %s as malformed', async (query) => {
    expect((await ask(query)).status).toBe(400);
  });
});
