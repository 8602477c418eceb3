import { createHash } from 'node:crypto';

/** Rows to put into one table in the statement; all rows of a table have the same keys (snake_case columns). */
export interface TableWrite {
  readonly table: string;
  readonly rows: readonly Record<string, unknown>[];
  /** Columns of the key; without `update` a second row of that key is an error. */
  readonly key: readonly string[];
  /** `update`: the later row wins; `keep`: the first one stays; `insert`: a second one is an error. */
  readonly onConflict: 'update' | 'keep' | 'insert';
  /** Columns that the first writing fixes. */
  readonly fixed?: readonly string[];
}

/** Moves the case file's head; nothing else is written when somebody else has moved it before. */
export interface HeadMove {
  readonly caseId: string;
  readonly fromSequence: number;
  readonly toSequence: number;
  readonly version: number;
  readonly headHash: string;
  readonly changedAt: string;
}

/** A job for the queue: fire a clock at a real moment. */
export interface JobWrite {
  readonly key: string;
  readonly task: string;
  readonly payload: Record<string, unknown>;
  readonly runAt: string;
}

export interface Statement {
  /** Name for the prepared statement: the same shape is planned once. */
  readonly name: string;
  readonly text: string;
  readonly values: unknown[];
}

const created = `INSERT INTO case_file (case_id, sequence, version, head_hash, changed_at)
  SELECT $1::uuid, $3::int, $4::int, $5::text, $6::timestamptz WHERE $2::int = 0 ON CONFLICT DO NOTHING RETURNING case_id`;
const moved = `UPDATE case_file SET sequence = $3::int, version = $4::int, head_hash = $5::text, changed_at = $6::timestamptz
  WHERE case_id = $1::uuid AND sequence = $2::int RETURNING case_id`;

/** What makes the text of a statement; the values do not. */
interface Shape {
  readonly isNew: boolean;
  readonly writes: readonly { readonly write: TableWrite; readonly columns: readonly string[] }[];
  readonly withJobs: boolean;
}

/** Texts by shape: commands have few shapes, and each text with its name is made once. */
const texts = new Map<string, Pick<Statement, 'name' | 'text'>>();

/**
 * One statement, one commit: version check, entries, snapshot, clocks, inboxes, figures, registers and jobs.
 * Table and column names come from our own code, never from a request; values travel as JSON parameters.
 */
export function writeStatement(head: HeadMove, given: readonly TableWrite[], jobs: readonly JobWrite[]): Statement {
  const values: unknown[] = [head.caseId, head.fromSequence, head.toSequence, head.version, head.headHash, head.changedAt];
  const isNew = head.fromSequence === 0;
  const withJobs = jobs.length > 0;
  const writes: Shape['writes'][number][] = [];
  let key = `${isNew} ${withJobs}`;
  for (const write of given) {
    if (write.rows.length === 0) continue;
    const columns = Object.keys(write.rows[0]!);
    writes.push({ write, columns });
    values.push(JSON.stringify(write.rows));
    key += `|${write.table} ${write.onConflict} ${columns.join()} ${write.fixed?.join() ?? ''} ${write.key.join()}`;
  }
  if (withJobs) values.push(JSON.stringify(jobs));
  let made = texts.get(key);
  if (!made) {
    const text = textOf({ isNew, writes, withJobs });
    made = { name: createHash('sha1').update(text).digest('hex'), text };
    texts.set(key, made);
  }
  return { ...made, values };
}

function textOf({ isNew, writes, withJobs }: Shape): string {
  const parts = [`head AS (${isNew ? created : moved})`];
  let parameter = 6;
  for (const { write, columns } of writes) parts.push(`w${parts.length} AS (${upsert(write, columns, ++parameter)})`);
  let result = 'SELECT case_id FROM head';
  if (withJobs) {
    parts.push(`jobs AS (SELECT graphile_worker.add_job(j.task, payload := j.payload, run_at := j."runAt", job_key := j.key)
      FROM jsonb_to_recordset($${++parameter}::jsonb) AS j(task text, payload json, "runAt" timestamptz, key text), head)`);
    result = 'SELECT case_id, (SELECT count(*) FROM jobs) FROM head';
  }
  return `WITH ${parts.join(',\n')}\n${result}`;
}

function upsert(write: TableWrite, columns: readonly string[], parameter: number): string {
  const list = columns.join(', ');
  const source = `SELECT ${columns.map((column) => `r.${column}`).join(', ')}
    FROM jsonb_populate_recordset(NULL::${write.table}, $${parameter}::jsonb) AS r, head`;
  const insert = `INSERT INTO ${write.table} (${list}) ${source}`;
  if (write.onConflict === 'insert') return insert;
  if (write.onConflict === 'keep') return `${insert} ON CONFLICT (${write.key.join(', ')}) DO NOTHING`;
  const changing = columns.filter((column) => !write.key.includes(column) && !write.fixed?.includes(column));
  const set = changing.map((column) => `${column} = excluded.${column}`).join(', ');
  return `${insert} ON CONFLICT (${write.key.join(', ')}) DO UPDATE SET ${set}`;
}
