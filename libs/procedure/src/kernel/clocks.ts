import { limitEnd, type Instant, type Pause } from '@tergeu/law';
import type { CaseFile, ClockState, Command, Given, Proceeding, Standstill } from './case-file';
import type { ClockDefinition, ProcedureDefinition } from './definition';
import { calendarOf } from './place-of-case';

/** The command by which time itself moves a machine. */
export const missedCommand = (clock: string): string => `clock.${clock}.missed`;
const missedPattern = /^clock\.(.+)\.missed$/;

/** Name of the clock in `clock.<name>.missed`, or null for other commands. */
export function clockOf(command: string): string | null {
  return missedPattern.exec(command)?.[1] ?? null;
}

const isOpen = ({ status }: ClockState) => status === 'running' || status === 'paused';

/** The clocks after a command: started, met, paused, resumed, missed; all that are open stop when the proceeding is done. */
export function clocksAfter(definition: ProcedureDefinition, after: Proceeding, command: Command, given: Given): readonly ClockState[] {
  const missed = clockOf(command.type);
  const clocks = after.clocks.map((clock) =>
    clock.name === missed && clock.status === 'running'
      ? { ...clock, status: 'missed' as const, settledAt: clock.dueAt }
      : touched(definition.clocks[clock.name], clock, command, given),
  );
  for (const [name, clock] of Object.entries(definition.clocks))
    if (clock.startedBy.includes(command.type)) start(clocks, name, clock, after, given);
  if (!after.done) return clocks;
  return clocks.map((clock) => (isOpen(clock) ? closed(clock, given.occurredAt) : clock));
}

/** A clock that was there before, after a command of its proceeding. */
function touched(definition: ClockDefinition | undefined, clock: ClockState, { type }: Command, given: Given): ClockState {
  const { occurredAt } = given;
  if (definition?.pausedBy?.includes(type) && clock.status === 'running' && occurredAt <= clock.dueAt)
    return { ...clock, status: 'paused', standstills: [...(clock.standstills ?? []), { from: occurredAt, until: null }] };
  if (definition?.resumedBy?.includes(type) && clock.status === 'paused') return resumed(clock, given);
  if (!definition?.metBy.includes(type)) return clock;
  if (isOpen(clock) && (clock.status === 'paused' || occurredAt <= clock.dueAt)) return { ...clock, status: 'met', settledAt: occurredAt };
  // Too late, though its end is not yet recorded: it will be missed, with the act beside it.
  const isUnmet = clock.status === 'running' || clock.status === 'missed';
  return isUnmet && clock.performedAt === null ? { ...clock, performedAt: occurredAt } : clock;
}

/** It ends later by as much as it stood still; the length is that of the day on which it began. */
function resumed(clock: ClockState, given: Given): ClockState {
  const standstills = (clock.standstills ?? []).map((one) => ({ ...one, until: one.until ?? given.occurredAt }));
  const dueAt = limitEnd(clock.startedAt, clock.limit!, calendarOf(given.file, given.law), standstills);
  return { ...clock, status: 'running', dueAt, standstills };
}

/** Starts a clock; one that is open from the same moment keeps its standstills and gets the limit as it is now. */
function start(clocks: ClockState[], name: string, definition: ClockDefinition, after: Proceeding, given: Given): void {
  const limit = definition.limit(after.memory, given.law, given);
  if (limit === null) return;
  const startedAt = definition.from?.(after.memory) ?? given.occurredAt;
  if (clocks.some((one) => one.name === name && one.startedAt === startedAt && !isOpen(one))) return;
  const open = clocks.findIndex((one) => one.name === name && isOpen(one));
  const earlier = clocks[open];
  const isSame = earlier?.startedAt === startedAt;
  const standstills = isSame ? (earlier.standstills ?? []) : [];
  const fresh: ClockState = {
    name,
    startedAt,
    dueAt: limitEnd(startedAt, limit, calendarOf(given.file, given.law), ended(standstills)),
    status: isSame ? earlier.status : 'running',
    settledAt: null,
    performedAt: null,
    ...(definition.pausedBy ? { limit, standstills } : {}),
  };
  if (isSame) clocks[open] = fresh;
  else {
    if (earlier) clocks[open] = closed(earlier, given.occurredAt);
    clocks.push(fresh);
  }
}

/** A limit of what is done, or begins anew, stops; if it had run out by then, that stays to be seen, though nobody entered it yet. */
const closed = (earlier: ClockState, at: Instant): ClockState =>
  earlier.status === 'running' && earlier.dueAt < at
    ? { ...earlier, status: 'missed', settledAt: earlier.dueAt }
    : { ...earlier, status: 'stopped', settledAt: at };

const ended = (standstills: readonly Standstill[]): Pause[] =>
  standstills.flatMap(({ from, until }) => (until === null ? [] : { from, until }));

/** How long a clock has stood still so far, ms; while it stands, until it came to stand. */
export const standstillOf = ({ standstills = [] }: ClockState): number =>
  ended(standstills).reduce((sum, { from, until }) => sum + Date.parse(until) - Date.parse(from), 0);

/** Since when it stands still, or null. */
export const pausedSince = ({ status, standstills = [] }: ClockState): Instant | null =>
  status === 'paused' ? (standstills.at(-1)?.from ?? null) : null;

/** Clocks of a case file that have run out by `now`, in the order in which they ran out. */
export function dueClocks(file: CaseFile, now: Instant): { proceeding: Proceeding; clock: ClockState }[] {
  return Object.values(file.proceedings)
    .flatMap((proceeding) => proceeding.clocks.map((clock) => ({ proceeding, clock })))
    .filter(({ clock }) => clock.status === 'running' && clock.dueAt <= now)
    .sort((a, b) => (a.clock.dueAt < b.clock.dueAt ? -1 : a.clock.dueAt > b.clock.dueAt ? 1 : 0));
}

/** The command that records a missed clock. */
export function commandOfMissed(proceeding: Proceeding, clock: ClockState): Command {
  return {
    machine: proceeding.machine,
    proceedingId: proceeding.id,
    type: missedCommand(clock.name),
    payload: {},
    occurredAt: clock.dueAt,
  };
}
