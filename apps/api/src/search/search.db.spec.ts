import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '../../../../tests/support/database';
import { readableCases, readableProceedings } from '../access';
import type { DirectoryEntry } from '../identity';
import { layOutDocuments } from '../testing/many-documents';
import { searchDocumentOf } from './search-document';
import { leastSimilarity, searched, termsOf } from './search-query';
import { searchStatement } from './search-statement';

let database: TestDatabase;
let superuser: Client;

beforeAll(async () => {
  database = await createTestDatabase();
  superuser = new Client({ connectionString: database.superuserUrl });
  await superuser.connect();
  await layOutDocuments(superuser, 200_000, searchDocumentOf);
}, 120_000);
afterAll(async () => {
  await superuser.end();
  await database.dispose();
});

interface Plan {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly Plans?: readonly Plan[];
}
const nodes = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodes)];

/** Every node of the plan that PostgreSQL takes for the search of somebody. */
async function planOf(q: string, official: Pick<DirectoryEntry, 'role' | 'city'>, near: boolean, without = ''): Promise<Plan[]> {
  const terms = termsOf(q)!;
  const reader = { id: bodyId, bodyId, ...official } as unknown as DirectoryEntry;
  const counselId = official.role === 'counsel' ? bodyId : null;
  const readable = readableCases(reader, 1);
  const { text, values } = searchStatement({
    terms,
    readable,
    content: readableProceedings(reader, searched, readable.values.length + 1),
    counselId,
    near,
    kinds: [],
    after: null,
    limit: 21,
  });
  await superuser.query(`BEGIN; SET LOCAL pg_trgm.word_similarity_threshold = ${leastSimilarity(terms)}; ${without}`);
  const { rows } = await superuser.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(`EXPLAIN (FORMAT JSON) ${text}`, values);
  await superuser.query('ROLLBACK');
  return nodes(rows[0]!['QUERY PLAN'][0].Plan);
}

const bodyId = '00000000-0000-7000-8000-000000000201';
const readers = [
  { role: 'auditor', city: null },
  { role: 'prosecutor', city: 'almaty' },
  { role: 'investigator', city: 'almaty' },
  { role: 'counsel', city: 'almaty' },
] as const;
const queries = ['Nurghali', 'nur', 'Нұрғали Әлімов', 'AK 104771', '2201-00123', 'ab', 'almaty', 'tole bi 100'];

describe('among 200 000 documents', () => {
  it('there are as many as said', async () => {
    const { rows } = await superuser.query<{ n: number }>('SELECT count(*)::int AS n FROM search_document');
    expect(rows[0]!.n).toBe(200_000);
  });

  describe.each(readers)('for $role', (reader) => {
    it.each(queries.flatMap((q) => [[q, false] as const, [q, true] as const]))(
      'the search for "%s" (other spellings: %s) reads the index, never the table from end to end',
      async (q, near) => {
        const plan = await planOf(q, reader, near);
        const scans = plan.filter((one) => one['Node Type'] === 'Seq Scan' && one['Relation Name'] === 'search_document');
        expect(scans).toEqual([]);
        const indexes = plan.map((one) => one['Index Name']);
        expect(indexes.some((one) => one === 'search_document_by_keys' || one === 'search_document_pkey')).toBe(true);
      },
    );
  });

  it('the check can fail: without the index the plan is a scan', async () => {
    const plan = await planOf('Nurghali', readers[0], false, 'DROP INDEX search_document_by_keys');
    expect(plan.some((one) => one['Node Type'].includes('Seq Scan') && one['Relation Name'] === 'search_document')).toBe(true);
  });
});
