import { seenOf, type Json } from '@tergeu/procedure';
import type { Thread } from './thread';

const noFile = { id: '', version: 0, proceedings: {}, tiers: {} };

/** What the prosecutor has before him: the decision as it was drafted and last revised; the demo attaches no materials. */
export function seenIn({ steps }: Thread, decisionId: string): Record<string, Json> {
  const written = steps.filter(({ proceedingId, type }) => proceedingId === decisionId && (type === 'draft' || type === 'revise'));
  const decision = Object.assign({}, ...written.map(({ payload }) => payload)) as Parameters<typeof seenOf>[0];
  return { seen: { ...seenOf(decision, noFile) } };
}
