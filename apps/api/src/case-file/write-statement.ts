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

/**
 * One statement, one commit: version check, entries, snapshot, clocks, inboxes, figures, registers and jobs.
 * Table and column names come from our own code, never from a request; values travel as JSON parameters.
 */
export function writeStatement(head: HeadMove, writes: readonly TableWrite[], jobs: readonly JobWrite[]): Statement {
  const values: unknown[] = [head.caseId, head.fromSequence, head.toSequence, head.version, head.headHash, head.changedAt];
  const parts = [`head AS (${head.fromSequence === 0 ? created : moved})`];
  for (const write of writes.filter((one) => one.rows.length > 0)) {
    values.push(JSON.stringify(write.rows));
    parts.push(`w${parts.length} AS (${upsert(write, values.length)})`);
  }
  let result = 'SELECT case_id FROM head';
  if (jobs.length > 0) {
    values.push(JSON.stringify(jobs));
    parts.push(`jobs AS (SELECT graphile_worker.add_job(j.task, payload := j.payload, run_at := j."runAt", job_key := j.key)
      FROM jsonb_to_recordset($${values.length}::jsonb) AS j(task text, payload json, "runAt" timestamptz, key text), head)`);
    result = 'SELECT case_id, (SELECT count(*) FROM jobs) FROM head';
  }
  const text = `WITH ${parts.join(',\n')}\n${result}`;
  return { name: createHash('sha1').update(text).digest('hex'), text, values };
}

function upsert(write: TableWrite, parameter: number): string {
  const columns = Object.keys(write.rows[0]!);
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
