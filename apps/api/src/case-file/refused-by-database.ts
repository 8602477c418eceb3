import { kernelTexts, safeguardIds, type SafeguardId } from '@tergeu/procedure';
import type { Refused } from './procedure-types';

/** A command that the machine let pass and the database stopped, on a case that does not exist yet. */
export class RefusedByDatabase extends Error {
  constructor(readonly refused: Refused) {
    super('refused by a constraint of the database');
  }
}

/** Integrity violations whose constraint carries a safeguard's name (`s01_…`). */
export function safeguardRefusal(error: unknown): Refused | undefined {
  const { code, constraint } = error as { code?: string; constraint?: string };
  if (!code?.startsWith('23') || !constraint) return undefined;
  const id = constraint.slice(0, 3).toUpperCase() as SafeguardId;
  if (!safeguardIds.includes(id)) return undefined;
  return {
    outcome: 'refused',
    kind: 'unlawful',
    reasons: [
      { condition: constraint, safeguard: id, article: null, text: kernelTexts.stoppedByDatabase, remedy: kernelTexts.another, cures: [] },
    ],
  };
}
