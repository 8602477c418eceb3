import { uuidv7 } from 'uuidv7';
import { expectProblem } from '../kernel/http/testing/expect-problem';
import { ApiUnderTest, type CaseUnderTest } from '../testing/api-under-test';
import { cast } from '../testing/cast';

let api: ApiUnderTest;
let file: CaseUnderTest;
beforeAll(async () => {
  api = await ApiUnderTest.start();
  file = await api.caseFile().begun();
});
afterAll(() => api.stop());

const person = { name: 'Specimen Person', bornOn: '1990-01-01', sex: 'male', roleInCase: 'witness' };
const hoursFromNow = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();

interface Entry {
  readonly kind: string;
  readonly sequence: number;
}
async function entries(): Promise<Entry[]> {
  return (await api.get<{ items: Entry[] }>('auditor', `/case-files/${file.id}/journal?limit=200`)).body.items;
}
/** How many entries come to the journal while it acts. */
async function recorded(act: () => Promise<unknown>): Promise<string[]> {
  const before = (await entries()).length;
  await act();
  const after = await entries();
  return after.slice(0, after.length - before).map(({ kind }) => kind);
}

describe('a stale version', () => {
  it('is a conflict that says the version of now, and is no attempt', async () => {
    expect(
      await recorded(async () => {
        for (const version of [0, file.version - 1, file.version + 1, 999_999_999]) {
          const answer = await api.caseFile(file.id).try('investigator', 'person', uuidv7(), 'record', person, { version });
          expect(expectProblem(answer, 409)).toMatchObject({ type: 'urn:tergeu:problem:conflict', version: file.version });
        }
      }),
    ).toEqual([]);
  });
});

describe('a key sent again', () => {
  it('with the same command gives the first answer, at whatever version', async () => {
    const [key, id, occurredAt, version] = [uuidv7(), uuidv7(), new Date().toISOString(), file.version];
    const kinds = await recorded(async () => {
      const first = await file.try('investigator', 'person', id, 'record', person, { key, occurredAt });
      const again = await file.try('investigator', 'person', id, 'record', person, { key, occurredAt, version });
      const later = await file.try('investigator', 'person', id, 'record', person, { key, occurredAt });
      expect([first.status, again.status, later.status]).toEqual([201, 200, 200]);
      expect(again.body).toEqual({ ...first.body, repeated: true });
      expect(later.body).toEqual(again.body);
    });
    expect(kinds).toEqual(['accepted']);
  });

  it('with the same refused command gives the first refusal, texts and all', async () => {
    const [key, occurredAt] = [uuidv7(), new Date().toISOString()];
    const kinds = await recorded(async () => {
      const first = await file.try('judge', 'case', file.id, 'complete', {}, { key, occurredAt });
      const again = await file.try('judge', 'case', file.id, 'complete', {}, { key, occurredAt });
      expectProblem(first, 403);
      expect(again.body).toEqual(first.body);
      await file.do('investigator', 'person', uuidv7(), 'record', person);
      const stale = await file.try('judge', 'case', file.id, 'complete', {}, { key, occurredAt, version: 4 });
      expect({ status: stale.status, body: stale.body }).toEqual({ status: 403, body: first.body });
    });
    expect(kinds).toEqual(['accepted', 'refused']);
  });

  it('gives the refusal of then even when it would be accepted now', async () => {
    const [id, key, occurredAt] = [uuidv7(), uuidv7(), hoursFromNow(0.02)];
    const first = await file.try('investigator', 'person', id, 'correct', person, { key, occurredAt });
    expectProblem(first, 422);
    await file.do('investigator', 'person', id, 'record', person);
    const again = await file.try('investigator', 'person', id, 'correct', person, { key, occurredAt });
    const problem = expectProblem(again, 422);
    expect(problem).toMatchObject({ type: first.body['type'], attempt: first.body['attempt'] });
    expect(problem.reasons!.map(({ condition }) => condition)).toEqual(['state']);
    await file.do('investigator', 'person', id, 'correct', person, { occurredAt });
  });

  it.each<[string, (id: string) => Parameters<CaseUnderTest['try']>]>([
    ['payload', (id) => ['investigator', 'person', id, 'record', { ...person, name: 'Another Person' }]],
    ['proceeding', () => ['investigator', 'person', uuidv7(), 'record', person]],
    ['command', (id) => ['investigator', 'person', id, 'correct', person]],
    ['machine', (id) => ['investigator', 'weapon', id, 'record', person]],
    ['official', (id) => ['colleague', 'person', id, 'record', person]],
  ])('with another %s is refused and changes nothing', async (_what, other) => {
    const [key, id, occurredAt] = [uuidv7(), uuidv7(), new Date().toISOString()];
    const version = file.version;
    await file.do('investigator', 'person', id, 'record', person, { key, occurredAt });
    const kinds = await recorded(async () => {
      const [name, machine, proceedingId, type, payload] = other(id);
      for (const at of [version, file.version]) {
        const answer = await file.try(name, machine, proceedingId, type, payload, { key, occurredAt, version: at });
        expect(expectProblem(answer, 422).type).toBe('urn:tergeu:problem:keyReused');
      }
    });
    expect(kinds).toEqual([]);
  });

  it('with another time is refused', async () => {
    const [key, id] = [uuidv7(), uuidv7()];
    await file.do('investigator', 'person', id, 'record', person, { key });
    const answer = await file.try('investigator', 'person', id, 'record', person, { key, occurredAt: hoursFromNow(-0.001) });
    expect(expectProblem(answer, 422).type).toBe('urn:tergeu:problem:keyReused');
  });

  it('in another case is another key', async () => {
    const key = uuidv7();
    const other = await api.caseFile().begun();
    await file.do('investigator', 'person', uuidv7(), 'record', person, { key });
    await other.do('investigator', 'person', uuidv7(), 'record', person, { key });
  });
});

