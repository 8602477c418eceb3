import type { SearchPage, SearchReadingView } from '@tergeu/contracts';
import { uuidv7 } from 'uuidv7';
import { Client } from 'pg';
import { ApiUnderTest, type Answer, type CaseUnderTest } from '../testing/api-under-test';
import { cast, type CastName } from '../testing/cast';
import { RefreshDocuments } from './refresh-documents';

let api: ApiUnderTest;
let almaty: CaseUnderTest;
let atyrau: CaseUnderTest;
const [suspect, victim, weapon, car, shop, item] = Array.from({ length: 6 }, () => uuidv7()) as [
  string,
  string,
  string,
  string,
  string,
  string,
];
const found = '2022-01-06T10:00:00Z';
const person = { bornOn: '1990-05-03', sex: 'male', roleInCase: 'suspect' };

beforeAll(async () => {
  api = await ApiUnderTest.start();
  almaty = await api.caseFile().begun('2201-00123/05');
  await almaty.do('investigator', 'person', suspect, 'record', { ...person, name: 'Нұрғали Әлімжан' });
  await almaty.do('investigator', 'person', victim, 'record', { ...person, roleInCase: 'victim', name: 'Соловьёв Юрий' });
  const taken = { kind: 'pistol', quantity: 1, place: 'Абай даңғылы, 17', voluntary: true };
  await almaty.do('investigator', 'weapon', weapon, 'recordSeizure', { ...taken, model: 'ПМ', serialNumber: 'АК 1О477' });
  const damaged = { ownerKind: 'citizen', city: 'almaty', outcome: 'damaged', damagedAt: found };
  await almaty.do('investigator', 'vehicle', car, 'record', { ...damaged, model: 'Образец 5', plate: '123 АВС 02' });
  await almaty.do('investigator', 'attacked-object', shop, 'record', {
    kind: 'shop', name: '«Шаблон»', city: 'almaty', address: 'Төле би көшесі, 100', ownerKind: 'business', attackedAt: found, looted: true, destroyed: false,
  }); // prettier-ignore
  await almaty.do('investigator', 'evidence-item', item, 'collect', { kind: 'phone', description: 'Телефон чёрный' });
  const defence = uuidv7();
  await almaty.do('investigator', 'defence', defence, 'explainRightsAndOffer', { personId: suspect, punishableByOverTenYears: false });
  await almaty.do('investigator', 'defence', defence, 'requestStateCounsel');
  await almaty.do('investigator', 'defence', defence, 'admitCounsel', { counselId: cast.counsel.id });
  atyrau = api.caseFile();
  await atyrau.do('stranger', 'case', atyrau.id, 'register', {
    number: '2201-00999/01', category: 'theft', title: 'Ұрлық', city: 'atyrau', incidentAt: '2022-01-05T14:00:00Z', offenceId: 'CC 188(2)',
  }); // prettier-ignore
  await atyrau.do('stranger', 'case', atyrau.id, 'assignInvestigator', { investigatorId: cast.stranger.id });
  await atyrau.do('farProsecutor', 'case', atyrau.id, 'takeUnderSupervision');
  await atyrau.do('stranger', 'case', atyrau.id, 'begin');
  await atyrau.do('stranger', 'person', uuidv7(), 'record', { ...person, name: 'Нурғалиев Қайрат' });
});
afterAll(() => api.stop());

const ask = (name: CastName, q: string, more = ''): Promise<Answer<SearchPage>> =>
  api.get<SearchPage>(name, `/search?q=${encodeURIComponent(q)}${more}`);
const idsOf = async (name: CastName, q: string, more = ''): Promise<string[]> =>
  (await ask(name, q, more)).body.items.map(({ proceedingId }) => proceedingId);
const titles = async (name: CastName, q: string): Promise<string[]> => (await ask(name, q)).body.items.map(({ title }) => title);

