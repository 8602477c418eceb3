import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable, Logger } from '@nestjs/common';
import {
  changesOf,
  commandOfMissed,
  decide,
  dueClocks,
  lawOfAct,
  officialFields,
  own,
  procedures,
  type Decision,
  type Given,
} from '@tergeu/procedure';
import { Directory } from '../identity';
import { lawChosen, SETTINGS, type Settings } from '../kernel/settings';
import { SystemTime } from '../kernel/time/system-time';
import { CaseFileRepository, type HeldCaseFile } from './case-file.repository';
import { CaseFileChanges } from './case-file-changes';
import type { EntryDraft } from './entry-draft';
import type { Actor, Command, Official, Proceeding, Refused } from './procedure-types';
import { knownCommand, refusedOnRecord, sameCommand } from './repeated-command';
import { OtherFiles } from './other-files';
import { recordEntry } from './record-entry';
import { isAcrossCases, refusalByDatabase } from './refused-by-database';
import { StrayAttempts } from './stray-attempts';
import { unknownPlaces } from './unknown-places';

/** One command as it arrives. `version`: what it was decided on; null = whatever is there (time itself). */
export interface Submission {
  readonly caseId: string;
  readonly command: Command;
  readonly actor: Actor;
  readonly idempotencyKey: string;
  readonly version: number | null;
  /** While the demo fills: the moment of recording; otherwise the product's clock says it. */
  readonly now?: string;
}

/** While the demo fills: clocks that run out by then are recorded when they ran out, but not before the case's last entry. */
export interface Filling {
  readonly until: string;
  readonly notBefore: string;
}

export type Outcome =
  | {
      readonly kind: 'accepted';
      readonly version: number;
      readonly sequence: number;
      readonly hash: string;
      readonly recordedAt: string;
      readonly repeated: boolean;
      readonly proceeding: Proceeding;
    }
  | { readonly kind: 'refused'; readonly refused: Refused; readonly sequence: number | null }
  | { readonly kind: 'conflict'; readonly version: number }
  /** The key has been used for another command. */
  | { readonly kind: 'keyReused' };

/** Time itself, as an actor. */
export const timeItself: Actor = {
  id: '00000000-0000-0000-0000-000000000000',
  role: 'clock',
  bodyId: '00000000-0000-0000-0000-000000000000',
  bodyKind: null,
  unitId: null,
  city: null,
};

/** Each attempt that fails means that another one was recorded; so many at once on one case would be a storm. */
const attempts = 100;

/** THE way in: every change of a case file, whoever asks for it, goes through here. */
@Injectable()
export class SubmitCommand {
  private readonly log = new Logger('CaseFile');
  /** While the demo fills, the queue is not told of each clock. */
  withoutJobs = false;

  constructor(
    private readonly files: CaseFileRepository,
    private readonly directory: Directory,
    private readonly time: SystemTime,
    private readonly changes: CaseFileChanges,
    private readonly stray: StrayAttempts,
    private readonly others: OtherFiles,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async submit(submission: Submission): Promise<Outcome> {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const held = await this.files.load(submission.caseId, attempt > 0);
      const outcome = await this.once(submission, held);
      if (outcome) return outcome;
      if (attempt > 1) await pause(Math.random() * 2 * attempt);
    }
    const { file } = await this.files.load(submission.caseId, true);
    return { kind: 'conflict', version: file.version };
  }

  /** Records every clock of the case that has run out, in order; the queue and every command call it. */
  async fireDueClocks(caseId: string, filling?: Filling): Promise<number> {
    let fired = 0;
    for (let attempt = 0; attempt < 200; attempt += 1) {
      const held = await this.files.load(caseId, attempt > 0);
      const due = dueClocks(held.file, filling?.until ?? this.time.now())[0];
      if (!due) return fired;
      const now = filling && (due.clock.dueAt > filling.notBefore ? due.clock.dueAt : filling.notBefore);
      const outcome = await this.once({ ...this.missed(caseId, due.proceeding, due.clock), ...(now && { now }) }, held);
      if (outcome?.kind === 'accepted') fired += 1;
    }
    this.log.error(`Case ${caseId}: clocks keep running out; given up for now`);
    return fired;
  }

  private missed(caseId: string, proceeding: Proceeding, clock: Parameters<typeof commandOfMissed>[1]): Submission {
    return {
      caseId,
      command: commandOfMissed(proceeding, clock),
      actor: timeItself,
      idempotencyKey: `clock/${proceeding.id}/${clock.name}/${clock.startedAt}`,
      version: null,
    };
  }

  /** Undefined: somebody else was faster, try again on the new file. */
  private async once(submission: Submission, held: HeldCaseFile): Promise<Outcome | undefined> {
    const { actor, caseId } = submission;
    const now = submission.now ?? this.time.now();
    if (actor.role !== 'clock' && dueClocks(held.file, now).length > 0) {
      await this.fireDueClocks(caseId, submission.now === undefined ? undefined : { until: now, notBefore: now });
      return undefined;
    }
    if (submission.version !== null && submission.version !== held.file.version) {
      const earlier = await this.repeated(submission);
      if (earlier) return earlier;
      const fresh = await this.files.load(caseId, true);
      if (submission.version !== fresh.file.version) return { kind: 'conflict', version: fresh.file.version };
      return undefined;
    }
    const given = this.given(submission, held, now);
    const decision = await this.decided(submission, given);
    if (decision.outcome === 'refused' && held.sequence === 0) {
      await this.stray.record(submission, decision, now);
      return { kind: 'refused', refused: decision, sequence: null };
    }
    return this.record(submission, held, this.draft(submission, held, given, decision), decision);
  }

