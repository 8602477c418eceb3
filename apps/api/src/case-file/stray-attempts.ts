import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import type { Actor, Command, Refused } from './procedure-types';

/** Refused attempts that name no recorded case; they have no chain to stand in, but they are kept. */
@Injectable()
export class StrayAttempts {
  constructor(@InjectDataSource() private readonly data: DataSource) {}

  async record(attempt: { caseId: string; command: Command; actor: Actor }, refused: Refused, at: string): Promise<void> {
    const { caseId, command, actor } = attempt;
    const reasons = refused.reasons.map(({ condition, safeguard, article }) => ({ condition, safeguard, article }));
    await this.data.query(
      `INSERT INTO stray_attempt (id, case_id, machine, command, actor_id, actor_role, recorded_at, refusal)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [uuidv7(), caseId, command.machine, command.type, actor.id, actor.role, at, JSON.stringify({ kind: refused.kind, reasons })],
    );
  }
}
