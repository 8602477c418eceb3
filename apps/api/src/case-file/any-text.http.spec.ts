import { DataSource } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { expectProblem, pointersOf } from '../kernel/http/testing/expect-problem';
import { ApiUnderTest, type CaseUnderTest } from '../testing/api-under-test';

let api: ApiUnderTest;
let file: CaseUnderTest;
beforeAll(async () => {
  api = await ApiUnderTest.start();
  file = await api.caseFile().begun();
});
afterAll(() => api.stop());

const person = { name: 'Specimen Person', bornOn: '1990-01-01', sex: 'male', roleInCase: 'witness' };
const because = 'Because the specimen of this test asks for it.';
const damage = { claimantName: 'Specimen', claimantKind: 'resident', city: 'almaty', objectDescription: because };

/** Sends the text of a body as it stands: what `JSON.stringify` would not write. */
const sendText = (payload: string, more = '') =>
  api.post(
    'investigator',
    `/case-files/${file.id}/commands`,
    `{"machine":"person","proceedingId":"${uuidv7()}","type":"record","occurredAt":"${new Date().toISOString()}","payload":${payload}${more}}`,
    { 'idempotency-key': uuidv7(), 'if-match': `"${file.version}"` },
  );

const scripts: readonly [string, string][] = [
  ['Kazakh', 'Әділ Ғаниқызы Қаһарман Ңөүұі'],
  ['Kazakh in Latin letters', 'Ädil Ğaniqyzy Ñöüūı'],
  ['Russian', 'Объёмный щётоъезд № 1'],
  ['Arabic, right to left', 'العدالة ١٢٣ ‏(نص)‏'],
  ['Hebrew mixed with Latin', 'abc שלום def'],
  ['Chinese beyond the first plane', '𠀀𠮷漢字'],
  ['emoji with joiners', '👩🏽‍⚖️🇰🇿🏳️‍🌈'],
  ['combining marks', 'é ä̈̈ ก็็็'],
  ['direction overrides', 'a\u202Egnp.exe\u202C'],
  ['no-break and zero-width spaces within', 'a\u00A0b\u200Bc\u2060d'],
  ['line separators', 'a\u2028b\u2029c'],
  ['private use and noncharacters', '\uE000\uFFFE\uFFFF'],
  ['SQL', "'; DROP TABLE journal_entry; -- $1 $$ \\' %s"],
  ['HTML', '<script>alert(1)</script><img src=x onerror=alert(1)>&amp;'],
  ['a template and a format', '{{7*7}} ${7*7} %n %s #{x}'],
  ['JSON within', '{"a":[1,"\\u0041"]} \\u0041 \\'],
  ['a spreadsheet formula', '=HYPERLINK("http://x","y")'],
];

interface Entry {
  readonly payload: { readonly name?: string };
}

