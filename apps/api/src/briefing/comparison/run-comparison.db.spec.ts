import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../../../../tests/support/database';
import { appDataSourceOptions } from '../../kernel/database/data-source';
import { briefingMoment, statedFigures } from '../figures/catalogue';
import { runComparison } from './run-comparison';

let database: TestDatabase;
let owner: Client;
let data: DataSource;
const caseId = '00000000-0000-7000-8000-000000000001';
const hash = (sequence: number) => String(sequence).padStart(64, '0');

/** A journal of the least content to which figure entries can belong. */
async function record(sequence: number, recordedAt: string, figures: Readonly<Record<string, number>>): Promise<void> {
  await owner.query(
    `INSERT INTO journal_entry (case_id, sequence, kind, version, machine, proceeding_id, procedure_version, law_profile, law_version, command,
       payload, officials, actor, actor_id, actor_role, actor_tier, occurred_at, recorded_at, legal_basis, idempotency_key, salt, previous_hash, hash)
     VALUES ($1, $2, 'accepted', $2, 'case', $1, '1', 'briefing', '1', 'test', '{}', '[]', '{}', $1, 'investigator', 0, $3, $3, '[]', $4, '', $5, $6)`,
    [caseId, sequence, recordedAt, `key-${sequence}`, hash(sequence - 1), hash(sequence)],
  );
  for (const [figure, amount] of Object.entries(figures))
    await owner.query('INSERT INTO figure_entry VALUES ($1, $2, $1, $3, $4, $5, $6)', [
      caseId,
      sequence,
      figure,
      'case',
      amount,
      recordedAt,
    ]);
}

beforeAll(async () => {
  database = await createTestDatabase();
  owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  data = await new DataSource(appDataSourceOptions(database.appUrl)).initialize();
  await owner.query(`INSERT INTO case_file VALUES ($1, 0, 0, repeat('0', 64), now())`, [caseId]);
});
afterAll(async () => {
  await data.destroy();
  await owner.end();
  await database.dispose();
});

const shown = async () => {
  const { lines, isEqual } = await runComparison(data);
  return { text: lines.join('\n'), isEqual };
};

describe('figures beside the published ones', () => {
  it('before anything is recorded: 33 rows, all different, told why', async () => {
    const { text, isEqual } = await shown();
    expect(isEqual).toBe(false);
    for (const { key } of statedFigures) expect(text.split('\n').filter((line) => line.startsWith(`${key} `))).toHaveLength(1);
    expect(text).toContain('33 of 33 figures differ');
    expect(text).toContain('npm start');
  });

  it('while the demo fills, that is said', async () => {
    await owner.query(`INSERT INTO demo_installation VALUES (1, true, 'seed', NULL)`);
    await record(1, '2022-01-20T10:00:00Z', { 'attackedObjects.total': 1466 });
    const { text, isEqual } = await shown();
    expect(isEqual).toBe(false);
    expect(text).toMatch(/still being filled \(recorded up to 2022-01-20 10:00 UTC\)/);
    expect(text).toMatch(/attackedObjects\.total +1,466 +1,466$/m);
  });

  it('all as published; "over" and "about" within the wording', async () => {
    const {
      'attackedObjects.total': _,
      'casesByCategory.theft.shareOfAll': __,
      ...rest
    } = Object.fromEntries(statedFigures.map(({ key, value, relation }) => [key, relation === 'over' ? value + 1 : value]));
    await record(2, briefingMoment, { ...rest, 'cases.total': 1937 });
    await owner.query('UPDATE demo_installation SET filled_at = now()');
    const { text, isEqual } = await shown();
    expect(text).toContain('All 33 figures are as published.');
    expect(isEqual).toBe(true);
    expect(text).toMatch(/vehicles\.destroyedOrDamaged +over 700 +701$/m);
    expect(text).toMatch(/shareOfAll +about 70 % +70\.01 %$/m);
  });

  it('what is recorded after its moment does not touch it', async () => {
    await record(3, '2022-01-25T13:00:00.001Z', { 'attackedObjects.total': 5 });
    expect((await shown()).isEqual).toBe(true);
  });

  it('one more by its moment, and it differs', async () => {
    await record(4, '2022-01-24T00:00:00Z', { 'weapons.voluntarilyRelinquished': 1 });
    const { text, isEqual } = await shown();
    expect(isEqual).toBe(false);
    expect(text).toMatch(/weapons\.voluntarilyRelinquished +31 +32 {2}differs$/m);
    expect(text).toContain('1 of 33 figures differ');
  });
});
