import type { AnyMachineSnapshot, AnyStateNode } from 'xstate';
import type { ClockState, Proceeding } from './case-file';
import { missedCommand } from './clocks';
import type { ProcedureDefinition } from './definition';

/** A limit that is still owed: it runs, or it has run out and the act that it asks for has not been done. */
export interface OwedLimit {
  readonly clock: ClockState;
  /** Roles that it presses; null = everybody for whom the proceeding waits. */
  readonly roles: readonly string[] | null;
}

/**
 * The limits that a proceeding owes, the nearest first. A missed one is owed while its act is still possible, and presses those
 * whose duty it is; one by which time itself has brought the proceeding where it stands (S07: release is the only way on)
 * presses all. Of a limit that began anew the last counts.
 */
export function limitsOwed(definition: ProcedureDefinition, { clocks }: Proceeding, snapshot: AnyMachineSnapshot): readonly OwedLimit[] {
  return clocks
    .flatMap((clock) => {
      if (clock.status === 'running') return { clock, roles: null };
      if (clock.status !== 'missed' || clock.performedAt !== null || isBegunAnew(clock, clocks)) return [];
      if (isWhereTimeLed(clock.name, definition, snapshot)) return { clock, roles: null };
      const known = definition.clocks[clock.name];
      return known?.metBy.some((command) => steps(snapshot).some((on) => on[command] !== undefined))
        ? { clock, roles: known.duty.map(({ role }) => role) }
        : [];
    })
    .sort((a, b) => (a.clock.dueAt < b.clock.dueAt ? -1 : a.clock.dueAt > b.clock.dueAt ? 1 : 0));
}

const isBegunAnew = (clock: ClockState, clocks: readonly ClockState[]): boolean =>
  clocks.some((other) => other.name === clock.name && other.startedAt > clock.startedAt);

interface Step {
  readonly target?: readonly { readonly id: string }[] | undefined;
}
type Steps = Readonly<Record<string, readonly Step[]>>;

/** The steps that lead on from the states that are active now. */
const steps = (snapshot: AnyMachineSnapshot): Steps[] =>
  Object.keys(snapshot.getMeta() as object).map((id) => snapshot.machine.getStateNodeById(id).on as Steps);

/** Does a state that is active now lie where missing this limit leads? */
function isWhereTimeLed(clock: string, { machine }: ProcedureDefinition, snapshot: AnyMachineSnapshot): boolean {
  const active = Object.keys(snapshot.getMeta() as object);
  return nodesIn(machine.root)
    .flatMap((node) => (node.on as Steps)[missedCommand(clock)] ?? [])
    .some(({ target }) => target?.some(({ id }) => active.includes(id)) ?? false);
}

const nodesIn = (node: AnyStateNode): AnyStateNode[] => [node, ...Object.values(node.states).flatMap(nodesIn)];