describe('finds', () => {
  it.each(['Нұрғали', 'нургали', 'Nurgali', 'Nurghali', 'Нұрғалі', 'Nurğali', 'Әлімжан Нұрғали', 'alimzhan nurg', 'Älimjan'])(
    'a person by %s',
    async (q) => expect(await idsOf('investigator', q)).toEqual([suspect]),
  );
  it.each(['Nurgalli', 'Nurgaly', 'Нурголи', 'Nrugali', 'Nurgoli Alimzan'])('a person in spite of wrong letters: %s', async (q) => {
    const { items } = (await ask('investigator', q)).body;
    expect(items.map(({ proceedingId }) => proceedingId)).toEqual([suspect]);
  });
  it.each(['Solovyov', 'soloviev y', 'Соловьев', 'Yuriy'])('another by %s', async (q) =>
    expect(await idsOf('investigator', q)).toEqual([victim]),
  );
  it.each(['АК1О477', 'AK 10477', 'ak-10477', '10477', 'AK 10478'])('a weapon by its serial number: %s', async (q) =>
    expect(await idsOf('investigator', q)).toContain(weapon),
  );
  it.each(['123ABC02', '123 авс 02', '123-ABC', 'ABC 02'])('a vehicle by its plate: %s', async (q) =>
    expect(await idsOf('investigator', q)).toContain(car),
  );
  it.each(['tole bi', 'Толе би 100', 'Shablon'])('an object by name or address: %s', async (q) =>
    expect(await idsOf('investigator', q)).toEqual([shop]),
  );
  it.each(['пистолет', 'тапанша', 'pistol', 'Abay dangyly'])('a weapon by kind or place: %s', async (q) =>
    expect(await idsOf('investigator', q)).toContain(weapon),
  );
  it.each(['телефон', 'telefon', 'mobile phone', 'чорный'])('an item of evidence: %s', async (q) =>
    expect(await idsOf('investigator', q)).toContain(item),
  );
  it.each(['АВС', 'авс-Қ', 'AVS-K'])('by a seal without a digit: %s', async (q) => {
    const id = uuidv7();
    await almaty.do('investigator', 'evidence-item', id, 'collect', { kind: 'object', description: 'Specimen' });
    await almaty.do('investigator', 'evidence-item', id, 'seal', { sealNumber: 'АВС-Қ' });
    expect(await idsOf('investigator', q)).toContain(id);
  });
  it.each(['2201-00123/05', '2201 00123', '00123', '220100123', 'ст. 188 ч. 2 УК', '188(2)', '188-бап'])(
    'a case by number or article: %s',
    async (q) => expect(await idsOf('investigator', q)).toEqual([almaty.id]),
  );
  it('says what it found where', async () => {
    const [hit] = (await ask('investigator', 'nurgha alim')).body.items;
    expect(hit).toMatchObject({ kind: 'person', caseId: almaty.id, caseNumber: '2201-00123/05', match: 'start', detail: '1990-05-03' });
    expect(hit!.titleRanges.map(([from, to]) => hit!.title.slice(from, to))).toEqual(['Нұрға', 'Әлім']);
  });
  it('what was corrected under its new name, and no longer under the old', async () => {
    const id = uuidv7();
    await almaty.do('investigator', 'person', id, 'record', { ...person, name: 'Черновикова' });
    await almaty.do('investigator', 'person', id, 'correct', { ...person, name: 'Набелова' });
    expect([await idsOf('investigator', 'Набелова'), await idsOf('investigator', 'Черновикова')]).toEqual([[id], []]);
  });
});

