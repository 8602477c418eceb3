import { procedures } from '@tergeu/procedure';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { ApiUnderTest, type CaseUnderTest } from '../testing/api-under-test';
import { verifyJournals } from '../oversight';
import { replayCaseFiles } from './replay-case-files';

/*
 * A fault put in by hand into each layer, and who catches it in the running product.
 * (The first two are caught by the model check, too: `npm run model-check -- --mutants`.)
 */
let api: ApiUnderTest;
const told: string[] = [];
beforeAll(async () => {
  api = await ApiUnderTest.start();
});
afterAll(async () => {
  await api.stop();
  console.log(told.join('\n'));
});

interface Held {
  readonly file: CaseUnderTest;
  readonly detention: string;
  readonly person: string;
}
async function delivered(): Promise<Held> {
  const file = await api.caseFile().begun();
  const [person, detention] = [uuidv7(), uuidv7()];
  await file.do('investigator', 'person', person, 'record', {
    name: 'Specimen Person', bornOn: '1990-01-01', sex: 'male', roleInCase: 'suspect', citizenship: 'kazakhstan',
    knowsLanguage: true, withoutMeans: false, hasDefect: false,
  }); // prettier-ignore
  await file.do('investigator', 'detention', detention, 'apprehend', {
    personId: person, ground: 'caughtInTheAct', place: 'A street', offenceId: 'CC 188(2)', inMassRiots: false,
  }); // prettier-ignore
  await file.do('investigator', 'detention', detention, 'deliver');
  await file.do('investigator', 'detention', detention, 'drawProtocol');
  return { file, detention, person };
}
const data = () => api.app.get(DataSource);

/** Where the stored file differs from what its journal gives. */
async function replayed(file: CaseUnderTest): Promise<string> {
  const { differences } = await replayCaseFiles(data(), file.id);
  return differences.map(({ where }) => where.replace(/ .* /, ' ')).join(', ');
}

describe('a fault put in by hand', () => {
  it('a guard removed: the database refuses what the machine lets through, and the attempt is on record', async () => {
    const { file, detention, person } = await delivered();
    const examination = uuidv7();
    await file.do('investigator', 'medical-examination', examination, 'order', { personId: person, detentionId: detention });
    await file.do('medic', 'medical-examination', examination, 'recordHealthy', { complaintOfAbuse: false, fitForFacility: true });
    const guard = jest.spyOn(procedures['detention']!.conditions['wasOfferedCounsel']!, 'holds').mockReturnValue(true);
    const refused = await file.refusal('facilityOfficer', 'detention', detention, 'place');
    guard.mockRestore();
    expect(refused).toEqual(['S06']);
    told.push(`guard wasOfferedCounsel removed → caught by the database, constraint of ${refused.join()}`);
  });

  it.each([
    ['longest', 'the database keeps the ends of the law, too'],
    ['protocol', 'replay names the clock'],
  ] as const)('a limit of the law table changed (%s): %s', async (name, _catcher) => {
    const limit = procedures['detention']!.law[name] as { versions: readonly { value: object }[] };
    const real = limit.versions;
    limit.versions = real.map((version) => ({ ...version, value: { ...version.value, amount: 96 } }));
    const held = await delivered().catch((error: unknown) => String(error));
    limit.versions = real;
    const caughtBy = typeof held === 'string' ? /s07_\w+/.exec(held)?.[0] : await replayed(held.file);
    expect(caughtBy).toMatch(name === 'longest' ? /^s07_longer_limit_has_its_ground$/ : /detention clocks, clock/);
    told.push(`detention.${name} set to 96 h → caught by ${name === 'longest' ? 'the database' : 'replay'}: ${caughtBy}`);
  });

  it('a trigger dropped and history rewritten: the chain and the replay name the entry', async () => {
    const { file } = await delivered();
    const owner = new Client({ connectionString: api.database.superuserUrl });
    await owner.connect();
    await owner.query('ALTER TABLE journal_entry DISABLE TRIGGER s11_journal_keeps_rows');
    await owner.query(`UPDATE journal_entry SET occurred_at = occurred_at - interval '1 hour' WHERE case_id = $1 AND command = 'deliver'`, [
      file.id,
    ]);
    await owner.query('ALTER TABLE journal_entry ENABLE TRIGGER s11_journal_keeps_rows');
    await owner.end();
    const broken = (await verifyJournals(data())).broken.find(({ caseId }) => caseId === file.id);
    const { differences } = await replayCaseFiles(data(), file.id);
    expect(broken?.verdict.fault).toBe('altered');
    expect(differences.length).toBeGreaterThan(0);
    told.push(
      `trigger s11_journal_keeps_rows dropped, an entry back-dated → caught by the chain (entry ${broken?.verdict.sequence} altered) and by replay (${differences[0]!.where.split(' ')[0]})`,
    );
  });
});
