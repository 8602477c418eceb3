import type { CaseFileView, ChangesView, DocumentView, HistoryEntryView, JournalEntryView, Page } from '@tergeu/contracts';
import { digestOf } from '@tergeu/procedure';
import { DataSource } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { ApiUnderTest, type CaseUnderTest } from '../testing/api-under-test';
import { cast } from '../testing/cast';

let api: ApiUnderTest;
let file: CaseUnderTest;
const [person, other, detention, defence, decision, item, search] = Array.from({ length: 7 }, () => uuidv7()) as [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];
const reasons = 'Reasons of the specimen, ten per cent (10 %) of them quoted.';
const hourAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
const someone = (name: string, roleInCase: string) => ({
  name, roleInCase, bornOn: '1990-01-01', sex: 'male', citizenship: 'kazakhstan', knowsLanguage: true, withoutMeans: false, hasDefect: false,
}); // prettier-ignore

/** Told at once: a suspect, a detention that lasts an hour and a half, one refused attempt; told late: a victim of three hours ago. */
beforeAll(async () => {
  api = await ApiUnderTest.start();
  file = await api.caseFile().begun('H-2026-1');
  await file.do('investigator', 'person', person, 'record', someone('Specimen Suspect', 'suspect'));
  const apprehension = {
    personId: person,
    ground: 'caughtInTheAct',
    place: 'Specimen street 1',
    offenceId: 'CC 188(2)',
    inMassRiots: false,
  };
  await file.do('investigator', 'detention', detention, 'apprehend', apprehension);
  await file.do('investigator', 'detention', detention, 'deliver');
  await file.do('investigator', 'detention', detention, 'drawProtocol');
  await file.refusal('facilityOfficer', 'detention', detention, 'place');
  await file.do('investigator', 'defence', defence, 'explainRightsAndOffer', { personId: person, punishableByOverTenYears: false });
  await file.do('investigator', 'person', other, 'record', someone('Specimen Victim', 'victim'), { occurredAt: hourAgo(3) });
  const draft = { kind: 'qualification', personId: person, offenceId: 'CC 188(3)', text: reasons };
  await file.do('investigator', 'key-decision', decision, 'draft', draft);
  const petition = { kind: 'search', place: 'Specimen street 2', sought: ['object'], grounds: reasons, inDwelling: true, forced: true };
  await file.do('investigator', 'court-authorisation', search, 'draft', petition);
  await file.do('investigator', 'court-authorisation', search, 'executeUrgently', { urgencyReasons: reasons, result: reasons });
  await file.do('investigator', 'evidence-item', item, 'collect', { kind: 'object', description: 'Specimen item', actionId: search });
  await file.do('investigator', 'court-authorisation', search, 'tellJudge');
  await file.do('judge', 'court-authorisation', search, 'findUnlawful', { reasons });
});
afterAll(() => api.stop());

const read = async <T>(path: string, name: Parameters<ApiUnderTest['get']>[0] = 'investigator') => {
  const { status, body } = await api.get<T>(name, `/case-files/${file.id}${path}`);
  if (status !== 200) throw new Error(`${path}: ${status} ${JSON.stringify(body)}`);
  return body;
};
const now = () => read<CaseFileView>('');
const byId = (view: CaseFileView) => ({ ...view, proceedings: Object.fromEntries(view.proceedings.map((one) => [one.id, one])) });
/** Number of the entry that carried a step. */
const entryOf = async (command: string, proceedingId?: string) => {
  const { items } = await read<Page<HistoryEntryView>>('/history?limit=500');
  return items.find((one) => one.command === command && (!proceedingId || one.proceedingId === proceedingId))!;
};

