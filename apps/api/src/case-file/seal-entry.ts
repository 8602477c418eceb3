import { createHash, randomBytes } from 'node:crypto';
import { entryHash, type JournalEntryBody } from '@tergeu/journal';
import type { HeldCaseFile } from './case-file.repository';
import type { EntryDraft } from './entry-draft';

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();

/** An entry with its place in the chain; `row` is its line in `journal_entry`. */
export interface SealedEntry {
  readonly body: JournalEntryBody;
  readonly hash: string;
  readonly row: Record<string, unknown>;
}

/** Gives a draft its sequence, the hash of its predecessor, a salt and its own hash. */
export function sealEntry(draft: EntryDraft, held: HeldCaseFile): SealedEntry {
  const body = bodyOf(draft, held, randomBytes(16).toString('hex'));
  const hash = entryHash(body, sha256);
  return { body, hash, row: rowOf(body, draft, hash, held) };
}

function bodyOf(draft: EntryDraft, held: HeldCaseFile, salt: string): JournalEntryBody {
  const { actor, command } = draft;
  return {
    caseId: held.file.id,
    sequence: held.sequence + 1,
    kind: draft.kind,
    machine: command.machine,
    proceedingId: command.proceedingId,
    procedureVersion: draft.procedureVersion,
    lawVersion: `${draft.law.version}/${draft.law.day}`,
    lawProfile: draft.law.profile,
    command: command.type,
    payload: draft.payload,
    officials: draft.officials as unknown as JournalEntryBody['officials'],
    occurredAt: command.occurredAt,
    recordedAt: draft.recordedAt,
    actor: {
      id: actor.id,
      role: actor.role,
      tier: draft.tier,
      bodyId: actor.bodyId,
      bodyKind: actor.bodyKind,
      unitId: actor.unitId,
      city: actor.city,
      onBehalfOf: null,
    },
    legalBasis: [...draft.legalBasis],
    refusal: draft.refusal,
    idempotencyKey: draft.idempotencyKey,
    previousHash: held.headHash,
    salt,
  };
}

function rowOf(body: JournalEntryBody, draft: EntryDraft, hash: string, held: HeldCaseFile): Record<string, unknown> {
  return {
    case_id: body.caseId,
    sequence: body.sequence,
    kind: body.kind,
    version: body.kind === 'accepted' ? held.file.version + 1 : null,
    machine: body.machine,
    proceeding_id: body.proceedingId,
    procedure_version: body.procedureVersion,
    law_profile: body.lawProfile,
    law_version: body.lawVersion,
    command: body.command,
    payload: body.payload,
    officials: body.officials,
    actor: body.actor,
    actor_id: body.actor.id,
    actor_role: body.actor.role,
    actor_tier: draft.tier,
    occurred_at: body.occurredAt,
    recorded_at: body.recordedAt,
    legal_basis: body.legalBasis,
    refusal: body.refusal,
    idempotency_key: body.idempotencyKey,
    salt: body.salt,
    previous_hash: body.previousHash,
    hash,
  };
}
