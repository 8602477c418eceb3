import { ApiUnderTest } from '../testing/api-under-test';
import { cast } from '../testing/cast';
import { ChangeDirectory } from './change-directory';
import { SessionStore } from './session-store';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await ApiUnderTest.start();
});
afterAll(() => api.stop());

const ask = async (cookie: string, path = '/case-files', method = 'GET'): Promise<number> =>
  (await fetch(api.url + path, { method, headers: { cookie, 'x-requested-with': 'tergeu' } })).status;

describe('a session', () => {
  it('opens what is for the signed-in, among other cookies too', async () => {
    const cookie = await api.as('investigator');
    expect(await ask(cookie)).toBe(200);
    expect(await ask(`theme=dark; ${cookie}; last=1`)).toBe(200);
    expect(await ask('')).toBe(401);
  });

  it.each([
    ['another signature', (cookie: string) => cookie.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))],
    ['another id', (cookie: string) => cookie.replace('s%3A', 's%3Ax')],
    ['no signature', (cookie: string) => cookie.split('.').slice(0, -1).join('.')],
    ['a broken encoding', (cookie: string) => `${cookie}%`],
    ['the name of another cookie', (cookie: string) => `x${cookie}`],
  ])('is nobody’s with %s', async (_, forge) => {
    const cookie = await api.as('investigator');
    expect(await ask(cookie)).toBe(200);
    expect(await ask(forge(cookie))).toBe(401);
  });

  it('ends at once when he signs out', async () => {
    const cookie = await api.as('colleague');
    expect(await ask(cookie)).toBe(200);
    expect(await ask(cookie, '/session', 'DELETE')).toBe(204);
    expect(await ask(cookie)).toBe(401);
    expect(await ask(cookie, '/session')).toBe(401);
  });

  it('ends at once when he is blocked', async () => {
    const cookie = await api.as('outsider');
    expect(await ask(cookie)).toBe(200);
    await api.app.get(ChangeDirectory).disableOfficial(cast.administrator.id, cast.outsider.id);
    expect(await ask(cookie)).toBe(401);
  });

  it('never opens by the secret’s own row', async () => {
    expect(await ask('tergeu.sid=s%3Asecret.x')).toBe(401);
  });
});

it('the application ends its sweeping out of sessions before it lets go of the database', async () => {
  const another = await ApiUnderTest.start();
  const end = jest.spyOn(another.app.get(SessionStore), 'beforeApplicationShutdown');
  await another.stop();
  expect(end).toHaveBeenCalledTimes(1);
});
