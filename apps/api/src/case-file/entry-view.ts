import { Injectable } from '@nestjs/common';
import type { HistoryEntryView, JournalEntryView } from '@tergeu/contracts';
import { clockOf, own, procedures, safeguardIds, type SafeguardId } from '@tergeu/procedure';
import { Directory } from '../identity';
import type { EntryRow } from './case-history';
import { kernelConditionTexts } from './reason-texts';
import { articleView } from './views';

/** Entries of the journal as they travel. */
@Injectable()
export class EntryViews {
  constructor(private readonly directory: Directory) {}

  /** Whole, with what was said and its place in the chain. */
  whole(row: EntryRow): JournalEntryView {
    return { ...this.outline(row), payload: row.payload, hash: row.hash, previousHash: row.previous_hash };
  }

  /** Who did what and when, without what was said. */
  outline(row: EntryRow): Omit<HistoryEntryView, 'from' | 'to'> {
    return {
      sequence: row.sequence,
      kind: row.kind,
      machine: row.machine,
      proceedingId: row.proceeding_id,
      command: row.command,
      commandText: commandText(row.machine, row.command),
      actor: { id: row.actor_id, name: this.directory.nameOf(row.actor_id), role: row.actor_role, tier: row.actor_tier },
      occurredAt: row.occurred_at.toISOString(),
      recordedAt: row.recorded_at.toISOString(),
      lateMinutes: Math.max(0, Math.floor((row.recorded_at.getTime() - row.occurred_at.getTime()) / 60_000)),
      legalBasis: row.legal_basis.map((one) => articleView(one)),
      reasons: row.refusal?.reasons.map((reason) => reasonOnRecord(row.machine, reason)) ?? null,
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
