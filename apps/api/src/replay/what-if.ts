import {
  commandOfMissed,
  decideAgain,
  dueClocks,
  emptyFile,
  keptVersions,
  machinesOf,
  procedures,
  type CaseFile,
  type ClockState,
  type RecordedStep,
} from '@tergeu/procedure';
import { setImmediate } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { timeItself } from '../case-file';
import { supposing, type Supposition } from './suppose';
import { storedCases, type StoredCase } from './read-history';

/** A past step that the supposed law would have refused. */
export interface RefusedStep {
  readonly caseId: string;
  readonly number: string;
  readonly sequence: number;
  readonly machine: string;
  readonly command: string;
  readonly proceedingId: string;
  readonly occurredAt: string;
  /** Names of the conditions that would not have held. */
  readonly conditions: readonly string[];
}

/** A limit that would have ended otherwise. */
export interface OtherLimit {
  readonly caseId: string;
  readonly number: string;
  readonly machine: string;
  readonly limit: string;
  readonly proceedingId: string;
  readonly dueAt: string;
  readonly was: string;
  readonly wouldBe: string;
}

export interface WhatIf {
  readonly suppositions: readonly Supposition[];
  readonly cases: number;
  readonly entries: number;
  readonly refused: readonly RefusedStep[];
  readonly limits: readonly OtherLimit[];
  /** Cases whose recorded history cannot be replayed even as it was; nothing is said of them. */
  readonly notReplayed: readonly string[];
}

/**
 * Replays history under a law that is supposed to be otherwise. Where a recorded step would have been refused, it is counted,
 * and the story goes on with the proceeding as it was recorded: what people would have done instead nobody can know.
 * Between two cases others get their turn; `each` is told how many cases are done.
 */
export async function whatIf(
  data: DataSource,
  suppositions: readonly Supposition[],
  caseId: string | null = null,
  each: (cases: number) => void = () => undefined,
): Promise<WhatIf> {
  const suppose = supposing(suppositions);
  const found = { refused: [] as RefusedStep[], limits: [] as OtherLimit[], notReplayed: [] as string[] };
  let [cases, entries] = [0, 0];
  for await (const page of storedCases(data, caseId))
    for (const stored of page) {
      const real = asRecorded(stored);
      if (real) replayOtherwise({ ...stored, steps: stored.steps.map((step) => ({ ...step, law: suppose(step.law) })) }, real, found);
      else found.notReplayed.push(stored.number);
      entries += stored.steps.length;
      each(++cases);
      await setImmediate();
    }
  return { suppositions, cases, entries, ...found };
}

/** The case file after each of its entries, by sequence, as it really was; null: it can't be replayed. */
function asRecorded({ caseId, steps }: StoredCase): ReadonlyMap<number, CaseFile> | null {
  const files = new Map<number, CaseFile>();
  let file = emptyFile(caseId);
  for (const step of steps) {
    const machines = machinesOf(procedures, keptVersions, step);
    const decision = machines && decideAgain(machines, file, step);
    if (decision?.outcome !== 'accepted') return null;
    file = decision.file;
    files.set(step.sequence, file);
  }
  return files;
}

function replayOtherwise(
  stored: StoredCase,
  real: ReadonlyMap<number, CaseFile>,
  found: { refused: RefusedStep[]; limits: OtherLimit[] },
): void {
  const { caseId, number } = stored;
  let other = emptyFile(caseId);
  const missed = new Set<string>();
  for (const step of stored.steps) {
    other = timePasses(other, step, missed);
    const isTime = step.actor.role === 'clock';
    const decision = decideAgain(machinesOf(procedures, keptVersions, step)!, other, step);
    if (decision.outcome === 'accepted') other = decision.file;
    else if (!isTime) {
      const conditions = decision.reasons.map(({ condition }) => condition);
      found.refused.push({
        caseId,
        number,
        sequence: step.sequence,
        machine: step.machine,
        command: step.command,
        proceedingId: step.proceedingId,
        occurredAt: step.occurredAt,
        conditions,
      });
      other = withRecorded(other, real.get(step.sequence)!, step.proceedingId);
    }
  }
  found.limits.push(...otherLimits(stored, other, missed));
}

/** Names a limit that began at a moment; kept where its proceeding goes on as it was recorded. */
const nameOf = (proceedingId: string, { name, startedAt }: Pick<ClockState, 'name' | 'startedAt'>) =>
  `${proceedingId} ${name} ${startedAt}`;

/** Limits of the supposed law run out before the step is taken. */
function timePasses(file: CaseFile, step: RecordedStep, gone: Set<string>): CaseFile {
  let passed = file;
  for (;;) {
    const due = dueClocks(passed, step.recordedAt)[0];
    if (!due) return passed;
    const { machine, proceedingId, type: command, payload, occurredAt } = commandOfMissed(due.proceeding, due.clock);
    const missed: RecordedStep = { ...step, machine, proceedingId, command, payload, occurredAt, actor: timeItself, officials: {} };
    const decision = decideAgain(procedures, passed, missed);
    if (decision.outcome === 'refused') return passed;
    gone.add(nameOf(proceedingId, due.clock));
    passed = decision.file;
  }
}

/** The proceeding as it was recorded. */
const withRecorded = (file: CaseFile, real: CaseFile, id: string): CaseFile => ({
  ...file,
  version: file.version + 1,
  tiers: real.tiers,
  proceedings: { ...file.proceedings, [id]: real.proceedings[id]! },
});

function otherLimits({ caseId, number, snapshot }: StoredCase, other: CaseFile, missed: ReadonlySet<string>): OtherLimit[] {
  return Object.values(other.proceedings).flatMap(({ id, machine, clocks }) =>
    clocks.flatMap((clock) => {
      const { name, startedAt, dueAt } = clock;
      const wouldBe = missed.has(nameOf(id, clock)) ? 'missed' : clock.status;
      const was = snapshot.proceedings[id]?.clocks.find((one) => one.name === name && one.startedAt === startedAt)?.status ?? 'none';
      return was === wouldBe ? [] : [{ caseId, number, machine, limit: name, proceedingId: id, dueAt, was, wouldBe }];
    }),
  );
}
