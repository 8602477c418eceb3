import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Pool } from 'pg';
import { layOutDocuments } from '../../apps/api/src/testing/many-documents';
import { application, database, directoryChanges, load } from './built-product';
import { bodies, investigators, officials, prosecutor } from './cast';
import { percentile } from './measurement';

// npm run bench:search [-- --documents 200000 --times 60]: what a search costs, beside the least that a question to PostgreSQL can cost.

const { values: given } = parseArgs({
  options: { documents: { type: 'string', default: '200000' }, times: { type: 'string', default: '60' } },
});
const [documents, times] = [Number(given.documents), Number(given.times)];
const say = (line = ''): boolean => process.stdout.write(`${line}\n`);
const queries = [
  'Nurghali',
  'nur',
  'нург',
  'Нұрғали Әлімов',
  'Nurgoly',
  'Sulemenova',
  'AK 104771',
  '47711',
  '2201-00123',
  '101ABC',
  'ab',
  'almaty',
  'tole bi 100',
  'xqzwv',
];

interface Find {
  find(official: unknown, query: { q: string; limit: number }): Promise<{ items: unknown[]; counts: Record<string, number> }>;
}
type Token<T> = new () => T;

interface Times {
  readonly p50: number;
  readonly p99: number;
}

async function timesOf(work: () => Promise<unknown>): Promise<Times> {
  const taken: number[] = [];
  for (let index = 0; index < times + 5; index += 1) {
    const from = performance.now();
    await work();
    if (index >= 5) taken.push(performance.now() - from);
  }
  return { p50: percentile(taken, 0.5), p99: percentile(taken, 0.99) };
}

async function measure(appUrl: string): Promise<void> {
  process.env['DATABASE_URL'] = appUrl;
  const app = await application();
  const pool = new Pool({ connectionString: appUrl });
  try {
    await app.init();
    await directoryChanges(app).addBodies(null, bodies);
    await directoryChanges(app).addOfficials(null, officials);
    const search = app.get((load('search/find.js') as { Find: Token<Find> }).Find);
    const directory = app.get((load('identity/index.js') as { Directory: Token<{ find(id: string): unknown }> }).Directory);
    const one = '00000000-0000-7000-8001-000000000007';
    const least = await timesOf(() => pool.query('SELECT 1'));
    const byKey = await timesOf(() => pool.query('SELECT title FROM search_document WHERE case_id = $1 AND id = $1', [one]));
    const line = (name: string, taken: Times, found = ''): boolean =>
      say(`${name.padEnd(32)} p50 ${taken.p50.toFixed(2).padStart(7)} ms  p99 ${taken.p99.toFixed(2).padStart(7)} ms  ${(taken.p50 / byKey.p50).toFixed(1).padStart(6)} × a lookup by key  ${found}`); // prettier-ignore
    line('SELECT 1', least);
    line('a row by its primary key', byKey);
    for (const { name, id } of [
      { name: 'prosecutor of one city', id: prosecutor.id },
      { name: 'investigator', id: investigators[0]!.id },
    ]) {
      say(`\nas ${name}, with its entry in the log of searches:`);
      for (const q of queries) {
        const { items, counts } = await search.find(directory.find(id), { q, limit: 20 });
        const found = Object.values(counts).reduce((sum, count) => sum + count, 0);
        line(`"${q}"`, await timesOf(() => search.find(directory.find(id), { q, limit: 20 })), `${items.length} shown of ${found}`);
      }
    }
  } finally {
    await pool.end();
    await app.close();
  }
}

async function main(): Promise<void> {
  const folder = join(tmpdir(), `tergeu-search-${process.pid}`);
  const { EmbeddedPostgres, describe, ensureDatabase, migrate } = database();
  const postgres = await EmbeddedPostgres.start({ folder: describe(join(folder, 'postgres')), preferredPort: 56_420 });
  try {
    const superuser = postgres.superuser();
    await superuser.connect();
    await ensureDatabase(superuser, 'bench_search');
    await superuser.end();
    await migrate(postgres.urls('bench_search').owner);
    const there = postgres.superuser('bench_search');
    await there.connect();
    const { searchDocumentOf } = load('search/index.js') as { searchDocumentOf: Parameters<typeof layOutDocuments>[2] };
    await layOutDocuments(there, documents, searchDocumentOf);
    const { rows } = await there.query<{ size: string }>(`SELECT pg_size_pretty(pg_relation_size('search_document_by_keys')) AS size`);
    await there.end();
    say(`${documents} documents in ${documents / 100} cases, index ${rows[0]!.size}; ${times} times each, one after the other.\n`);
    await measure(postgres.urls('bench_search').app);
  } finally {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