describe('ranks, counts and pages', () => {
  it('a number before words, words before beginnings, beginnings before wrong letters', async () => {
    const names = ['Мысалова Асем', 'Мысал Асем', 'Мысол Асем'];
    for (const name of names) await almaty.do('investigator', 'person', uuidv7(), 'record', { ...person, name });
    const { items } = (await ask('investigator', 'мысал')).body;
    expect(items.map(({ title, match }) => [title, match])).toEqual([
      ['Мысал Асем', 'words'], ['Мысалова Асем', 'start'], ['Мысол Асем', 'near'],
    ]); // prettier-ignore
  });
  it('by kind, whatever kinds are asked for', async () => {
    const all = (await ask('auditor', 'almaty')).body;
    expect(Object.keys(all.counts).sort()).toEqual(['attacked-object', 'case', 'vehicle']);
    const some = (await ask('auditor', 'almaty', '&kinds=vehicle,person')).body;
    expect([some.items.map(({ kind }) => kind), some.counts]).toEqual([['vehicle'], all.counts]);
    const none = (await ask('auditor', 'almaty', '&kinds=person')).body;
    expect([none.items, none.counts, none.nextCursor]).toEqual([[], all.counts, null]);
  });
  it('page by page, each hit once', async () => {
    const whole = await idsOf('auditor', 'almaty');
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const { body }: Answer<SearchPage> = await ask('auditor', 'almaty', `&limit=1${cursor && `&cursor=${cursor}`}`);
      seen.push(...body.items.map(({ proceedingId }) => proceedingId));
      cursor = body.nextCursor;
    }
    expect([seen, seen.length]).toEqual([whole, 3]);
  });
  it.each(['', 'a', '%', '%_%', '"', ' ө ', '..'])('refuses %j as too short', async (q) => {
    const { status, headers, body } = await api.get('investigator', `/search?q=${encodeURIComponent(q)}`);
    expect([status, headers.get('content-type'), body['type']]).toEqual([
      400, expect.stringContaining('application/problem+json'), 'urn:tergeu:problem:tooShort',
    ]); // prettier-ignore
  });
  it.each(["' OR true --", 'x'.repeat(200), '王王'.repeat(90), 'a b c d e f g h i j'])(
    'finds nothing by %s, and does not fall',
    async (q) => {
      const { status, body } = await ask('investigator', q);
      expect([status, body.items]).toEqual([200, []]);
    },
  );
});

describe('shows nobody what he may not read', () => {
  /** Whom nobody has examined or held yet concerns no medic and no facility, though the case is of their city. */
  const ofPersons: readonly CastName[] = ['medic', 'facilityOfficer'];
  /** Who may read which of the two cases, by the rule of the house (`MayRead`), written down by hand. */
  const rights: readonly (readonly [CastName, boolean, boolean])[] = [
    ['investigator', true, false], ['colleague', true, false], ['outsider', false, false], ['stranger', false, true],
    ['prosecutor', true, false], ['otherProsecutor', true, false], ['farProsecutor', false, true], ['judge', true, false],
    ['medic', true, false], ['facilityOfficer', true, false], ['security', true, true], ['auditor', true, true],
  ]; // prettier-ignore
  it.each(rights)('%s: Almaty %s, Atyrau %s', async (name, seesAlmaty, seesAtyrau) => {
    const seesPersons = !ofPersons.includes(name);
    expect((await titles(name, 'Nurgali')).sort()).toEqual(
      [...(seesAlmaty && seesPersons ? ['Нұрғали Әлімжан'] : []), ...(seesAtyrau ? ['Нурғалиев Қайрат'] : [])].sort(),
    );
    expect((await titles(name, '2201')).sort()).toEqual([
      ...(seesAlmaty ? ['2201-00123/05'] : []),
      ...(seesAtyrau ? ['2201-00999/01'] : []),
    ]);
    const { counts } = (await ask(name, 'Nurgali')).body;
    expect(counts['person'] ?? 0).toBe(Number(seesAlmaty && seesPersons) + Number(seesAtyrau));
    for (const { caseId } of (await ask(name, '188')).body.items) expect((await api.get(name, `/case-files/${caseId}`)).status).toBe(200);
  });
  it('counsel: his clients, and his cases by their number only', async () => {
    expect(await idsOf('counsel', 'Nurgali')).toEqual([suspect]);
    expect((await ask('counsel', '00123')).body.items).toMatchObject([{ proceedingId: almaty.id, caseTitle: null, detail: '' }]);
    for (const q of ['Соловьёв', 'пистолет', '10477', '123ABC02', 'Шаблон', 'Specimen', '188', '00999', 'Алматы'])
      expect([q, (await ask('counsel', q)).body]).toEqual([q, { items: [], nextCursor: null, counts: {}, more: false }]);
  });
  it('the administrator and strangers: closed', async () => {
    expect((await api.get('administrator', '/search?q=Nurgali')).status).toBe(403);
    expect((await api.get(null, '/search?q=Nurgali')).status).toBe(401);
  });
});

