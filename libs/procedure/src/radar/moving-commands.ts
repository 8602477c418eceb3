import { getNextTransitions } from 'xstate';
import type { Proceeding } from '../kernel/case-file';
import { snapshotOf } from '../kernel/decide';
import type { ProcedureDefinition } from '../kernel/definition';

/** Commands of the present state that take it further or meet a limit that runs; those that only note something are left aside. */
export function movingCommands(definition: ProcedureDefinition, proceeding: Proceeding): string[] {
  const running = proceeding.clocks.flatMap(({ name, status }) => (status === 'running' ? [name] : []));
  const meets = (command: string) => running.some((name) => definition.clocks[name]?.metBy.includes(command));
  const moving = getNextTransitions(snapshotOf(definition, proceeding)).flatMap(({ eventType, target }) => {
    const command = eventType as string;
    return command in definition.commands && ((target?.length ?? 0) > 0 || meets(command)) ? [command] : [];
  });
  return [...new Set(moving)];
}
