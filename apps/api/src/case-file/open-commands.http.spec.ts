import type { AvailabilityView } from '@tergeu/contracts';
import { uuidv7 } from 'uuidv7';
import { ApiUnderTest, type CaseUnderTest } from '../testing/api-under-test';

let api: ApiUnderTest;
let file: CaseUnderTest;
const person = uuidv7();

beforeAll(async () => {
  api = await ApiUnderTest.start();
  file = await api.caseFile().begun();
  await file.do('investigator', 'person', person, 'record', {
    name: 'Specimen Person',
    bornOn: '1990-05-03',
    sex: 'male',
    roleInCase: 'suspect',
  });
});
afterAll(() => api.stop());

const rows = async (query: string) => (await api.get<AvailabilityView[]>('investigator', `/case-files/${file.id}/commands${query}`)).body;
const namesOf = (list: AvailabilityView[]) => list.map(({ machine, command, proceedingId }) => [machine, command, proceedingId]);

describe('which commands are open to me', () => {
  it('is told of one proceeding, with those that are closed and why', async () => {
    const list = await rows(`?proceedingId=${person}`);
    expect(new Set(list.map(({ proceedingId }) => proceedingId))).toEqual(new Set([person]));
    expect(list.some(({ open }) => open)).toBe(true);
    expect(list.filter(({ open, reasons }) => !open && reasons.length > 0).length).toBeGreaterThan(0);
  });

  it('is told of those that could be opened only, and of none that is closed, when asked so', async () => {
    const all = await rows('');
    const fresh = await rows('?fresh=true&open=true');
    expect(namesOf(fresh)).toEqual(namesOf(all.filter(({ open, proceedingId }) => open && proceedingId === null)));
    expect(namesOf(fresh)).toContainEqual(['detention', 'apprehend', null]);
    expect(namesOf(await rows('?open=true'))).toEqual(namesOf(all.filter(({ open }) => open)));
  });
});

describe('what goes over the wire', () => {
  const fetchOf = async (path: string, signal?: AbortSignal) =>
    fetch(`${api.url}${path}`, { headers: { cookie: await api.as('investigator'), 'accept-encoding': 'br' }, ...(signal && { signal }) });

  it('is compressed where it is long', async () => {
    const response = await fetchOf(`/case-files/${file.id}/commands`);
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(((await response.json()) as AvailabilityView[]).length).toBeGreaterThan(10);
  });

  it('is never held back where it is live', async () => {
    const stop = new AbortController();
    const response = await fetchOf('/events', stop.signal);
    expect(response.headers.get('content-encoding')).toBeNull();
    const reader = response.body!.getReader();
    const first = reader.read();
    await file.do('investigator', 'person', uuidv7(), 'record', {
      name: 'Another Specimen',
      bornOn: '1990-05-03',
      sex: 'male',
      roleInCase: 'witness',
    });
    expect((await first).value!.length).toBeGreaterThan(0);
    stop.abort();
  });
});
