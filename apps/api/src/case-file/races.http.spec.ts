import { DataSource } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { expectProblem } from '../kernel/http/testing/expect-problem';
import { ApiUnderTest, type Answer, type CaseUnderTest } from '../testing/api-under-test';
import { cast, type CastName } from '../testing/cast';

let api: ApiUnderTest;
let file: CaseUnderTest;
beforeAll(async () => {
  api = await ApiUnderTest.start();
  for (const name of Object.keys(cast) as CastName[]) await api.as(name);
});
beforeEach(async () => {
  file = await api.caseFile().begun();
});
afterAll(() => api.stop());

const person = { name: 'Specimen Person', bornOn: '1990-01-01', sex: 'male', roleInCase: 'witness' };
const because = 'Because the specimen of this test asks for it.';
const register = (number: string) => ({
  number,
  category: 'theft',
  title: 'Specimen',
  city: 'almaty',
  incidentAt: '2022-01-05T14:00:00Z',
  offenceId: 'CC 188(2)',
});
const atOnce = <T>(count: number, act: (index: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => act(index)));
const statuses = (answers: readonly Answer<unknown>[]): Record<number, number> => {
  const counts: Record<number, number> = {};
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
};

/** The journal's kinds, first to last; fails when head, numbering or version are not what the entries say. */
async function journal(id = file.id): Promise<string[]> {
  const rows: { kind: string; sequence: number; hash: string; version: number | null }[] = await api.app
    .get(DataSource)
    .query('SELECT kind, sequence, hash, version FROM journal_entry WHERE case_id = $1 ORDER BY sequence', [id]);
  const heads: unknown[] = await api.app
    .get(DataSource)
    .query('SELECT sequence, head_hash, version FROM case_file WHERE case_id = $1', [id]);
  expect(rows.map(({ sequence }) => sequence)).toEqual(rows.map((_, index) => index + 1));
  const versions = rows.flatMap(({ version }) => version ?? []);
  expect(versions).toEqual(versions.map((_, index) => index + 1));
  expect(heads).toEqual([{ sequence: rows.length, head_hash: rows.at(-1)!.hash, version: versions.length }]);
  return rows.map(({ kind }) => kind);
}

describe('twenty at once', () => {
  it('with different commands on the same version: one is recorded, nineteen are conflicts that name the new version', async () => {
    const version = file.version;
    const answers = await atOnce(20, () => file.try('investigator', 'person', uuidv7(), 'record', person, { version }));
    expect(statuses(answers)).toEqual({ 201: 1, 409: 19 });
    for (const answer of answers.filter(({ status }) => status === 409)) expect(expectProblem(answer, 409).version).toBe(version + 1);
    expect(await journal()).toHaveLength(5);
  });

  it('with the same key and command: one entry, the same answer for all', async () => {
    const [version, key, id, occurredAt] = [file.version, uuidv7(), uuidv7(), new Date().toISOString()];
    const answers = await atOnce(20, () => file.try('investigator', 'person', id, 'record', person, { version, key, occurredAt }));
    expect(statuses(answers)).toEqual({ 200: 19, 201: 1 });
    for (const { body } of answers) expect({ ...body, repeated: true }).toEqual({ ...answers[0]!.body, repeated: true });
    expect(await journal()).toHaveLength(5);
  });

  it('with the same key of a refused command: one entry, the same refusal for all', async () => {
    const [version, key, occurredAt] = [file.version, uuidv7(), new Date().toISOString()];
    const answers = await atOnce(20, () => file.try('judge', 'case', file.id, 'complete', {}, { version, key, occurredAt }));
    expect(statuses(answers)).toEqual({ 403: 20 });
    for (const { body } of answers) expect(body).toEqual(answers[0]!.body);
    expect((await journal()).filter((kind) => kind === 'refused')).toHaveLength(1);
  });

  it('with the same key and other commands: one is recorded, the others are told that the key is used', async () => {
    const [version, key] = [file.version, uuidv7()];
    const answers = await atOnce(20, () => file.try('investigator', 'person', uuidv7(), 'record', person, { version, key }));
    expect(statuses(answers)).toEqual({ 201: 1, 422: 19 });
    expect(await journal()).toHaveLength(5);
  });

  it('with refused commands: every attempt is on record', async () => {
    const version = file.version;
    const answers = await atOnce(20, (index) => file.try(index % 2 ? 'judge' : 'medic', 'case', file.id, 'complete', {}, { version }));
    expect(statuses(answers)).toEqual({ 403: 20 });
    expect(new Set(answers.map(({ body }) => body['attempt'])).size).toBe(20);
    expect((await journal()).filter((kind) => kind === 'refused')).toHaveLength(20);
  });

  it('registering one case: it is registered once', async () => {
    const id = uuidv7();
    const answers = await atOnce(20, (index) => api.caseFile(id).try('investigator', 'case', id, 'register', register(`${id} ${index}`)));
    expect(statuses(answers)).toEqual({ 201: 1, 409: 19 });
    expect(await journal(id)).toEqual(['accepted']);
  });

  it('registering one number for twenty cases: one case has it, the others are told so', async () => {
    const number = `N-${uuidv7()}`;
    const answers = await atOnce(20, async () => {
      const id = uuidv7();
      return api.caseFile(id).try('investigator', 'case', id, 'register', register(number));
    });
    expect(statuses(answers)).toEqual({ 201: 1, 422: 19 });
    for (const answer of answers.filter(({ status }) => status === 422))
      expect(expectProblem(answer, 422).reasons).toMatchObject([{ condition: 'case_number_is_unique', pointer: '/number' }]);
    const kept = await api.app
      .get(DataSource)
      .query(`SELECT count(*)::int AS attempts FROM stray_attempt WHERE refusal::text LIKE '%case_number%'`);
    expect(kept).toEqual([{ attempts: 19 }]);
  });

  it('in twenty cases: none waits for, or is refused for, another', async () => {
    const files = await Promise.all(Array.from({ length: 5 }, () => api.caseFile().begun()));
    const answers = await atOnce(20, (index) =>
      files[index % 5]!.try('investigator', 'person', uuidv7(), 'record', person, { version: 4 }),
    );
    expect(statuses(answers)).toEqual({ 201: 5, 409: 15 });
  });
});

