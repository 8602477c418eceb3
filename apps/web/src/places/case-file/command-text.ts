import type { DefinitionView } from '@tergeu/contracts';
import type { usePick } from '@tergeu/ui';

/** Name of a command of the machine, or of a limit of it that ran out. */
export function commandText(definition: DefinitionView, command: string, pick: ReturnType<typeof usePick>): string {
  const clock = /^clock\.(.+)\.missed$/.exec(command)?.[1];
  if (clock) return pick(definition.clocks[clock]?.text);
  return pick(definition.commands.find(({ name }) => name === command)?.text);
}