describe('a case file as of a past moment', () => {
  it('is at the head what is stored now, by the entry and by the clock', async () => {
    const present = await now();
    for (const query of [`entry=${present.sequence}`, `asOf=${new Date().toISOString()}`]) {
      const past = await read<CaseFileView>(`?${query}`);
      expect(past.asOf).toMatchObject({ entry: present.sequence, reading: 'recorded' });
      const { clocks, ...rest } = byId({ ...past, asOf: null });
      const { clocks: running, ...stored } = byId(present);
      expect(rest).toEqual(stored);
      expect(new Set(clocks.map((one) => JSON.stringify(one)))).toEqual(new Set(running.map((one) => JSON.stringify(one))));
    }
  });

  it('holds what had been recorded by an entry, and nothing of later', async () => {
    const { sequence } = await entryOf('apprehend');
    const past = await read<CaseFileView>(`?entry=${sequence}`);
    expect([past.sequence, past.proceedings.map(({ machine }) => machine).sort()]).toEqual([sequence, ['case', 'detention', 'person']]);
    expect(past.proceedings.find(({ id }) => id === detention)!.states).toContain('custody.apprehended'.replace(/^/, 'held.'));
    const [entry] = (await read<Page<JournalEntryView>>(`/journal?upTo=${sequence}&limit=1`)).items;
    expect(past.headHash).toBe(entry!.hash);
  });

  it('is the same before and after a refused attempt, but for its place in the chain', async () => {
    const { sequence } = await entryOf('place');
    const [before, after] = await Promise.all([read<CaseFileView>(`?entry=${sequence - 1}`), read<CaseFileView>(`?entry=${sequence}`)]);
    expect(after.proceedings).toEqual(before.proceedings);
    expect([after.version, after.sequence]).toEqual([before.version, before.sequence + 1]);
  });

  it('tells by the other reading what had happened by then, though it was told later', async () => {
    const { recordedAt } = await entryOf('explainRightsAndOffer');
    const names = ({ people }: CaseFileView) => people.map(({ name }) => name).sort();
    expect(names(await read<CaseFileView>(`?asOf=${recordedAt}`))).toEqual(['Specimen Suspect']);
    expect(names(await read<CaseFileView>(`?asOf=${recordedAt}&reading=occurred`))).toEqual(['Specimen Suspect', 'Specimen Victim']);
  });

  it('equals the head in the other reading, too, once everything has happened', async () => {
    const { asOf: _, clocks: __, ...told } = byId(await read<CaseFileView>(`?asOf=${new Date().toISOString()}&reading=occurred`));
    const { asOf: ___, clocks: ____, ...stored } = byId(await now());
    expect(told).toEqual(stored);
  });

  it('says that there was no such file, that there is no such entry, and that one moment has to be named', async () => {
    const status = async (query: string) => (await api.get('investigator', `/case-files/${file.id}?${query}`)).status;
    expect(await status('asOf=2020-01-01T00:00:00Z')).toBe(404);
    expect(await status('entry=9999')).toBe(404);
    expect(await status(`asOf=2020-01-01T00:00:00Z&entry=1`)).toBe(400);
    expect(await status('asOf=yesterday')).toBe(400);
    expect(await status('entry=0')).toBe(400);
  });

  it('takes no command: what was read of the past is no version to build on', async () => {
    const { version } = await read<CaseFileView>('?entry=5');
    const { status } = await file.try('investigator', 'detention', detention, 'notifyProsecutor', {}, { version });
    expect(status).toBe(409);
  });

  it.each(['', '?entry=3', '/history', '/changes?from=3', '/documents', '/journal'])('is closed to strangers: %s', async (path) => {
    expect((await api.get('stranger', `/case-files/${file.id}${path}`)).status).toBe(403);
  });

  it('logs who looked at the past; one sitting is one reading', async () => {
    const count = async () =>
      Number((await api.app.get(DataSource).query('SELECT count(*) FROM reading WHERE case_id = $1', [file.id]))[0].count);
    expect(await count()).toBeGreaterThan(0);
    api.standAt(new Date(Date.now() + 20 * 60_000).toISOString());
    const before = await count();
    await read('?entry=3');
    await read('/changes?from=3');
    expect(await count()).toBe(before + 1);
  });
});

describe('the people and things of a case file', () => {
  it('knows who is held, and until when at most', async () => {
    const { people, clocks } = await now();
    const longest = clocks.find(({ name }) => name === 'longestDetention')!;
    expect(people.find(({ id }) => id === person)!.held).toEqual({
      proceedingId: detention,
      machine: 'detention',
      since: longest.startedAt,
      until: longest.dueAt,
      overdue: false,
    });
    expect(people.find(({ id }) => id === other)!.held).toBeNull();
  });

  it('knows of an item that fell with its action, and that it stood before the ruling', async () => {
    const { sequence } = await entryOf('findUnlawful');
    const admissible = ({ items }: CaseFileView) => items.map((one) => one.admissible);
    expect(admissible(await now())).toEqual([false]);
    expect(admissible(await read<CaseFileView>(`?entry=${sequence - 1}`))).toEqual([true]);
  });
});

describe('the history of a case', () => {
  it('says from where to where each step led; a refused one led nowhere', async () => {
    const opened = await entryOf('apprehend');
    expect(opened).toMatchObject({ kind: 'accepted', from: [], actor: { id: cast.investigator.id } });
    expect(opened.to).toContain('held.custody.apprehended');
    const delivered = await entryOf('deliver');
    expect([delivered.from, delivered.to].map((states) => states[0])).toEqual(['held.custody.apprehended', 'held.custody.delivered']);
    const refused = await entryOf('place');
    expect(refused.from).toEqual(refused.to);
    expect(refused.reasons!.map(({ safeguard }) => safeguard).sort()).toEqual(['S01', 'S06']);
  });

  it('is paged without gap or double, in either order', async () => {
    for (const order of ['recorded', 'occurred']) {
      const seen: number[] = [];
      let cursor: string | null = null;
      do {
        const page: Page<HistoryEntryView> = await read(`/history?order=${order}&limit=4${cursor ? `&cursor=${cursor}` : ''}`);
        seen.push(...page.items.map(({ sequence }) => sequence));
        cursor = page.nextCursor;
      } while (cursor);
      expect([...seen].sort((a, b) => a - b)).toEqual(Array.from({ length: (await now()).sequence }, (_, index) => index + 1));
      if (order === 'occurred') expect(seen.at(-1)).toBe((await entryOf('record', other)).sequence);
    }
  });
});

