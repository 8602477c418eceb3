import type { Offence } from '@tergeu/law';
import type { Proceeding } from '../kernel/case-file';
import type { ExtensionGround } from './ladder.law';
import type { RestraintMemory } from './restraint.setup';

/** Why a measure takes the place of another (CPC 138, 140(4), 142(4), 145(4), 153). */
export const replacementGroundIds = ['breach', 'bailUnpaid', 'suretyWithdrawn', 'reviewed', 'circumstances'] as const;
export type ReplacementGround = (typeof replacementGroundIds)[number];

/** What must be on file of the measure that is replaced; changed circumstances are for prosecutor and judge to weigh. */
export const replacementFacts: Readonly<Record<ReplacementGround, (replaced: Proceeding<RestraintMemory>) => boolean>> = {
  breach: ({ memory }) => memory.breachedAt !== undefined,
  bailUnpaid: ({ memory }) => memory.bailUnpaidAt !== undefined && memory.bailPaidAt === undefined,
  suretyWithdrawn: ({ memory }) => memory.suretyWithdrawnAt !== undefined,
  reviewed: ({ memory }) => memory.newKind !== undefined,
  circumstances: () => true,
};

/** On what custody may rest where the crime is punishable by five years or less (CPC 147(1-1)); to have no home is never enough by itself. */
export const custodyExceptionIds = [
  'identityUnknown', 'measureBreached', 'fled', 'organisedGroup', 'priorGraveConviction', 'ongoingCrime',
] as const; // prettier-ignore

/** Why no sum of bail is fixed with custody (CPC 148(8), (9)). */
export const noBailGroundIds = [
  'especiallyGrave', 'deathCaused', 'criminalGroup', 'terroristOrExtremist', 'flightOrHindrance', 'ongoingCrime', 'bailBreached',
] as const; // prettier-ignore

type OfOffence = (offence: Offence | undefined) => boolean;

/** What can be seen from the offence; the rest is for the judge, or for who asks, to show. */
const ofOffence: Readonly<Partial<Record<string, OfOffence>>> = {
  especiallyGrave: (offence) => offence?.gravity === 'especiallyGrave',
};

/** Does a ground that names the offence fit the offence on file? */
export const fitsOffence = (ground: ExtensionGround | (typeof noBailGroundIds)[number], offence: Offence | undefined): boolean =>
  ofOffence[ground]?.(offence) ?? true;
