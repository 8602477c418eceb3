import type { Memory, Proceeding } from '../kernel/case-file';

/** An action that is still to come, or a decision not yet in force, is told to nobody: not even that it exists. */
export function isCarriedOut({ machine, memory }: Proceeding): boolean {
  const { executedAt, inForceAt } = memory as Memory & { readonly executedAt?: string; readonly inForceAt?: string };
  switch (machine) {
    case 'court-authorisation':
      return executedAt !== undefined;
    case 'key-decision':
      return inForceAt !== undefined;
    default:
      return true;
  }
}
