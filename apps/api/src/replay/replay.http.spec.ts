import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { ApiUnderTest, type CaseUnderTest } from '../testing/api-under-test';
import { cast } from '../testing/cast';
import { readSupposition } from './suppose';
import { replayCaseFiles } from './replay-case-files';
import { whatIf } from './what-if';

let api: ApiUnderTest;
let file: CaseUnderTest;
let suspect: string;
const detention = uuidv7();
beforeAll(async () => {
  api = await ApiUnderTest.start();
  file = await api.caseFile().begun();
  suspect = uuidv7();
  await file.do('investigator', 'person', suspect, 'record', {
    name: 'Specimen Person', bornOn: '1990-01-01', sex: 'male', roleInCase: 'suspect', citizenship: 'kazakhstan',
    knowsLanguage: true, withoutMeans: false, hasDefect: false,
  }); // prettier-ignore
  await file.do('investigator', 'detention', detention, 'apprehend', {
    personId: suspect, ground: 'caughtInTheAct', place: 'A street', offenceId: 'CC 188(2)', inMassRiots: false,
  }); // prettier-ignore
  await file.do('investigator', 'detention', detention, 'deliver');
  await file.do('investigator', 'detention', detention, 'drawProtocol');
  await file.try('facilityOfficer', 'detention', detention, 'place');
  await file.do('prosecutor', 'case', file.id, 'replaceSupervisor', { prosecutorId: cast.otherProsecutor.id });
});
afterAll(() => api.stop());

const replayed = (caseId: string | null = null) => replayCaseFiles(api.app.get(DataSource), caseId);

/** As the owner of the machine could: triggers and constraints switched off; undone afterwards. */
async function forged<T>(statement: string, undo: string, act: () => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: api.database.superuserUrl });
  await client.connect();
  try {
    await client.query('SET session_replication_role = replica');
    await client.query(statement);
    const answer = await act();
    await client.query(undo);
    return answer;
  } finally {
    await client.end();
  }
}

describe('replay', () => {
  it('what is stored follows from the journal: snapshots, clocks, guarded tables', async () => {
    const { cases, entries, differences } = await replayed();
    expect(differences).toEqual([]);
    expect({ cases, entries }).toEqual({ cases: 1, entries: 9 });
  });

  it.each([
    [
      'a snapshot',
      `UPDATE proceeding SET memory = memory || '{"placedAt":"2022-01-10T00:00:00.000Z"}' WHERE machine = 'detention'`,
      `UPDATE proceeding SET memory = memory - 'placedAt' WHERE machine = 'detention'`,
      /^detention .* memory$/,
    ],
    [
      'a row of a guarded table',
      `UPDATE detention SET delivered_at = delivered_at - interval '1 minute'`,
      `UPDATE detention SET delivered_at = delivered_at + interval '1 minute'`,
      /^detention$/,
    ],
    [
      'a clock',
      `UPDATE clock SET due_at = due_at + interval '1 day' WHERE name = 'longestDetention'`,
      `UPDATE clock SET due_at = due_at - interval '1 day' WHERE name = 'longestDetention'`,
      /^clock$/,
    ],
    [
      'an entry, reworded so that it would have been refused',
      `UPDATE journal_entry SET actor = jsonb_set(actor, '{role}', '"medic"') WHERE command = 'deliver'`,
      `UPDATE journal_entry SET actor = jsonb_set(actor, '{role}', '"investigator"') WHERE command = 'deliver'`,
      /^entry \d+, detention\.deliver$/,
    ],
    [
      'an entry of a version that is not kept',
      `UPDATE journal_entry SET procedure_version = '0' WHERE command = 'deliver'`,
      `UPDATE journal_entry SET procedure_version = p.procedure_version FROM proceeding p WHERE p.id = proceeding_id AND command = 'deliver'`,
      /^entry \d+, detention\.deliver$/,
    ],
  ])('names %s that was forged behind the back of the database', async (_, statement, undo, where) => {
    const { differences } = await forged(statement, undo, () => replayed(file.id));
    expect(differences.map((one) => one.where)).toEqual([expect.stringMatching(where)]);
  });
});

describe('what if', () => {
  const asked = (...changes: string[]) => whatIf(api.app.get(DataSource), changes.map(readSupposition));

  it('counts limits that would have ended otherwise, and leaves the law as it was', async () => {
    const { limits, refused } = await asked('detention.protocol=PT0M');
    expect(limits).toEqual([expect.objectContaining({ machine: 'detention', limit: 'protocol', was: 'met', wouldBe: 'missed' })]);
    expect(refused).toEqual([]);
    expect((await replayed()).differences).toEqual([]);
  });
  it('nothing is otherwise under the law as it is', async () => {
    expect(await asked('detention.longest=PT48H')).toMatchObject({ limits: [], refused: [], notReplayed: [] });
  });
  it.each([
    ['no such parameter', 'detention.shortest=PT1H', /no parameter "detention.shortest"/],
    ['no duration', 'detention.longest=soon', /not a duration/],
    ['no limit of time', 'detention.countsFrom=P1D', /not a limit of time/],
    ['no profile', 'profile=old', /not a profile/],
    ['not a change', 'detention.longest', /is not <parameter>=<duration>/],
  ])('%s is said', (_, text, message) => expect(() => readSupposition(text)).toThrow(message));
});
