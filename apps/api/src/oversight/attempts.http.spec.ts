import type { AttemptView, Page } from '@tergeu/contracts';
import { uuidv7 } from 'uuidv7';
import { ApiUnderTest } from '../testing/api-under-test';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await ApiUnderTest.start();
});
afterAll(() => api.stop());

const attempts = async (query = '') => (await api.get<Page<AttemptView>>('auditor', `/oversight/attempts${query}`)).body;

describe('what an auditor sees of refused attempts', () => {
  it('those on a case, and those that named no recorded case, each once, newest first, page by page', async () => {
    const file = await api.caseFile().begun();
    await file.try('investigator', 'case', file.id, 'sendToCourt');
    const nowhere = uuidv7();
    await api.caseFile(nowhere).try('investigator', 'case', nowhere, 'begin');
    await file.try('investigator', 'case', file.id, 'complete');

    const { items } = await attempts();
    expect(items.map(({ command, caseId }) => [command, caseId])).toEqual([
      ['complete', file.id],
      ['begin', null],
      ['sendToCourt', file.id],
    ]);
    expect(items[1]).toMatchObject({ caseNumber: null, sequence: null });
    for (const { reasons } of items) expect(reasons.length).toBeGreaterThan(0);

    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Page<AttemptView> = await attempts(`?limit=1${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`);
      seen.push(...page.items.map(({ command }) => command));
      cursor = page.nextCursor;
    } while (cursor);
    expect(seen).toEqual(['complete', 'begin', 'sendToCourt']);
  });
});
