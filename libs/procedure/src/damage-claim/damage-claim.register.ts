import type { Proceeding } from '../kernel/case-file';
import type { Contribution, RegisterDefinition } from '../kernel/definition';
import type { DamageClaimMemory } from './damage-claim.setup';

/** Row of `damage_claim`. */
export const register: RegisterDefinition<DamageClaimMemory> = {
  table: 'damage_claim',
  row: ({ memory, state }) => ({
    state,
    claimantName: memory.claimantName ?? null,
    claimantKind: memory.claimantKind ?? null,
    city: memory.city ?? null,
    objectDescription: memory.objectDescription ?? null,
    objectId: memory.objectId ?? null,
    amountTenge: memory.amountTenge ?? null,
    reportedAt: memory.reportedAt ?? null,
    documentedAt: memory.documentedAt ?? null,
    assessedAt: memory.assessedAt ?? null,
    assessedTenge: memory.assessedTenge ?? null,
    recognisedAs: memory.recognisedAs ?? null,
    recognisedAt: memory.recognisedAt ?? null,
    outcome: memory.outcome ?? null,
    decidedAt: memory.decidedAt ?? null,
    decidedBy: memory.decidedBy ?? null,
  }),
};

/**
 * The briefing's "reported by residents" is read as all who live and trade there, so businesses count in it
 * (their share is a figure of its own); the state's own loss does not. It is the reported, not the assessed, amount.
 */
export function figures({ memory }: Proceeding<DamageClaimMemory>): readonly Contribution[] {
  const { claimantKind, amountTenge: amount = 0 } = memory;
  if (claimantKind === 'state') return [{ figure: 'damage.reportedByStateTenge', amount }];
  const reported = [{ figure: 'damage.reportedByResidentsTenge', amount }];
  return claimantKind === 'business' ? [...reported, { figure: 'damage.reportedByBusinessTenge', amount }] : reported;
}