describe('is on record', () => {
  it('who searched for what, with how many hits; for auditors only, and for ever', async () => {
    await ask('judge', 'Соловьёв', '&kinds=person,case');
    const { items } = (await api.get<{ items: SearchReadingView[] }>('auditor', '/search/readings?limit=1')).body;
    expect(items).toMatchObject([{ officialId: cast.judge.id, query: 'Соловьёв', kinds: ['person', 'case'], hits: 1 }]);
    expect(items).toMatchObject([{ officialRole: 'investigatingJudge', officialBody: { en: 'Investigating court (specimen)' } }]);
    for (const name of ['prosecutor', 'security', 'administrator'] as const)
      expect((await api.get(name, '/search/readings')).status).toBe(403);
    await asOwner((owner) => expect(owner.query('DELETE FROM search_reading')).rejects.toThrow(/S11/));
  });
});

describe('searches on record', () => {
  const seen = async (query: string): Promise<SearchReadingView[]> =>
    (await api.get<{ items: SearchReadingView[] }>('auditor', `/search/readings${query}`)).body.items;

  it('are narrowed to one reader and one day', async () => {
    await ask('outsider', 'Aldanov');
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Almaty' }).format(new Date());
    const found = await seen(`?officialId=${cast.outsider.id}&day=${today}`);
    expect([found[0]?.query, new Set(found.map(({ officialId }) => officialId))]).toEqual(['Aldanov', new Set([cast.outsider.id])]);
    expect(await seen(`?officialId=${cast.outsider.id}&day=2021-05-01`)).toEqual([]);
    expect((await api.get('auditor', '/search/readings?day=2022-02-31')).status).toBe(400);
  });
});

describe('the documents', () => {
  it('are the same when made anew from the snapshots', async () => {
    const all = 'SELECT * FROM search_document ORDER BY case_id, id';
    await asOwner(async (owner) => {
      const before = (await owner.query(all)).rows;
      await owner.query('DELETE FROM search_document');
      expect(await idsOf('investigator', 'Nurgali')).toEqual([]);
      expect(await api.app.get(RefreshDocuments).refresh()).toBe(before.length);
      expect((await owner.query(all)).rows).toEqual(before);
    });
  });
  it('of older folding are made anew, those of today left alone', async () => {
    await asOwner((owner) => owner.query(`UPDATE search_document SET folding = 0, words = ' old ' WHERE id = $1`, [suspect]));
    expect(await idsOf('investigator', 'Nurgali')).toEqual([]);
    expect([await api.app.get(RefreshDocuments).refresh(), await api.app.get(RefreshDocuments).refresh()]).toEqual([1, 0]);
    expect(await idsOf('investigator', 'Nurgali')).toEqual([suspect]);
  });
});

describe('the list of cases', () => {
  const list = async (name: CastName, q: string) =>
    (await api.get<{ items: { number: string }[] }>(name, `/case-files?q=${encodeURIComponent(q)}&sort=number`)).body.items.map(
      ({ number }) => number,
    );
  it('is filtered by anything in the case, in any script', async () => {
    for (const q of ['Nurghali', '10477', 'tole bi', '00123', 'Specimen'])
      expect([q, await list('auditor', q)]).toEqual([q, expect.arrayContaining(['2201-00123/05'])]);
    expect(await list('auditor', 'Урлык')).toEqual(['2201-00999/01']);
    expect(await list('stranger', 'Specimen')).toEqual([]);
  });
  it('is filtered by the number only for counsel', async () => {
    expect([await list('counsel', '00123'), await list('counsel', 'Соловьёв')]).toEqual([['2201-00123/05'], []]);
  });
});

async function asOwner(work: (owner: Client) => Promise<unknown>): Promise<void> {
  const owner = new Client({ connectionString: api.database.ownerUrl });
  await owner.connect();
  await work(owner).finally(() => owner.end());
}
