import type { ProceedingView } from '@tergeu/contracts';
import type { WaitingStep } from './waiting-step';

/** The file's proceedings and those begun on this device, which the server does not know yet: later steps may name them. */
export function proceedingsWith(
  known: readonly ProceedingView[],
  steps: readonly WaitingStep[],
  caseId: string,
): readonly ProceedingView[] {
  const begun = steps.filter(({ opens, attempt }) => opens && attempt.command.caseId === caseId);
  const fresh = begun.filter(({ attempt }) => !known.some(({ id }) => id === attempt.command.proceedingId));
  return fresh.length === 0 ? known : [...known, ...fresh.map(asProceeding)];
}

/** As much of a proceeding as is known before the machine has seen it: no state, no limits. */
const asProceeding = ({ attempt: { command }, title }: WaitingStep): ProceedingView => ({
  id: command.proceedingId,
  machine: command.machine,
  title: title === '' ? '…' : `${title} …`,
  states: [],
  done: false,
  openedAt: command.occurredAt,
  changedAt: command.occurredAt,
  memory: {},
  clocks: [],
  effects: [],
});
