import { limitEnd, type Instant } from '@tergeu/law';
import type { CaseFile, ClockState, Command, Given, Proceeding } from './case-file';
import type { ProcedureDefinition } from './definition';
import { calendarOf } from './place-of-case';

/** The command by which time itself moves a machine. */
export const missedCommand = (clock: string): string => `clock.${clock}.missed`;
const missedPattern = /^clock\.(.+)\.missed$/;

/** Name of the clock in `clock.<name>.missed`, or null for other commands. */
export function clockOf(command: string): string | null {
  return missedPattern.exec(command)?.[1] ?? null;
}

/** The clocks after a command: started, met, missed; all that still run stop when the proceeding is done. */
export function clocksAfter(definition: ProcedureDefinition, after: Proceeding, command: Command, given: Given): readonly ClockState[] {
  const missed = clockOf(command.type);
  const clocks: ClockState[] = after.clocks.map((clock) => {
    if (clock.name === missed && clock.status === 'running') return { ...clock, status: 'missed' as const, settledAt: clock.dueAt };
    if (!definition.clocks[clock.name]?.metBy.includes(command.type)) return clock;
    if (clock.status === 'running' && given.occurredAt <= clock.dueAt)
      return { ...clock, status: 'met' as const, settledAt: given.occurredAt };
    // Too late, though its end is not yet recorded: it will be missed, with the act beside it.
    const isOpen = clock.status === 'running' || clock.status === 'missed';
    return isOpen && clock.performedAt === null ? { ...clock, performedAt: given.occurredAt } : clock;
  });
  for (const [name, clock] of Object.entries(definition.clocks)) {
    if (!clock.startedBy.includes(command.type)) continue;
    const limit = clock.limit(after.memory, given.law, given);
    if (limit === null) continue;
    const startedAt = clock.from?.(after.memory) ?? given.occurredAt;
    if (clocks.some((one) => one.name === name && one.startedAt === startedAt && one.status !== 'running')) continue;
    const running = clocks.findIndex((one) => one.name === name && one.status === 'running');
    const fresh: ClockState = {
      name,
      startedAt,
      dueAt: limitEnd(startedAt, limit, calendarOf(given.file, given.law)),
      status: 'running',
      settledAt: null,
      performedAt: null,
    };
    const earlier = clocks[running];
    if (earlier?.startedAt === startedAt) clocks[running] = fresh;
    else {
      if (earlier) clocks[running] = { ...earlier, status: 'stopped', settledAt: given.occurredAt };
      clocks.push(fresh);
    }
  }
  if (!after.done) return clocks;
  return clocks.map((clock) =>
    clock.status === 'running' ? { ...clock, status: 'stopped' as const, settledAt: given.occurredAt } : clock,
  );
}

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
