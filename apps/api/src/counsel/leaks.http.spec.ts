import type { CaseFileView, JournalEntryView, MirrorView, NoticeView, Page } from '@tergeu/contracts';
import { uuidv7 } from 'uuidv7';
import { ApiUnderTest } from '../testing/api-under-test';
import { cast, type CastName } from '../testing/cast';
import { marker, richCase, type RichCase } from '../testing/rich-case';

interface Document {
  readonly paths: Record<
    string,
    Record<
      string,
      { readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema: { readonly enum?: string[] } }[] }
    >
  >;
}

let api: ApiUnderTest;
let rich: RichCase;
let paths: string[];
beforeAll(async () => {
  api = await ApiUnderTest.start();
  rich = await richCase(api);
  const { body } = await api.get<Document>(null, '/openapi.json');
  paths = Object.keys(body.paths).filter((path) => body.paths[path]!['get'] && path !== '/api/events');
});
afterAll(() => api.stop());

/** Each address with every id that could stand in it. */
const addresses = () =>
  paths.flatMap((path) => {
    const bare = path.replace(/^\/api/, '');
    const withCase = bare.replace('{id}', rich.file.id);
    const ids = [rich.decisionId, rich.searchId, ...rich.secretIds.slice(0, 3), rich.clientId];
    return /\{\w+\}/.test(withCase)
      ? ids.map((id) => withCase.replace(/\{\w+\}/g, bare.includes('figures') ? 'cases.total' : id))
      : [withCase];
  });
const queries = ['', '?limit=1', `?q=${marker}`, '?overdue=true', '?sort=dueAt', '?machine=court-authorisation', '?kind=refused'];

/** Answers of the API to this reader, at every address and with every query, as text. */
async function everything(who: CastName): Promise<{ path: string; status: number; text: string }[]> {
  const cookie = await api.as(who);
  const answers: { path: string; status: number; text: string }[] = [];
  for (const address of addresses())
    for (const query of queries) {
      const response = await fetch(`${api.url}${address}${query}`, { headers: { cookie } });
      const cursors = [...response.headers.values()].join(' ');
      answers.push({ path: address + query, status: response.status, text: decoded(`${await response.text()} ${cursors}`) });
    }
  return answers;
}

/** Cursors are readable by whoever wants to. */
const decoded = (text: string): string =>
  text.replace(/"nextCursor":"([\w-]+)"/g, (_, cursor: string) => Buffer.from(cursor, 'base64url').toString('utf8'));

/** Where something of the withheld shows. */
const leaks = (answers: readonly { path: string; text: string }[]) =>
  answers.flatMap(({ path, text }) =>
    [marker, ...rich.secretIds].filter((one) => text.includes(one) && !path.includes(one)).map((one) => `${path}: ${one}`),
  );

describe('what counsel finds at every address of the API', () => {
  it('is something, and nothing of what is withheld', async () => {
    const answers = await everything('counsel');
    expect(answers.length).toBeGreaterThan(100);
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(60);
    expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
    expect(leaks(answers)).toEqual([]);
    expect(answers.some(({ text }) => text.includes('Client Specimen'))).toBe(true);
  });

  it('is nothing at all for counsel of nobody here, and for counsel who was replaced', async () => {
    for (const who of ['otherCounsel', 'formerCounsel'] as const) {
      const answers = await everything(who);
      expect(leaks(answers)).toEqual([]);
      expect(answers.filter(({ text }) => text.includes('Client Specimen'))).toEqual([]);
      expect((await api.get(who, `/case-files/${rich.file.id}`)).status).toBe(403);
    }
  });

  it('is found by this very search where it may be read: the test can fail', async () => {
    expect(leaks(await everything('prosecutor')).length).toBeGreaterThan(20);
  });
});

describe('what counsel could count, or compare', () => {
  const read = async () => (await api.get<CaseFileView>('counsel', `/case-files/${rich.file.id}`)).body;
  const journal = async () =>
    (await api.get<Page<JournalEntryView>>('counsel', `/case-files/${rich.file.id}/journal?limit=200`)).body.items;

  it('does not move when something that he does not see is done', async () => {
    const before = [await read(), await journal(), (await api.get('counsel', '/case-files?sort=dueAt')).body, (await mirror()).shown];
    await rich.file.do('investigator', 'person', uuidv7(), 'record', {
      name: 'Later Witness',
      bornOn: '1990-01-01',
      sex: 'male',
      roleInCase: 'witness',
    });
    expect([await read(), await journal(), (await api.get('counsel', '/case-files?sort=dueAt')).body, (await mirror()).shown]).toEqual(
      before,
    );
  });

  const mirror = async () => (await api.get<MirrorView>('counsel', `/counsel/cases/${rich.file.id}/mirror`)).body;

  it('is a journal of its own numbers, without gaps, links or vain attempts of others', async () => {
    await rich.file.try('investigator', 'case', rich.file.id, 'sendToCourt');
    const entries = await journal();
    expect(entries.map(({ sequence }) => sequence)).toEqual(entries.map((_, index) => entries.length - index));
    expect(entries.filter(({ kind, previousHash }) => kind === 'refused' || previousHash !== '')).toEqual([]);
    expect(entries.map(({ machine, command }) => `${machine}.${command}`)).toContain('key-decision.agree');
    expect(entries.map(({ machine, command }) => `${machine}.${command}`)).not.toContain('key-decision.draft');
  });

  it('is, of a thing that he is not shown, the same answer as of one that does not exist', async () => {
    const tried = async (id: string) =>
      rich.file.try('counsel', 'restraint', id, 'openReview', { ground: 'health', statement: 'A statement of counsel.' });
    const [unseen, missing] = [await tried(rich.secretIds[4]!), await tried(uuidv7())];
    expect(unseen.status).toBe(404);
    expect(JSON.stringify(unseen.body)).not.toContain(marker);
    expect(missing.status).toBeGreaterThanOrEqual(400);
  });
});

