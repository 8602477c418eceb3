import { ApiUnderTest } from '../testing/api-under-test';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await ApiUnderTest.start();
});
afterAll(() => api.stop());

describe('a case file over HTTP', () => {
  it('takes a case through its first steps', async () => {
    const file = await api.caseFile().begun();
    const read = await api.get<{ state: string; version: number; clocks: unknown[] }>('investigator', `/case-files/${file.id}`);
    expect(read.status).toBe(200);
    expect(read.body).toMatchObject({ state: 'underInvestigation', version: 4 });
    expect(read.body.clocks).toHaveLength(1);
  });
});
