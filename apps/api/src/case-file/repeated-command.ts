import { canonicalJson } from '@tergeu/journal';
import { kernelTexts, own, procedures, type CommandDefinition, type Decision } from '@tergeu/procedure';
import type { KeyedEntry } from './case-file.repository';
import type { Actor, Command, Reason, Refused } from './procedure-types';
import { kernelConditionTexts } from './reason-texts';

/** The definition of a command by names that came from outside. */
export function knownCommand({ machine, type }: Command): CommandDefinition | undefined {
  const definition = own(procedures, machine);
  return definition && own(definition.commands, type);
}

/** Is it the command that the entry records, word for word? An accepted entry holds its payload as validated. */
export function sameCommand(entry: KeyedEntry, { actor, command }: { readonly actor: Actor; readonly command: Command }): boolean {
  return (
    entry.actorId === actor.id &&
    entry.machine === command.machine &&
    entry.command === command.type &&
    entry.proceedingId === command.proceedingId &&
    entry.occurredAt.getTime() === Date.parse(command.occurredAt) &&
    canonicalJson(entry.payload) === canonicalJson(entry.kind === 'accepted' ? validated(command) : command.payload)
  );
}

function validated(command: Command): unknown {
  const parsed = knownCommand(command)?.payload.safeParse(command.payload);
  return parsed?.success ? parsed.data : command.payload;
}

/** The refusal that an entry records, in full words where deciding `again` comes to the same reasons. */
export function refusedOnRecord({ machine, refusal }: KeyedEntry, again: Decision): Refused {
  const { kind, reasons } = refusal ?? { kind: 'unlawful' as const, reasons: [] };
  if (again.outcome === 'refused' && again.kind === kind && namesOf(again.reasons) === namesOf(reasons)) return again;
  return { outcome: 'refused', kind, reasons: reasons.map((one) => ({ ...one, ...wordsOf(machine, one.condition), cures: [] })) };
}

const namesOf = (reasons: readonly Pick<Reason, 'condition' | 'pointer'>[]): string =>
  reasons.map(({ condition, pointer }) => `${condition} ${pointer ?? ''}`).join();

function wordsOf(machine: string, condition: string): Pick<Reason, 'text' | 'remedy'> {
  const texts = own(procedures, machine)?.texts.conditions[condition];
  if (texts) return { text: texts.is, remedy: texts.remedy };
  return { text: kernelConditionTexts[condition] ?? kernelTexts.stoppedByDatabase, remedy: kernelTexts.another };
}
