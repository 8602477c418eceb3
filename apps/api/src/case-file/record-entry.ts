import { noticesOf, pausedSince, procedures, standstillOf } from '@tergeu/procedure';
import { searchDocumentOf } from '../search';
import type { HeldCaseFile } from './case-file.repository';
import type { EntryDraft } from './entry-draft';
import type { CaseFile, Changes } from './procedure-types';
import { sealEntry, type SealedEntry } from './seal-entry';
import { writeStatement, type JobWrite, type Statement, type TableWrite } from './write-statement';

/** Real moment at which the queue has to look at a clock again. */
export type JobTime = (dueAt: string) => Date;

/** The statement that records one entry with all that follows from it, and the case file as it is afterwards. */
export interface Recording {
  readonly sealed: SealedEntry;
  readonly statement: Statement;
  readonly after: HeldCaseFile;
}

/** Builds the one statement for an accepted or refused entry. `jobTime` null: the queue is told later (filling the demo). */
export function recordEntry(draft: EntryDraft, held: HeldCaseFile, jobTime: JobTime | null): Recording {
  const sealed = sealEntry(draft, held);
  const file = draft.accepted?.decision.file ?? held.file;
  const head = {
    caseId: held.file.id,
    fromSequence: held.sequence,
    toSequence: held.sequence + 1,
    version: file.version,
    headHash: sealed.hash,
    changedAt: draft.recordedAt,
  };
  const writes: TableWrite[] = [{ table: 'journal_entry', rows: [sealed.row], key: [], onConflict: 'insert' }];
  if (draft.accepted) writes.push(...writesOf(draft, draft.accepted.changes, held, file), noticeWrite(draft, sealed, file));
  const jobs = draft.accepted && jobTime ? jobsOf(draft.accepted.changes, file.id, jobTime) : [];
  return {
    sealed,
    statement: writeStatement(head, writes, jobs),
    after: { file, sequence: held.sequence + 1, headHash: sealed.hash },
  };
}

function writesOf(draft: EntryDraft, changes: Changes, held: HeldCaseFile, file: CaseFile): TableWrite[] {
  return [
    participationWrite(draft, held),
    proceedingWrite(changes, file),
    clockWrite(changes, file.id),
    workWrite(changes, file.id),
    figureWrite(draft, changes, held),
    ...registerWrites(changes, file.id, draft.recordedAt),
    searchWrite(changes, held),
  ];
}

/** The first act in a tier fixes the tier of that official in the case (S12). */
function participationWrite({ actor, tier }: EntryDraft, { file }: HeldCaseFile): TableWrite {
  const isNew = tier !== 0 && file.tiers[actor.id] === undefined;
  return {
    table: 'participation',
    rows: isNew ? [{ case_id: file.id, official_id: actor.id, tier }] : [],
    key: ['case_id', 'official_id'],
    onConflict: 'insert',
  };
}

/** Counsel who must be told of the step. */
function noticeWrite({ command, actor, recordedAt }: EntryDraft, { body, hash }: SealedEntry, file: CaseFile): TableWrite {
  return {
    table: 'notice',
    rows: noticesOf(file, command, actor.id).map(({ counselId, proceedingId }) => ({
      case_id: file.id,
      sequence: body.sequence,
      hash,
      counsel_id: counselId,
      proceeding_id: proceedingId,
      machine: command.machine,
      command: command.type,
      occurred_at: command.occurredAt,
      recorded_at: recordedAt,
    })),
    key: [],
    onConflict: 'insert',
  };
}

/** A letter of two units, cut in the middle. */
const halfLetter = /[\uD800-\uDBFF]$/;

function proceedingWrite({ proceeding }: Changes, file: CaseFile): TableWrite {
  const row = {
    case_id: file.id,
    id: proceeding.id,
    machine: proceeding.machine,
    procedure_version: proceeding.procedureVersion,
    state: proceeding.state,
    done: proceeding.done,
    memory: proceeding.memory,
    clocks: proceeding.clocks,
    title: procedures[proceeding.machine]!.title(proceeding.memory, file).slice(0, 300).replace(halfLetter, ''),
    opened_at: proceeding.openedAt,
    changed_at: proceeding.changedAt,
  };
  return { table: 'proceeding', rows: [row], key: ['case_id', 'id'], onConflict: 'update', fixed: ['machine', 'opened_at'] };
}

