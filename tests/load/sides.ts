import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { database, mainProgram, root, type Server } from './built-product';
import { signAllIn, type Cookies } from './client';
import { start, type Running } from './processes';
import { layOutAndRecord } from './record-statements';

/** Connections to PostgreSQL, the same for both. */
const poolSize = '16';
const [ourName, bareName] = ['bench_ours', 'bench_bare'];

/** One of the two under comparison. */
export interface Side {
  readonly name: 'ours' | 'bare';
  readonly running: Running;
  readonly cookies: Cookies;
  readonly databaseUrl: string;
}

/** PostgreSQL as the product starts it (durable commits), two databases laid out alike, and both servers. */
export class Stage {
  private constructor(
    readonly folder: string,
    readonly postgres: Server,
    readonly templates: string,
  ) {}

  static async open(): Promise<Stage> {
    // Not made here: started as root, PostgreSQL's own user must be able to pass through.
    const folder = join(tmpdir(), `tergeu-load-${process.pid}`);
    const { EmbeddedPostgres, describe, ensureDatabase, migrate } = database();
    const postgres = await EmbeddedPostgres.start({ folder: describe(join(folder, 'postgres')), preferredPort: 56_400 });
    try {
      const superuser = postgres.superuser();
      await superuser.connect();
      await ensureDatabase(superuser, ourName);
      await migrate(postgres.urls(ourName).owner);
      const templates = join(folder, 'templates.json');
      writeFileSync(templates, JSON.stringify(await layOutAndRecord(postgres.urls(ourName).app)));
      await ensureDatabase(superuser, bareName, ourName);
      await superuser.end();
      return new Stage(folder, postgres, templates);
    } catch (error) {
      await postgres.stop();
      throw error;
    }
  }

  /** Our server as it is delivered; `preload` only for a look into it, not for what is measured. */
  async ours(preload: readonly string[] = [], env: Record<string, string> = {}): Promise<Side> {
    const databaseUrl = this.postgres.urls(ourName).app;
    const running = await start([...preload, mainProgram], {
      ...env,
      DATABASE_URL: databaseUrl,
      TERGEU_DB_POOL: poolSize,
      TERGEU_DEMO: '0',
    });
    return { name: 'ours', running, databaseUrl, cookies: await signAllIn(running.url) };
  }

  async bare(): Promise<Side> {
    const databaseUrl = this.postgres.urls(bareName).app;
    const typescript = join(root, 'tests/model-check/typescript.cjs');
    const running = await start(['--require', typescript, join(root, 'tests/load/bare-handler.ts')], {
      DATABASE_URL: databaseUrl,
      TERGEU_DB_POOL: poolSize,
      BARE_TEMPLATES: this.templates,
    });
    return { name: 'bare', running, databaseUrl, cookies: {} };
  }

  async close(): Promise<void> {
    await this.postgres.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** How many entries the journal of a side holds. */
export async function entriesOf({ databaseUrl }: Side): Promise<number> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ count: string }>('SELECT count(*) FROM journal_entry');
    return Number(rows[0]!.count);
  } finally {
    await client.end();
  }
}
