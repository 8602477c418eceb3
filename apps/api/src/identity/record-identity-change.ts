import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { canonicalJson } from '@tergeu/journal';
import type { DataSource, EntityManager } from 'typeorm';
import { SystemTime } from '../kernel/time/system-time';

/** A change of the directory: what was done, by whom, with what. Passwords are never part of it. */
export interface IdentityChange {
  readonly actorId: string | null;
  readonly action: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

interface Head {
  readonly sequence: number;
  readonly hash: string;
}

/** What the hash of an entry is counted over. */
export interface IdentityEntry extends IdentityChange {
  readonly sequence: number;
  readonly recordedAt: string;
  readonly previousHash: string;
}

/** The hash by which the next entry names this one. */
export function hashOfIdentityEntry({ sequence, actorId, action, payload, recordedAt, previousHash }: IdentityEntry): string {
  const body = canonicalJson({ sequence, actorId, action, payload, recordedAt, previousHash });
  return createHash('sha256').update(`tergeu-identity\n${body}`).digest('hex');
}

/** Carries out changes of the directory and journals each in a chain of its own, in the same transaction. */
@Injectable()
export class RecordIdentityChange {
  constructor(
    @InjectDataSource() private readonly data: DataSource,
    private readonly time: SystemTime,
  ) {}

  async record<T>(changes: readonly IdentityChange[], carryOut: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.data.transaction(async (manager) => {
      // One writer at a time: the chain has no branches.
      await manager.query('SELECT pg_advisory_xact_lock(7301)');
      const result = await carryOut(manager);
      const heads: Head[] = await manager.query('SELECT sequence, hash FROM identity_entry ORDER BY sequence DESC LIMIT 1');
      let head = heads[0] ?? { sequence: 0, hash: '0'.repeat(64) };
      for (const change of changes) head = await this.append(manager, head, change);
      return result;
    });
  }

  private async append(manager: EntityManager, head: Head, { actorId, action, payload }: IdentityChange): Promise<Head> {
    const sequence = head.sequence + 1;
    const recordedAt = this.time.now();
    const hash = hashOfIdentityEntry({ sequence, actorId, action, payload, recordedAt, previousHash: head.hash });
    await manager.query(
      `INSERT INTO identity_entry (sequence, actor_id, action, payload, recorded_at, previous_hash, hash)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [sequence, actorId, action, JSON.stringify(payload), recordedAt, head.hash, hash],
    );
    return { sequence, hash };
  }
}