describe('what counsel can do and is told', () => {
  it('is to complain on what he sees, on a version that stands for it', async () => {
    const { body } = await api.get<CaseFileView>('counsel', `/case-files/${rich.file.id}`);
    await rich.file.do('investigator', 'person', uuidv7(), 'record', {
      name: 'Yet Another',
      bornOn: '1990-01-01',
      sex: 'male',
      roleInCase: 'witness',
    });
    const complaint = uuidv7();
    const payload = {
      complainantName: 'Client Specimen',
      complainantPersonId: rich.clientId,
      channel: 'counsel',
      text: 'A complaint of counsel.',
    };
    await rich.file.do('counsel', 'complaint', complaint, 'receive', payload, { version: body.version });
    const late = await rich.file.try('counsel', 'complaint', uuidv7(), 'receive', payload, { version: body.version });
    expect(late.status).toBe(409);
    const { proceedings } = (await api.get<CaseFileView>('counsel', `/case-files/${rich.file.id}`)).body;
    expect(proceedings.map(({ id }) => id)).toContain(complaint);
  });

  it('is a notice of each step with its article, acknowledged once and for all', async () => {
    const list = async () => (await api.get<Page<NoticeView>>('counsel', '/counsel/notices')).body.items;
    const before = await list();
    expect(before.map(({ text }) => text.en)).toEqual(
      expect.arrayContaining(['A decision is in force: read its text', 'Your client has been detained', 'You are admitted to the case']),
    );
    const ids = before.map(({ id }) => id);
    expect((await api.post('otherCounsel', '/counsel/notices/acknowledge', { ids })).body).toEqual({ acknowledged: 0 });
    expect((await api.post('counsel', '/counsel/notices/acknowledge', { ids })).body).toEqual({ acknowledged: ids.length });
    expect((await api.post('counsel', '/counsel/notices/acknowledge', { ids })).body).toEqual({ acknowledged: 0 });
    expect((await list()).every(({ readAt }) => readAt !== null)).toBe(true);
    expect((await api.get('counsel', '/work/counts')).body).toMatchObject({ byMachine: { notice: 0 } });
    expect((await api.get('formerCounsel', '/counsel/notices')).body['items']).toEqual([]);
  });

  it('is what a prosecutor discloses early, until he lifts it', async () => {
    const disclosure = uuidv7();
    const sees = async () =>
      (await api.get<CaseFileView>('counsel', `/case-files/${rich.file.id}`)).body.proceedings.some(({ id }) => id === rich.searchId);
    expect(await sees()).toBe(false);
    const why = 'Reasons of the prosecutor.';
    await rich.file.do('prosecutor', 'disclosure', disclosure, 'disclose', {
      subjectId: rich.searchId,
      personId: rich.clientId,
      reasons: why,
    });
    expect(await sees()).toBe(true);
    await rich.file.do('prosecutor', 'disclosure', disclosure, 'lift', { endReasons: why });
    expect(await sees()).toBe(false);
  });
});

describe('live updates to counsel', () => {
  it('say that something he sees has changed, and are silent on all else', async () => {
    const stop = new AbortController();
    const response = await fetch(`${api.url}/events`, { headers: { cookie: await api.as('counsel') }, signal: stop.signal });
    let heard = '';
    const listening = (async () => {
      for await (const part of response.body!) heard += Buffer.from(part).toString('utf8');
    })().catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const stranger = await api.caseFile().begun();
    const unseen = uuidv7();
    await rich.file.do('investigator', 'person', unseen, 'record', {
      name: 'Unheard',
      bornOn: '1990-01-01',
      sex: 'male',
      roleInCase: 'witness',
    });
    await rich.file.do('investigator', 'person', rich.clientId, 'correct', {
      name: 'Client Corrected',
      bornOn: '1990-01-01',
      sex: 'male',
      roleInCase: 'suspect',
    });
    for (let wait = 0; wait < 50 && !heard.includes(rich.file.id); wait += 1) await new Promise((resolve) => setTimeout(resolve, 100));
    stop.abort();
    await listening;
    expect(heard.split('"type":"case"').length - 1).toBe(1);
    expect(heard).not.toContain(unseen);
    expect(heard).not.toContain(stranger.id);
    expect(cast.counsel.role).toBe('counsel');
  });
});
