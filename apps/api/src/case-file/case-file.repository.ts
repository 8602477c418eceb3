import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { LRUCache } from 'lru-cache';
import type { Pool, QueryResult } from 'pg';
import type { DataSource } from 'typeorm';
import type { EntryDraft } from './entry-draft';
import type { CaseFile, Json, Proceeding, Tier } from './procedure-types';
import type { Statement } from './write-statement';

/** A case file with the head of its chain. `sequence` counts refused entries, too. */
export interface HeldCaseFile {
  readonly file: CaseFile;
  readonly sequence: number;
  readonly headHash: string;
}

interface FileRow {
  readonly version: number;
  readonly sequence: number;
  readonly head_hash: string;
  readonly proceedings: readonly ProceedingRow[] | null;
  readonly tiers: Readonly<Record<string, Tier>> | null;
}

interface ProceedingRow {
  readonly id: string;
  readonly machine: string;
  readonly procedureVersion: string;
  readonly state: Json;
  readonly done: boolean;
  readonly memory: Proceeding['memory'];
  readonly clocks: Proceeding['clocks'];
  readonly openedAt: string;
  readonly changedAt: string;
}

const load = `
  SELECT f.version, f.sequence, f.head_hash,
    (SELECT jsonb_agg(jsonb_build_object('id', p.id, 'machine', p.machine, 'procedureVersion', p.procedure_version,
        'state', p.state, 'done', p.done, 'memory', p.memory, 'clocks', p.clocks, 'openedAt', p.opened_at, 'changedAt', p.changed_at))
      FROM proceeding p WHERE p.case_id = f.case_id) AS proceedings,
    (SELECT jsonb_object_agg(t.official_id, t.tier) FROM participation t WHERE t.case_id = f.case_id) AS tiers
  FROM case_file f WHERE f.case_id = $1`;

export const zeroHash = '0'.repeat(64);

/** The only SQL that reads and writes snapshots and journal. */
@Injectable()
export class CaseFileRepository {
  /** Snapshots by case; a stale one is noticed by the version check of the write and read anew. */
  private readonly held = new LRUCache<string, HeldCaseFile>({ max: 2_000 });

  constructor(@InjectDataSource() private readonly data: DataSource) {}

  private get pool(): Pool {
    return (this.data.driver as unknown as { master: Pool }).master;
  }

  /** The case file as last known here; empty for a case that is not yet recorded. */
  async load(caseId: string, fresh = false): Promise<HeldCaseFile> {
    const known = fresh ? undefined : this.held.get(caseId);
    if (known) return known;
    const { rows }: QueryResult<FileRow> = await this.pool.query({ name: 'load-case-file', text: load, values: [caseId] });
    const loaded = heldFrom(caseId, rows[0]);
    if (rows[0]) this.held.set(caseId, loaded);
    return loaded;
  }

  /** Sends the one statement; false when the head had moved and nothing was written. */
  async write(statement: Statement, after: HeldCaseFile): Promise<boolean> {
    const { rowCount } = await this.pool.query({ name: statement.name, text: statement.text, values: statement.values });
    if (rowCount === 0) {
      this.held.delete(after.file.id);
      return false;
    }
    this.held.set(after.file.id, after);
    return true;
  }

  forget(caseId: string): void {
    this.held.delete(caseId);
  }

  /** The entry that an idempotency key has left, if any. */
  async entryByKey(caseId: string, key: string): Promise<KeyedEntry | undefined> {
    const { rows }: QueryResult<KeyedEntry> = await this.pool.query({
      name: 'entry-by-key',
      text: `SELECT kind, sequence, version, hash, recorded_at AS "recordedAt", proceeding_id AS "proceedingId",
               actor_id AS "actorId", machine, command, payload, occurred_at AS "occurredAt", refusal
             FROM journal_entry WHERE case_id = $1 AND idempotency_key = $2`,
      values: [caseId, key],
    });
    return rows[0];
  }
}

export interface KeyedEntry {
  readonly kind: 'accepted' | 'refused';
  readonly sequence: number;
  readonly version: number | null;
  readonly hash: string;
  readonly recordedAt: Date;
  readonly proceedingId: string;
  readonly actorId: string;
  readonly machine: string;
  readonly command: string;
  readonly payload: Json;
  readonly occurredAt: Date;
  readonly refusal: EntryDraft['refusal'];
}

function heldFrom(caseId: string, row: FileRow | undefined): HeldCaseFile {
  if (!row) return { file: { id: caseId, version: 0, proceedings: {}, tiers: {} }, sequence: 0, headHash: zeroHash };
  const proceedings = Object.fromEntries(
    (row.proceedings ?? []).map((one) => [
      one.id,
      { ...one, openedAt: new Date(one.openedAt).toISOString(), changedAt: new Date(one.changedAt).toISOString() },
    ]),
  );
  return {
    file: { id: caseId, version: row.version, proceedings, tiers: row.tiers ?? {} },
    sequence: row.sequence,
    headHash: row.head_hash,
  };
}
