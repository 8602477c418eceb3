import type { Page, Problem, SupposableView, WhatIfFindingView, WhatIfResultView, WhatIfRunView } from '@tergeu/contracts';
import { setTimeout } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { ApiUnderTest, type CaseUnderTest } from '../testing/api-under-test';
import { RunWhatIf } from './run-what-if';

/** What would have been under another law, asked by an auditor. */
let api: ApiUnderTest;
let file: CaseUnderTest;
const [suspect, detention, defence] = [uuidv7(), uuidv7(), uuidv7()];

beforeAll(async () => {
  api = await ApiUnderTest.start();
  file = await api.caseFile().begun();
  await file.do('investigator', 'person', suspect, 'record', {
    name: 'Specimen Person', bornOn: '1990-01-01', sex: 'male', roleInCase: 'suspect', citizenship: 'kazakhstan',
    knowsLanguage: true, withoutMeans: false, hasDefect: false,
  }); // prettier-ignore
  const hoursAgo = (hours: number) => ({ occurredAt: new Date(Date.now() - hours * 3_600_000).toISOString() });
  const held = { personId: suspect, ground: 'caughtInTheAct', place: 'A street', offenceId: 'CC 188(2)', inMassRiots: false };
  await file.do('investigator', 'detention', detention, 'apprehend', held, hoursAgo(2));
  await file.do('investigator', 'detention', detention, 'deliver', {}, hoursAgo(1.9));
  await file.do('investigator', 'detention', detention, 'drawProtocol', {}, hoursAgo(0.5));
  await file.do('investigator', 'defence', defence, 'explainRightsAndOffer', { personId: suspect });
});
afterAll(() => api.stop());

const ask = (suppositions: readonly { id: string; value: string }[], caseId?: string) =>
  api.post<WhatIfRunView & Problem>('auditor', '/what-if', { suppositions, ...(caseId && { caseId }) });

async function answered(id: string): Promise<WhatIfResultView> {
  for (let tries = 0; tries < 200; tries += 1) {
    const { body } = await api.get<WhatIfResultView>('auditor', `/what-if/${id}`);
    if (body.finishedAt !== null) return body;
    await setTimeout(50);
  }
  throw new Error('no answer');
}

it('an hour for the protocol in place of three: the limit would have been missed, and every line opens its case', async () => {
  const { status, body } = await ask([{ id: 'detention.protocol', value: 'PT1H' }]);
  expect(status).toBe(201);
  const answer = await answered(body.id);
  expect(answer).toMatchObject({ cases: 1, done: 1, refused: 0, limits: 1, notReplayed: 0 });
  expect(answer.suppositions).toEqual([expect.objectContaining({ id: 'detention.protocol', value: 'PT1H' })]);
  expect(answer.groups).toEqual([expect.objectContaining({ kind: 'limit', machine: 'detention', name: 'protocol', was: 'met', wouldBe: 'missed', count: 1 })]); // prettier-ignore
  const group = encodeURIComponent(answer.groups[0]!.key);
  const { items } = (await api.get<Page<WhatIfFindingView>>('auditor', `/what-if/${body.id}/findings?group=${group}`)).body;
  expect(items).toEqual([expect.objectContaining({ caseId: file.id, caseNumber: `T-${file.id}`, proceedingId: detention })]);
});

it('an hour in place of 48: the limit would have been missed, and the delivery recorded after it refused, in words', async () => {
  const answer = await answered((await ask([{ id: 'detention.longest', value: 'PT1H' }], file.id)).body.id);
  expect(answer.groups.map(({ kind, name, was, wouldBe }) => [kind, name, was, wouldBe])).toEqual([
    ['refused', 'deliver', null, null],
    ['limit', 'longestDetention', 'running', 'missed'],
  ]);
  expect(answer.groups[0]!.reasons).toEqual([expect.objectContaining({ en: 'Not possible at the present stage' })]);
});

it('under the law as it is nothing is otherwise', async () => {
  expect(await answered((await ask([{ id: 'detention.longest', value: 'PT48H' }])).body.id)).toMatchObject({
    refused: 0,
    limits: 0,
    groups: [],
  });
});

it('under the other profile the prosecutor has no limit for his answer', async () => {
  const answer = await answered((await ask([{ id: 'profile', value: 'code' }])).body.id);
  expect(answer.groups).toEqual([]);
});

it('keeps what was asked, the last first', async () => {
  const { items } = (await api.get<Page<WhatIfRunView>>('auditor', '/what-if?limit=2')).body;
  expect(items.map(({ suppositions }) => suppositions[0]!.id)).toEqual(['profile', 'detention.longest']);
});

it('begins anew what a stop broke off', async () => {
  const id = uuidv7();
  await api.app.get(DataSource).query(
    `INSERT INTO what_if_run (id, asked_by, asked_at, suppositions, cases)
       VALUES ($1, gen_random_uuid(), now(), '[{"id":"detention.protocol","value":"PT1H"}]', 1)`,
    [id],
  );
  await api.app.get(RunWhatIf).answerAll();
  expect(await answered(id)).toMatchObject({ limits: 1 });
});

it('says which limits can be supposed, with the value in force', async () => {
  const { body } = await api.get<SupposableView[]>('auditor', '/what-if/limits');
  expect(body).toContainEqual(expect.objectContaining({ id: 'detention.longest', machine: 'detention', value: 'PT48H' }));
  expect(new Set(body.map(({ id }) => id)).size).toBe(body.length);
});

it.each([
  ['no such parameter', { id: 'detention.shortest', value: 'PT1H' }, 'no parameter'],
  ['no duration', { id: 'detention.longest', value: 'soon' }, 'not a duration'],
  ['no limit of time', { id: 'detention.countsFrom', value: 'PT1H' }, 'not a limit of time'],
])('%s is said, with its place', async (_, supposition, detail) => {
  const { status, body } = await ask([{ id: 'detention.protocol', value: 'PT1H' }, supposition]);
  expect(status).toBe(400);
  expect(body.errors).toEqual([{ pointer: '/suppositions/1', detail: expect.stringContaining(detail) as string }]);
});

it('a case that is not there, an answer that is not there: 404; other roles: 403', async () => {
  expect((await ask([{ id: 'detention.protocol', value: 'PT1H' }], uuidv7())).status).toBe(404);
  expect((await api.get('auditor', `/what-if/${uuidv7()}`)).status).toBe(404);
  expect((await api.get('prosecutor', '/what-if')).status).toBe(403);
});