function figureWrite(draft: EntryDraft, changes: Changes, held: HeldCaseFile): TableWrite {
  return {
    table: 'figure_entry',
    rows: changes.figures.map((one) => ({
      case_id: held.file.id,
      sequence: held.sequence + 1,
      proceeding_id: one.proceedingId,
      figure: one.figure,
      machine: one.machine,
      amount: one.amount,
      recorded_at: draft.recordedAt,
    })),
    key: [],
    onConflict: 'insert',
  };
}

function clockWrite(changes: Changes, caseId: string): TableWrite {
  return {
    table: 'clock',
    rows: changes.clocks.map((clock) => ({
      case_id: caseId,
      proceeding_id: clock.proceedingId,
      name: clock.name,
      started_at: clock.startedAt,
      machine: clock.machine,
      due_at: clock.dueAt,
      status: clock.status,
      settled_at: clock.settledAt,
      performed_at: clock.performedAt,
      paused_at: pausedSince(clock),
      standstill_ms: standstillOf(clock),
      warned: 0,
    })),
    key: ['case_id', 'proceeding_id', 'name', 'started_at'],
    onConflict: 'update',
    fixed: ['machine', 'warned'],
  };
}

function workWrite(changes: Changes, caseId: string): TableWrite {
  return {
    table: 'work_item',
    rows: changes.work.map((item) => ({
      case_id: caseId,
      proceeding_id: item.proceedingId,
      slot: item.slot,
      machine: item.machine,
      role: item.role,
      official_id: item.officialId,
      body_id: item.bodyId,
      city: item.city,
      rank: item.rank,
      since: item.since,
      due_at: item.dueAt,
      open: item.open,
    })),
    key: ['case_id', 'proceeding_id', 'slot'],
    onConflict: 'update',
  };
}

/** Rows of the guarded register tables, one write a table; a repeated key would be an error of a machine. */
function registerWrites(changes: Changes, caseId: string, recordedAt: string): TableWrite[] {
  const byTable = new Map<string, Map<string, Record<string, unknown>>>();
  for (const { table, row } of changes.rows) {
    const rows = byTable.get(table) ?? new Map<string, Record<string, unknown>>();
    const columns = Object.fromEntries(Object.entries(row).map(([key, value]) => [snakeCase(key), value]));
    rows.set(String(row['id']), { case_id: caseId, recorded_at: recordedAt, changed_at: recordedAt, ...columns });
    byTable.set(table, rows);
  }
  return [...byTable].map(([table, rows]) => ({
    table,
    rows: [...rows.values()],
    key: ['case_id', 'id'],
    onConflict: 'update',
    fixed: ['recorded_at'],
  }));
}

/** What the proceeding is found by; most commands leave it as it is, and write nothing. */
function searchWrite({ proceeding }: Changes, { file }: HeldCaseFile): TableWrite {
  const before = file.proceedings[proceeding.id];
  const document = before?.memory === proceeding.memory ? undefined : searchDocumentOf(proceeding);
  const isNew = document && (!before || JSON.stringify(document) !== JSON.stringify(searchDocumentOf(before)));
  return {
    table: 'search_document',
    rows: isNew ? [{ case_id: file.id, ...document }] : [],
    key: ['case_id', 'id'],
    onConflict: 'update',
    fixed: ['kind'],
  };
}

function jobsOf(changes: Changes, caseId: string, jobTime: JobTime): JobWrite[] {
  return changes.clocks
    .filter((clock) => clock.status === 'running')
    .map((clock) => ({
      key: `${caseId}/${clock.proceedingId}/${clock.name}`,
      task: 'look-at-clock',
      payload: { caseId, proceedingId: clock.proceedingId, name: clock.name, startedAt: clock.startedAt },
      runAt: jobTime(firstWarning(Date.parse(clock.startedAt) + standstillOf(clock), clock.dueAt)).toISOString(),
    }));
}

/** Half of the limit: the first warning; the time in which it stood still is not counted. */
function firstWarning(start: number, dueAt: string): string {
  return new Date((start + Date.parse(dueAt)) / 2).toISOString();
}

/** Field names come from the register definitions: a fixed few. */
const columnNames = new Map<string, string>();

function snakeCase(key: string): string {
  let name = columnNames.get(key);
  if (name === undefined) {
    name = key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    columnNames.set(key, name);
  }
  return name;
}
