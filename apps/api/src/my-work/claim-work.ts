import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { ClaimRequest, ClaimResult } from '@tergeu/contracts';
import type { DataSource } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { WorkChanges } from '../absences';
import { Directory, type DirectoryEntry } from '../identity';
import { ProblemException } from '../kernel/http/problem';
import { SystemTime } from '../kernel/time/system-time';
import { poolStatement } from './work-rows';

interface PoolRow {
  readonly place: string;
  readonly since: Date;
  readonly claim_id: string | null;
  readonly claimed_by: string | null;
  readonly sequence: number;
}

/**
 * Takes what waits for several, and gives it back: a row each, none is changed. It binds nobody: the procedure does not ask it,
 * and a claim ends by itself when the item moves on.
 */
@Injectable()
export class ClaimWork {
  constructor(
    private readonly time: SystemTime,
    private readonly directory: Directory,
    private readonly changes: WorkChanges,
    @InjectDataSource() private readonly data: DataSource,
  ) {}

  async claim(official: DirectoryEntry, { caseId, proceedingId, kind, insteadOf }: ClaimRequest): Promise<ClaimResult> {
    const now = this.time.now();
    const { text, values } = poolStatement(official, caseId, proceedingId, now);
    const [row]: PoolRow[] = await this.data.query(text, [...values]);
    if (!row) throw new ProblemException(404, 'unknown', 'Nothing waits there that several of your kind may take.');
    this.check(row, official, kind, insteadOf);
    if (kind === 'taken' && row.claimed_by === official.id) return this.result(row.claim_id!, official.id, now);
    const id = uuidv7();
    const at = new Date(Math.max(Date.parse(now), row.since.getTime())).toISOString();
    const written: unknown[] = await this.data.query(
      `INSERT INTO work_claim (id, case_id, proceeding_id, place, sequence, kind, official_id, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
       ON CONFLICT ON CONSTRAINT work_claim_one_after_the_other DO NOTHING RETURNING id`,
      [id, caseId, proceedingId, row.place, row.sequence + 1, kind, official.id, at],
    );
    if (written.length === 0) throw faster();
    this.changes.announce();
    return kind === 'released' ? { claim: null } : this.result(id, official.id, at);
  }

  private check(row: PoolRow, official: DirectoryEntry, kind: ClaimRequest['kind'], insteadOf: string | undefined): void {
    if (kind === 'released' && row.claimed_by !== official.id) throw new ProblemException(409, 'conflict', 'You have not taken this.');
    if (kind === 'released' || row.claimed_by === null || row.claimed_by === official.id) return;
    if (insteadOf !== row.claim_id)
      throw new ProblemException(409, 'conflict', `Taken by ${this.directory.nameOf(row.claimed_by)} in the meantime.`);
  }

  private result(id: string, by: string, at: string): ClaimResult {
    return { claim: { id, by: { id: by, name: this.directory.nameOf(by) }, at } };
  }
}

const faster = () => new ProblemException(409, 'conflict', 'Somebody else was faster.');