describe('a text', () => {
  it.each(scripts)('of %s is stored as it was written, everywhere', async (_what, text) => {
    const id = uuidv7();
    await file.do('investigator', 'person', id, 'record', { ...person, name: text });
    const read = await api.get<{ proceedings: { id: string; title: string; memory: { name: string } }[] }>(
      'investigator',
      `/case-files/${file.id}`,
    );
    const shown = read.body.proceedings.find((one) => one.id === id)!;
    expect([shown.title, shown.memory.name]).toEqual([text, text]);
    const journal = await api.get<{ items: Entry[] }>('auditor', `/case-files/${file.id}/journal?limit=1`);
    expect(journal.body.items[0]!.payload.name).toBe(text);
    const rows = await api.app.get(DataSource).query('SELECT name FROM person WHERE case_id = $1 AND id = $2', [file.id, id]);
    expect(rows).toEqual([{ name: text }]);
    expect(read.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('has been executed by nobody: all tables are there, and the snapshot is what the journal says', async () => {
    const rows: { persons: number; entries: number; sequence: number }[] = await api.app.get(DataSource).query(
      `SELECT (SELECT count(*)::int FROM person WHERE case_id = $1) AS persons, (SELECT count(*)::int FROM journal_entry WHERE case_id = $1) AS entries,
         sequence FROM case_file WHERE case_id = $1`,
      [file.id],
    );
    expect(rows).toEqual([{ persons: scripts.length, entries: rows[0]!.sequence, sequence: rows[0]!.sequence }]);
  });

  it('is found by a search with the very same text, and by no wildcard', async () => {
    const id = uuidv7();
    const number = '%_\\\'"Ғ<b>';
    await api.caseFile(id).do('investigator', 'case', id, 'register', {
      number,
      category: 'theft',
      title: 'Specimen',
      city: 'almaty',
      incidentAt: '2022-01-05T14:00:00Z',
      offenceId: 'CC 188(2)',
    });
    const list = async (q: string) =>
      (await api.get<{ items: { id: string }[] }>('investigator', `/case-files?q=${encodeURIComponent(q)}`)).body.items.map(
        (one) => one.id,
      );
    // Letters are compared, signs are not: the list may hold other cases with such words, and the search shows this one first.
    expect(await list(number)).toContain(id);
    const first = await api.get<{ items: unknown[] }>('investigator', `/search?q=${encodeURIComponent(number)}&kinds=case&limit=1`);
    expect(first.body.items).toMatchObject([{ caseId: id, title: number, match: 'words' }]);
    for (const wildcard of ['%%%', '_', '%_\\', 'al_aty', 'Spe%men', '22%00'])
      expect([wildcard, await list(wildcard)]).toEqual([wildcard, []]);
  });

  it('of the greatest length in letters of two units is kept, its title cut between letters', async () => {
    const id = uuidv7();
    const text = `a${'😀'.repeat(249)}`;
    await file.do('investigator', 'evidence-item', id, 'collect', { kind: 'object', description: text });
    const rows: { title: string }[] = await api.app
      .get(DataSource)
      .query('SELECT title FROM proceeding WHERE case_id = $1 AND id = $2', [file.id, id]);
    expect(text.startsWith(rows[0]!.title)).toBe(true);
    expect(rows[0]!.title).not.toMatch(/[\uD800-\uDFFF]/u);
  });

  it.each([
    ['U+0000', 'a\\u0000b'],
    ['a lone high surrogate', 'a\\ud800b'],
    ['a lone low surrogate', 'a\\udc00b'],
  ])('with %s cannot be stored and is refused by name', async (_what, escaped) => {
    const at = `{"name":"${escaped}","bornOn":"1990-01-01","sex":"male","roleInCase":"witness"}`;
    expect(pointersOf(expectProblem(await sendText(at), 400))).toEqual(['/payload/name']);
    expect(pointersOf(expectProblem(await sendText(`{"${escaped}":1}`), 400))).toEqual(['/payload']);
    expect(pointersOf(expectProblem(await sendText(`{"deep":[0,{"er":["${escaped}"]}]}`), 400))).toEqual(['/payload/deep/1/er/0']);
    expectProblem(await sendText('{}', `,"machine":"${escaped}"`), 400);
    expectProblem(await sendText('{}', `,"type":"${escaped}"`), 400);
  });

  it('that only looks like an escape is a text', async () => {
    await file.do('investigator', 'person', uuidv7(), 'record', { ...person, name: 'C:\\u0000 \\ud800' });
  });

  it.each(['\u0001', '\u001b[31m', '\u007f', 'a\nb'])('with the control character in %j is refused in a line', async (name) => {
    const answer = await file.try('investigator', 'person', uuidv7(), 'record', { ...person, name: `x${name}x` });
    expect(pointersOf(expectProblem(answer, 400))).toEqual(['/name']);
  });
});

describe('keys of the language', () => {
  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])('%s in a payload pollute nothing', async (key) => {
    const answer = await sendText(
      `{"${key}":{"polluted":"yes","name":"x"},"name":"Specimen","bornOn":"1990-01-01","sex":"male","roleInCase":"witness"}`,
    );
    expect(answer.status).toBe(201);
    file.version = answer.body['version'] as number;
    const bare = await sendText(`{"${key}":{"name":"Specimen","bornOn":"1990-01-01","sex":"male","roleInCase":"witness"}}`);
    expect(pointersOf(expectProblem(bare, 400))).toContain('/name');
    const outside = await sendText('{}', `,"${key}":{"polluted":"yes"}`);
    expectProblem(outside, 400);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it.each(['__proto__', 'constructor', 'toString'])('%s as a proceeding’s id, an official or a choice is refused', async (key) => {
    expectProblem(await file.try('investigator', 'person', key, 'record', person), 400);
    expectProblem(await file.try('investigator', 'person', uuidv7(), 'record', { ...person, sex: key }), 400);
    expectProblem(await file.try('investigator', 'case', file.id, 'addTeamMember', { investigatorId: key }), 400);
  });
});

describe('a number', () => {
  it('of the greatest claim is stored to the last tenge', async () => {
    const id = uuidv7();
    await file.do('investigator', 'damage-claim', id, 'report', { ...damage, amountTenge: 1_000_000_000_000_000 });
    const rows = await api.app
      .get(DataSource)
      .query('SELECT amount_tenge::text AS amount FROM damage_claim WHERE case_id = $1 AND id = $2', [file.id, id]);
    expect(rows).toEqual([{ amount: '1000000000000000' }]);
  });

  it.each([['9007199254740993'], ['1e400'], ['-1'], ['-0.5'], ['1.5'], ['1000000000000001'], ['"5"'], ['null'], ['true'], ['[5]']])(
    '%s is no amount of money',
    async (text) => {
      const body = JSON.stringify({ ...damage, amountTenge: 0 }).replace('"amountTenge":0', `"amountTenge":${text}`);
      const problem = expectProblem(await sendText(body, ',"machine":"damage-claim","type":"report"'), 400);
      expect(pointersOf(problem)).toEqual([text === '1e400' ? '/payload/amountTenge' : '/amountTenge']);
    },
  );
});

describe('deep JSON', () => {
  it.each([50, 90, 97, 99, 101, 5_000, 100_000])('of %i levels is refused without effort', async (depth) => {
    const deep = `${'['.repeat(depth)}${']'.repeat(depth)}`;
    const started = performance.now();
    expectProblem(await sendText(`{"deep":${deep}}`), 400);
    expectProblem(await sendText('{}', `,"other":${deep}`), 400);
    expectProblem(await sendText(deep), 400);
    expect(performance.now() - started).toBeLessThan(3_000);
  });

  it('of forty levels is kept with the refused attempt', async () => {
    const problem = expectProblem(await sendText(`{"deep":${'['.repeat(40)}${']'.repeat(40)}}`), 400);
    expect(problem.attempt).toBeGreaterThan(0);
  });

  it('with very many fields is refused or taken in good time', async () => {
    const many = Object.fromEntries(Array.from({ length: 15_000 }, (_, index) => [`key${index}`, index]));
    const started = performance.now();
    expectProblem(await sendText(JSON.stringify(many)), 400);
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
