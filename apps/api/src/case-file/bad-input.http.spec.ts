import { DataSource } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { expectProblem, pointersOf } from '../kernel/http/testing/expect-problem';
import { ApiUnderTest, type CaseUnderTest } from '../testing/api-under-test';
import { cast } from '../testing/cast';

let api: ApiUnderTest;
let file: CaseUnderTest;
beforeAll(async () => {
  api = await ApiUnderTest.start();
  file = await api.caseFile().begun();
});
afterAll(() => api.stop());

const person = {
  name: 'Specimen Person',
  bornOn: '1990-01-01',
  sex: 'male',
  roleInCase: 'witness',
};
const command = (more: Record<string, unknown> = {}) => ({
  machine: 'person',
  proceedingId: uuidv7(),
  type: 'record',
  payload: person,
  occurredAt: new Date().toISOString(),
  ...more,
});
const send = (body: unknown, headers: Record<string, string> = {}) =>
  api.post('investigator', `/case-files/${file.id}/commands`, body, {
    'idempotency-key': uuidv7(),
    'if-match': `"${file.version}"`,
    ...headers,
  });

interface Standing {
  readonly version: number;
  readonly sequence: number;
  readonly proceedings: number;
  readonly persons: number;
}
async function standing(): Promise<Standing> {
  const rows: Standing[] = await api.app.get(DataSource).query(
    `SELECT version, sequence, (SELECT count(*)::int FROM proceeding p WHERE p.case_id = f.case_id) AS proceedings,
       (SELECT count(*)::int FROM person p WHERE p.case_id = f.case_id) AS persons FROM case_file f WHERE case_id = $1`,
    [file.id],
  );
  return rows[0]!;
}

/** Whatever is done inside changes nothing in the case; `attempts` of them are on record. */
async function changesNothing(attempts: number, act: () => Promise<unknown>): Promise<void> {
  const before = await standing();
  await act();
  expect(await standing()).toEqual({ ...before, sequence: before.sequence + attempts });
}

describe('a request that is no command', () => {
  it.each([
    ['cut off', '{"machine": "person"'],
    ['no JSON at all', 'machine=person'],
    ['a bare word', 'null'],
    ['a bare text', '"person"'],
  ])('is refused when its body is %s', (_what, body) =>
    changesNothing(0, async () => {
      expect(expectProblem(await send(body), 400).type).toBe('urn:tergeu:problem:malformed');
    }),
  );

  it('is refused when its body is a list', () => changesNothing(0, async () => expectProblem(await send([command()]), 400)));

  it('is refused when it is too large, whoever sends it', () =>
    changesNothing(0, async () => {
      const large = command({ payload: { ...person, name: 'x'.repeat(300_000) } });
      expectProblem(await send(large), 413);
      expectProblem(await api.post(null, `/case-files/${file.id}/commands`, large), 413);
    }));

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/xml'])(
    'is refused as %s',
    (type) => changesNothing(0, async () => expectProblem(await send(JSON.stringify(command()), { 'content-type': type }), 415)),
  );

  it.each(['gzip', 'br', 'x-unknown'])('is refused when it says %s and is not', (encoding) =>
    changesNothing(0, async () => {
      const answer = await send(command(), { 'content-encoding': encoding });
      expectProblem(answer, encoding === 'x-unknown' ? 415 : 400);
    }),
  );

  it('is refused in a character set that JSON does not have', () =>
    changesNothing(0, async () => expectProblem(await send(command(), { 'content-type': 'application/json; charset=koi8-r' }), 415)));

  it('is refused with every wrong field named', () =>
    changesNothing(0, async () => {
      const wrong = { machine: 5, proceedingId: 'not-an-id', type: '', payload: [], occurredAt: '2022-01-05 14:00' };
      const problem = expectProblem(await send(wrong), 400);
      expect(pointersOf(problem)).toEqual(['/machine', '/occurredAt', '/payload', '/proceedingId', '/type']);
    }));

  it.each([
    ['Idempotency-Key', { 'idempotency-key': '' }],
    ['Idempotency-Key', { 'idempotency-key': 'short' }],
    ['Idempotency-Key', { 'idempotency-key': "x'; DROP TABLE journal_entry;--" }],
    ['If-Match', { 'if-match': '' }],
    ['If-Match', { 'if-match': '*' }],
    ['If-Match', { 'if-match': '"-1"' }],
  ])('is refused when the header %s is %j', (name, headers) =>
    changesNothing(0, async () => {
      expect(expectProblem(await send(command(), headers as unknown as Record<string, string>), 428).detail).toContain(name);
    }),
  );
});

describe('a command that is wrong', () => {
  it.each(['unheard-of', '__proto__', 'constructor', 'toString', 'x'.repeat(50)])('is refused for the machine %s, and kept', (machine) =>
    changesNothing(1, async () => expectProblem(await send(command({ machine })), 404)),
  );

  it.each(['unheardOf', '__proto__', 'constructor', 'hasOwnProperty', 'clock.unheardOf', 'xstate.init'])(
    'is refused for the command %s, and kept',
    (type) => changesNothing(1, async () => expectProblem(await send(command({ type })), 404)),
  );

  it('is refused for wrong types, each field named, and kept', () =>
    changesNothing(1, async () => {
      const payload = { name: 7, bornOn: '1990-02-30', sex: 'other', roleInCase: null, knowsLanguage: 'yes' };
      const problem = expectProblem(await send(command({ payload })), 400);
      expect(pointersOf(problem)).toEqual(['/bornOn', '/knowsLanguage', '/name', '/roleInCase', '/sex']);
      expect(problem.attempt).toBe((await standing()).sequence);
    }));

  it('is refused for an official of another role or none', () =>
    changesNothing(2, async () => {
      const to = (investigatorId: string) =>
        send(command({ machine: 'case', proceedingId: file.id, type: 'addTeamMember', payload: { investigatorId } }));
      expectProblem(await to(cast.judge.id), 400);
      expectProblem(await to(uuidv7()), 400);
    }));

  it('takes no notice of a field it does not know', async () => {
    const answer = await send(command({ payload: { ...person, isAdmin: true, tier: 3 }, actorId: cast.judge.id }));
    expect(answer.status).toBe(201);
    file.version = answer.body['version'] as number;
    expect(JSON.stringify(answer.body)).not.toContain('isAdmin');
    const journal = await api.get<{ items: { payload: object; actor: { id: string } }[] }>(
      'auditor',
      `/case-files/${file.id}/journal?limit=1`,
    );
    expect(journal.body.items[0]!.actor.id).toBe(cast.investigator.id);
    expect(journal.body.items[0]!.payload).not.toHaveProperty('isAdmin');
  });

  it('is refused of a wrong tier, and the attempt is on record under its name', () =>
    changesNothing(2, async () => {
      for (const name of ['judge', 'prosecutor'] as const) {
        const answer = await file.try(name, 'case', file.id, 'complete');
        const problem = expectProblem(answer, 403);
        const journal = await api.get<{ items: unknown[] }>('auditor', `/case-files/${file.id}/journal?limit=1`);
        expect(journal.body.items).toMatchObject([
          { sequence: problem.attempt, kind: 'refused', command: 'complete', actor: { id: cast[name].id, tier: 0 } },
        ]);
      }
    }));

  it('of an official whom the case is not open to is refused and on record', () =>
    changesNothing(1, async () => expectProblem(await file.try('stranger', 'case', file.id, 'begin'), 403)));
});
