import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { ApiUnderTest } from '../testing/api-under-test';
import { verifyJournals } from './verify-journals';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await ApiUnderTest.start();
});
afterAll(() => api.stop());

/** What nobody but the owner of the machine can do: triggers and constraints switched off. */
async function behindTheDatabasesBack(statement: string, values: unknown[]): Promise<void> {
  const client = new Client({ connectionString: api.database.superuserUrl });
  await client.connect();
  await client.query('SET session_replication_role = replica');
  await client.query(statement, values).finally(() => client.end());
}
const verified = () => verifyJournals(api.app.get(DataSource));

describe('the check of all journals', () => {
  it('finds whole what the product wrote, refusals included', async () => {
    const file = await api.caseFile().begun();
    await file.try('medic', 'case', file.id, 'begin');
    expect(await verified()).toEqual({ cases: 1, entries: 5, broken: [] });
  });

  it.each([
    ['a reworded entry', `UPDATE journal_entry SET payload = '{"title":"Another"}' WHERE case_id = $1 AND sequence = 1`, 'altered', 1],
    [
      'a moved time',
      `UPDATE journal_entry SET occurred_at = occurred_at - interval '1 hour' WHERE case_id = $1 AND sequence = 3`,
      'altered',
      3,
    ],
    ['an entry taken out', 'DELETE FROM journal_entry WHERE case_id = $1 AND sequence = 2', 'gap', 2],
    ['the last entry taken out', 'DELETE FROM journal_entry WHERE case_id = $1 AND sequence = 4', 'truncated', 4],
  ])('finds %s, though the database was made to accept it', async (_, statement, fault, sequence) => {
    const file = await api.caseFile().begun();
    await behindTheDatabasesBack(statement, [file.id]);
    const { broken } = await verified();
    expect(broken.find(({ caseId }) => caseId === file.id)?.verdict).toMatchObject({ fault, sequence });
  });
});