  private async record(submission: Submission, held: HeldCaseFile, draft: EntryDraft, decision: Decision): Promise<Outcome | undefined> {
    const recording = recordEntry(draft, held, this.withoutJobs ? null : (dueAt) => this.time.realMoment(dueAt));
    try {
      if (!(await this.files.write(recording.statement, recording.after))) return undefined;
    } catch (error) {
      this.files.forget(submission.caseId);
      return this.afterFault(submission, held, draft, error);
    }
    const { sequence } = recording.sealed.body;
    if (decision.outcome === 'refused') return { kind: 'refused', refused: decision, sequence };
    this.changes.announce({
      caseId: submission.caseId,
      version: recording.after.file.version,
      machine: decision.after.machine,
      proceedingId: decision.after.id,
    });
    return {
      kind: 'accepted',
      version: recording.after.file.version,
      sequence,
      hash: recording.sealed.hash,
      recordedAt: draft.recordedAt,
      repeated: false,
      proceeding: decision.after,
    };
  }

  /** A used key gives its first answer; a safeguard of the database becomes a refusal on record; all else is thrown on. */
  private async afterFault(submission: Submission, held: HeldCaseFile, draft: EntryDraft, error: unknown): Promise<Outcome | undefined> {
    const { code, constraint } = error as { code?: string; constraint?: string };
    if (code === '23505' && constraint === 's11_one_entry_for_a_key') return this.repeated(submission);
    if (code === '23505' && ['journal_entry_pkey', 'case_file_pkey'].includes(constraint ?? '')) return undefined;
    const refused = refusalByDatabase(error);
    if (!refused || draft.kind === 'refused') throw error;
    if (refused.reasons[0]?.safeguard && !isAcrossCases(constraint))
      this.log.error(
        `Case ${submission.caseId}: ${submission.command.type} passed the machine and was stopped by the database: ${constraint}`,
      );
    if (held.sequence === 0) {
      await this.stray.record(submission, refused, draft.recordedAt);
      return { kind: 'refused', refused, sequence: null };
    }
    const again: EntryDraft = { ...draft, kind: 'refused', accepted: null, tier: 0, refusal: refusalOf(refused) };
    return this.record(submission, held, again, refused);
  }

  private async repeated(submission: Submission): Promise<Outcome | undefined> {
    const entry = await this.files.entryByKey(submission.caseId, submission.idempotencyKey);
    if (!entry) return undefined;
    if (!sameCommand(entry, submission)) return { kind: 'keyReused' };
    const held = await this.files.load(submission.caseId, true);
    const { file } = held;
    const proceeding = file.proceedings[entry.proceedingId];
    if (entry.kind === 'refused' || !proceeding) {
      const again = await this.decided(submission, this.given(submission, held, submission.now ?? this.time.now()));
      return { kind: 'refused', refused: refusedOnRecord(entry, again), sequence: entry.sequence };
    }
    return {
      kind: 'accepted',
      version: entry.version ?? file.version,
      sequence: entry.sequence,
      hash: entry.hash,
      recordedAt: entry.recordedAt.toISOString(),
      repeated: true,
      proceeding,
    };
  }

  /** What names a body or a group that does not exist is refused only where all else would be lawful. */
  private async decided({ command }: Submission, given: Given): Promise<Decision> {
    const decision = decide(procedures, command, given);
    if (decision.outcome === 'refused') return decision;
    return unknownPlaces(command, this.directory) ?? (await this.others.disagreeing(command, given, decision)) ?? decision;
  }

  private given({ command, actor }: Submission, held: HeldCaseFile, now: string): Given {
    return {
      proceedingId: command.proceedingId,
      file: held.file,
      actor,
      law: lawOfAct(lawChosen(this.settings), held.file, command.occurredAt),
      now,
      occurredAt: command.occurredAt,
      officials: this.officialsNamed(command),
    };
  }

  private officialsNamed(command: Command): Record<string, Official> {
    const known = knownCommand(command);
    const payload = command.payload as Record<string, unknown>;
    const ids = known ? officialFields(known.payload).map(({ field }) => payload[field]) : [];
    const found = ids.flatMap((id) => (typeof id === 'string' ? (this.directory.find(id) ?? []) : []));
    return Object.fromEntries(
      found
        .filter((one) => !one.disabled)
        .map(({ id, role, bodyId, bodyKind, unitId, city }) => [id, { id, role, bodyId, bodyKind, unitId, city }]),
    );
  }

  private draft(submission: Submission, held: HeldCaseFile, given: Given, decision: Decision): EntryDraft {
    const { command, actor, idempotencyKey } = submission;
    const base = {
      command,
      actor,
      idempotencyKey,
      officials: given.officials,
      law: given.law,
      recordedAt: given.now,
      procedureVersion: own(procedures, command.machine)?.version ?? 'unknown',
    };
    if (decision.outcome === 'refused')
      return { ...base, kind: 'refused', payload: command.payload, tier: 0, legalBasis: [], refusal: refusalOf(decision), accepted: null };
    const changes = changesOf(procedures, held.file, decision);
    const { payload, tier, legalBasis } = decision;
    return { ...base, kind: 'accepted', payload, tier, legalBasis, refusal: null, accepted: { decision, changes } };
  }
}

function refusalOf(refused: Refused): EntryDraft['refusal'] {
  return {
    kind: refused.kind,
    reasons: refused.reasons.map(({ condition, safeguard, article, pointer }) => ({
      condition,
      safeguard,
      article,
      ...(pointer === undefined ? {} : { pointer }),
    })),
  };
}