describe('what has changed between two moments', () => {
  it('names what was added and what has changed, with values, limits and effects', async () => {
    const { sequence } = await entryOf('collect');
    const { from, to, proceedings, unchanged } = await read<ChangesView>(`/changes?from=${sequence}`);
    expect([from.entry, to.entry]).toEqual([sequence, (await now()).sequence]);
    expect(proceedings.map(({ id, change }) => [id, change]).sort()).toEqual(
      [
        [item, 'changed'],
        [search, 'changed'],
      ].sort(),
    );
    expect(unchanged).toBe((await now()).proceedings.length - 2);
    const action = proceedings.find(({ id }) => id === search)!;
    expect([action.statesBefore, action.statesAfter]).toEqual([['executedUrgently'], ['foundUnlawful']]);
    expect(action.clocks.some(({ before, after }) => before?.status === 'running' && after?.status === 'met')).toBe(true);
    expect(proceedings.find(({ id }) => id === item)!.effects).toEqual([expect.objectContaining({ came: true })]);
  });

  it('is nothing between a moment and itself', async () => {
    expect((await read<ChangesView>('/changes?from=7&to=7')).proceedings).toEqual([]);
  });

  it('has in the other reading what was told late among what had happened before', async () => {
    const { sequence } = await entryOf('apprehend');
    const ids = ({ proceedings }: ChangesView) => proceedings.map(({ id }) => id);
    expect(ids(await read<ChangesView>(`/changes?from=${sequence}`))).toContain(other);
    expect(ids(await read<ChangesView>(`/changes?from=${sequence}&reading=occurred`))).not.toContain(other);
  });
});

describe('the journal, filtered', () => {
  const entries = async (query: string) => (await read<Page<JournalEntryView>>(`/journal?limit=200&${query}`)).items;
  const steps = async (query: string) => (await entries(query)).map(({ command }) => command);

  it('by kind: refused, told late', async () => {
    expect(await steps('kind=refused')).toEqual(['place']);
    expect(await steps('kind=late')).toEqual(['record']);
    expect(await steps('kind=clock')).toEqual([]);
  });

  it('by person: his own proceeding and all about him', async () => {
    expect(new Set((await entries(`personId=${person}`)).map(({ machine }) => machine))).toEqual(
      new Set(['person', 'detention', 'defence', 'key-decision']),
    );
    expect(await steps(`personId=${other}`)).toEqual(['record']);
  });

  it('by machine, step and actor', async () => {
    expect(await steps('machine=court-authorisation&command=tellJudge')).toEqual(['tellJudge']);
    expect(await steps(`actorId=${cast.judge.id}`)).toEqual(['findUnlawful']);
  });

  it('by the time of the act', async () => {
    expect(await steps(`to=${hourAgo(2)}`)).toEqual(['record']);
    expect(await steps(`from=${hourAgo(2)}&kind=late`)).toEqual([]);
  });

  it('by text: of what was said, of the step’s name in any language, of the actor’s name; a wildcard is a character', async () => {
    expect(await steps(`q=${encodeURIComponent('specimen STREET 2')}`)).toEqual(['draft']);
    expect(await steps(`q=${encodeURIComponent('доставл')}`)).toEqual(['deliver']);
    expect(await steps('q=judge%20specimen')).toEqual(['findUnlawful']);
    expect(await steps(`q=${encodeURIComponent('ten per cent (10 %)')}`)).toHaveLength(4);
    expect(await steps(`q=${encodeURIComponent('t_n per cent')}`)).toEqual([]);
  });

  it('goes through the entries of one case by their key, whatever is asked', async () => {
    const plan = JSON.stringify(
      await api.app
        .get(DataSource)
        .query("EXPLAIN SELECT * FROM journal_entry WHERE case_id = $1 AND actor_role = 'clock' ORDER BY sequence DESC LIMIT 50", [
          file.id,
        ]),
    );
    expect(plan).toMatch(/Index Scan.*journal_entry/);
  });
});

describe('the texts on file', () => {
  it('have the digest by which an agreement names them, and leave refused attempts out', async () => {
    const { items } = await read<Page<DocumentView>>('/documents');
    expect(items.map(({ command, field }) => `${command}.${field}`)).toEqual([
      'findUnlawful.reasons',
      'executeUrgently.urgencyReasons',
      'executeUrgently.result',
      'draft.grounds',
      'draft.text',
    ]);
    expect(new Set(items.map(({ digest }) => digest))).toEqual(new Set([digestOf(reasons)]));
  });

  it('are paged without gap or double', async () => {
    const first = await read<Page<DocumentView>>('/documents?limit=2');
    const second = await read<Page<DocumentView>>(`/documents?limit=10&cursor=${first.nextCursor}`);
    expect([first.items.length, second.items.length, second.nextCursor]).toEqual([2, 3, null]);
  });
});