describe('one decision, decided twice at once', () => {
  it.each([1, 2, 3, 4, 5])('is decided once (round %i)', async () => {
    const [decision, suspect] = [uuidv7(), uuidv7()];
    await file.do('investigator', 'person', suspect, 'record', { ...person, roleInCase: 'suspect' });
    await file.do('investigator', 'key-decision', decision, 'draft', {
      kind: 'qualification',
      personId: suspect,
      offenceId: 'CC 188(2)',
      text: because,
    });
    await file.do('investigator', 'key-decision', decision, 'submit');
    const version = file.version;
    const sight = await file.sight('prosecutor', decision);
    const answers = await Promise.all([
      file.try('prosecutor', 'key-decision', decision, 'agree', sight, { version }),
      file.try('prosecutor', 'key-decision', decision, 'refuse', { reasons: because }, { version }),
      file.try('prosecutor', 'key-decision', decision, 'returnForRevision', { reasons: because }, { version }),
    ]);
    expect(statuses(answers)).toEqual({ 201: 1, 409: 2 });
    const again = await file.try(
      'prosecutor',
      'key-decision',
      decision,
      answers[0].status === 201 ? 'refuse' : 'agree',
      { reasons: because, ...sight },
      { version: version + 1 },
    );
    expectProblem(again, 422);
    expect((await journal()).slice(-2)).toEqual(['accepted', 'refused']);
  });

  it.each([1, 2, 3])('by the old and the new supervisor: whoever is first, both never act on one version (round %i)', async () => {
    const decision = uuidv7();
    await file.do('investigator', 'key-decision', decision, 'draft', {
      kind: 'interruption',
      interruptionGround: 'expertise',
      text: because,
    });
    await file.do('investigator', 'key-decision', decision, 'submit');
    const version = file.version;
    const sight = await file.sight('prosecutor', decision);
    const [agreed, replaced] = await Promise.all([
      file.try('prosecutor', 'key-decision', decision, 'agree', sight, { version }),
      file.try('otherProsecutor', 'case', file.id, 'replaceSupervisor', { prosecutorId: cast.otherProsecutor.id }, { version }),
    ]);
    expect([agreed.status, replaced.status].sort()).toEqual([201, 409]);
    const after = await file.try('prosecutor', 'key-decision', decision, 'agree', sight, { version: version + 1 });
    expect(after.status).toBe(replaced.status === 201 ? 403 : 422);
    await journal();
  });
});

describe('signing out while commands stream', () => {
  it('ends them: what was answered before is recorded, nothing comes after', async () => {
    const signIn = await api.post(null, '/session', api.signInOf('investigator'));
    const cookie = signIn.headers.getSetCookie()[0]!.split(';')[0]!;
    let out = false;
    const seen: { status: number; sentAfter: boolean }[] = [];
    const stream = async (): Promise<void> => {
      for (let count = 0; count < 40; count += 1) {
        const sentAfter = out;
        const body = { machine: 'person', proceedingId: uuidv7(), type: 'record', payload: person, occurredAt: new Date().toISOString() };
        const headers = { cookie, 'idempotency-key': uuidv7(), 'if-match': `"${file.version}"` };
        const answer = await api.post<{ version?: number }>(null, `/case-files/${file.id}/commands`, body, headers);
        if (answer.status === 201) file.version = answer.body.version!;
        seen.push({ status: answer.status, sentAfter });
      }
    };
    const signOut = async (): Promise<void> => {
      while (seen.length < 10) await new Promise((done) => setTimeout(done, 2));
      const answer = await fetch(`${api.url}/session`, { method: 'DELETE', headers: { cookie, 'x-requested-with': 'tergeu' } });
      expect(answer.status).toBe(204);
      out = true;
    };
    await Promise.all([stream(), signOut()]);
    const accepted = seen.filter(({ status }) => status === 201);
    expect(accepted.length).toBeGreaterThanOrEqual(10);
    expect(seen.filter(({ sentAfter }) => sentAfter).length).toBeGreaterThan(0);
    expect(seen.filter(({ status, sentAfter }) => sentAfter && status !== 401)).toEqual([]);
    expect(seen.map(({ status }) => status).sort()).toEqual([...accepted.map(() => 201), ...seen.slice(accepted.length).map(() => 401)]);
    expect(await journal()).toHaveLength(4 + accepted.length);
  });
});
