import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { JournalEntryView, Page } from '@tergeu/contracts';
import type { ArticleId } from '@tergeu/law';
import { clockOf, own, procedures, readablePayload, safeguardIds, type ReadableFile, type SafeguardId } from '@tergeu/procedure';
import type { DataSource } from 'typeorm';
import { MayRead, narrowedFor } from '../access';
import { Directory, type DirectoryEntry } from '../identity';
import { pageFrom, readCursor } from '../kernel/http/cursor';
import { CaseFileRepository } from './case-file.repository';
import { articleView } from './views';
import { kernelConditionTexts } from './reason-texts';

interface EntryRow {
  readonly sequence: number;
  readonly kind: 'accepted' | 'refused';
  readonly machine: string;
  readonly proceeding_id: string;
  readonly command: string;
  readonly payload: unknown;
  readonly actor_id: string;
  readonly actor_role: string;
  readonly actor_tier: number;
  readonly occurred_at: Date;
  readonly recorded_at: Date;
  readonly legal_basis: ArticleId[];
  readonly refusal: { readonly reasons: readonly { condition: string; safeguard: string | null }[] } | null;
  readonly hash: string;
  readonly previous_hash: string;
}

export interface JournalQuery {
  readonly kind?: 'accepted' | 'refused';
  readonly machine?: string;
  readonly proceedingId?: string;
  readonly actorId?: string;
  readonly cursor?: string;
  readonly limit: number;
}

/** The journal of one case, newest first; what was refused is part of it. */
@Injectable()
export class ReadJournal {
  constructor(
    private readonly files: CaseFileRepository,
    private readonly mayRead: MayRead,
    private readonly directory: Directory,
    @InjectDataSource() private readonly data: DataSource,
  ) {}

  async read(official: DirectoryEntry, caseId: string, query: JournalQuery): Promise<Page<JournalEntryView>> {
    const { file } = await this.files.load(caseId);
    this.mayRead.check(official, file);
    const narrowed = narrowedFor(official, file);
    if (narrowed && !narrowed.isWhole) return this.narrowed(official.id, caseId, query, narrowed);
    const values: unknown[] = [caseId, query.limit + 1];
    const where = ['case_id = $1'];
    const add = (column: string, operator: string, value: unknown) => {
      if (value === undefined) return;
      values.push(value);
      where.push(`${column} ${operator} $${values.length}`);
    };
    add('kind', '=', query.kind);
    add('machine', '=', query.machine);
    add('proceeding_id', '=', query.proceedingId);
    add('actor_id', '=', query.actorId);
    add('sequence', '<', readCursor(query.cursor, 'count')?.[0]);
    const rows: EntryRow[] = await this.data.query(
      `SELECT * FROM journal_entry WHERE ${where.join(' AND ')} ORDER BY sequence DESC LIMIT $2`,
      values,
    );
    return pageFrom(
      rows,
      query.limit,
      (row) => this.view(row),
      (row) => [row.sequence],
    );
  }

  /** Numbered among what is shown, without the chain's links: gaps would count what is not shown. Its own hash stays, to be compared later. */
  private async narrowed(counselId: string, caseId: string, query: JournalQuery, readable: ReadableFile): Promise<Page<JournalEntryView>> {
    const rows: EntryRow[] = await this.data.query('SELECT * FROM journal_entry WHERE case_id = $1 ORDER BY sequence', [caseId]);
    const before = readCursor(query.cursor, 'count')?.[0] ?? Infinity;
    const shown = rows
      .flatMap((row) => {
        const entry = {
          kind: row.kind,
          proceedingId: row.proceeding_id,
          command: row.command,
          payload: row.payload,
          actorId: row.actor_id,
        };
        const payload = readablePayload(entry, readable, counselId);
        return payload === undefined ? [] : [{ ...this.view(row), payload, previousHash: '' }];
      })
      .map((entry, index) => ({ ...entry, sequence: index + 1 }))
      .filter((entry) => (query.kind ?? entry.kind) === entry.kind && (query.machine ?? entry.machine) === entry.machine)
      .filter((entry) => (query.proceedingId ?? entry.proceedingId) === entry.proceedingId)
      .filter((entry) => (query.actorId ?? entry.actor.id) === entry.actor.id && entry.sequence < before)
      .reverse();
    return pageFrom(
      shown.slice(0, query.limit + 1),
      query.limit,
      (entry) => entry,
      ({ sequence }) => [sequence],
    );
  }

  private view(row: EntryRow): JournalEntryView {
    return {
      sequence: row.sequence,
      kind: row.kind,
      machine: row.machine,
      proceedingId: row.proceeding_id,
      command: row.command,
      commandText: commandText(row.machine, row.command),
      payload: row.payload,
      actor: { id: row.actor_id, name: this.directory.nameOf(row.actor_id), role: row.actor_role, tier: row.actor_tier },
      occurredAt: row.occurred_at.toISOString(),
      recordedAt: row.recorded_at.toISOString(),
      lateMinutes: Math.max(0, Math.floor((row.recorded_at.getTime() - row.occurred_at.getTime()) / 60_000)),
      legalBasis: row.legal_basis.map((one) => articleView(one)),
      reasons: row.refusal?.reasons.map((reason) => reasonOnRecord(row.machine, reason)) ?? null,
      hash: row.hash,
      previousHash: row.previous_hash,
    };
  }
}

/** Text of a command, or of a clock that has run out. */
export function commandText(machine: string, command: string): JournalEntryView['commandText'] {
  const texts = own(procedures, machine)?.texts;
  const clock = clockOf(command);
  if (!texts) return null;
  return (clock === null ? own(texts.commands, command) : own(texts.clocks, clock)) ?? null;
}

/** A recorded reason with its text, looked up by its name. */
export function reasonOnRecord(
  machine: string,
  { condition, safeguard }: { condition: string; safeguard: string | null },
): NonNullable<JournalEntryView['reasons']>[number] {
  const text = own(procedures, machine)?.texts.conditions[condition]?.is ??
    kernelConditionTexts[condition] ?? { kk: condition, ru: condition, en: condition };
  return { condition, safeguard: safeguardIds.includes(safeguard as SafeguardId) ? safeguard : null, text };
}
