import type { KeyDecisionMemory } from './key-decision.setup';
import { kindOf } from './key-decision.law';

/** Fields in which a decision names the ground that the law lists for its kind. */
export const groundFields = ['terminationGround', 'interruptionGround'] as const;
export type GroundField = (typeof groundFields)[number];

/** The ground that a decision names, if its kind has one. */
export const groundOf = ({ terminationGround, interruptionGround }: Pick<KeyDecisionMemory, GroundField>): string | undefined =>
  terminationGround ?? interruptionGround;

/** Does it name the ground that its kind asks for, and no other? A revision may leave it as it was. */
export function isGroundOfKind(kind: string, said: Readonly<Record<string, unknown>>, earlier: KeyDecisionMemory): boolean {
  const own = kindOf(kind)?.ground ?? null;
  const others = groundFields.filter((field) => field !== own);
  return others.every((field) => said[field] === undefined) && (own === null || (said[own] ?? earlier[own]) !== undefined);
}