describe('a time that cannot be', () => {
  const known = uuidv7();
  beforeAll(() => file.do('investigator', 'person', known, 'record', person));

  it.each([
    ['a minute too far ahead', hoursFromNow(0.1)],
    ['next year', hoursFromNow(9_000)],
    ['the end of time', '9999-12-31T23:59:59.999Z'],
  ])('%s is refused as untimely, and kept', async (_what, occurredAt) => {
    const kinds = await recorded(async () => {
      const answer = await file.try('investigator', 'person', uuidv7(), 'record', person, { occurredAt });
      expect(expectProblem(answer, 422)).toMatchObject({ type: 'urn:tergeu:problem:untimely', reasons: [{ pointer: '/occurredAt' }] });
    });
    expect(kinds).toEqual(['refused']);
  });

  it.each([hoursFromNow(-1), '2022-01-05T14:00:00Z', '0001-01-01T00:00:00Z'])(
    'before what it must follow (%s) is refused, and kept',
    async (occurredAt) => {
      const kinds = await recorded(async () => {
        const answer = await file.try('investigator', 'person', known, 'correct', person, { occurredAt });
        expect(expectProblem(answer, 422)).toMatchObject({ type: 'urn:tergeu:problem:untimely', reasons: [{ pointer: '/occurredAt' }] });
      });
      expect(kinds).toEqual(['refused']);
    },
  );

  it.each([
    '0000-01-01T00:00:00Z',
    '2022-02-30T00:00:00Z',
    '2022-01-05T25:00:00Z',
    '2022-01-05T14:00:60Z',
    '2022-01-05T14:00:00+05:00',
    '2022-01-05T14:00:00',
    '2022-01-05',
    '12022-01-05T14:00:00Z',
    '-000001-01-01T00:00:00Z',
    'now',
    'infinity',
    '',
    0,
  ])('%j is malformed', async (occurredAt) => {
    const kinds = await recorded(async () => {
      const answer = await file.try('investigator', 'person', uuidv7(), 'record', person, { occurredAt: occurredAt as string });
      expect(expectProblem(answer, 400).errors).toMatchObject([{ pointer: '/occurredAt' }]);
    });
    expect(kinds).toEqual([]);
  });

  it.each([['incidentAt', 400]])('the year 0 in the field %s is malformed', async (field, status) => {
    const id = uuidv7();
    const payload = {
      number: `T-${id}`,
      category: 'theft',
      title: 'Specimen',
      city: 'almaty',
      offenceId: 'CC 188(2)',
      [field]: '0000-01-01T00:00:00Z',
    };
    expectProblem(await api.caseFile(id).try('investigator', 'case', id, 'register', payload), status);
  });

  it('the year 0 as a birthday is malformed', async () => {
    const answer = await file.try('investigator', 'person', uuidv7(), 'record', { ...person, bornOn: '0000-01-01' });
    expect(expectProblem(answer, 400).reasons).toMatchObject([{ pointer: '/bornOn' }]);
  });

  it('an official of no case cannot learn of it by a key', async () => {
    const key = uuidv7();
    await file.do('investigator', 'person', uuidv7(), 'record', person, { key });
    const answer = await file.try('stranger', 'case', file.id, 'begin', {}, { key, version: 0 });
    expect(expectProblem(answer, 422).reasons).toBeUndefined();
    expect(JSON.stringify(answer.body)).not.toContain(cast.investigator.id);
  });
});
