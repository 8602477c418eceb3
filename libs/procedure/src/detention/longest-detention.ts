import { offences, type Limit, type Offence, type Parameter } from '@tergeu/law';
import { detentionLaw } from './detention.law';

/** What decides how long a person may be held. */
export interface LengthFacts {
  readonly offenceId: string;
  readonly inMassRiots: boolean;
  readonly minor: boolean;
}

/**
 * Which limit of CPC 131(4) applies. The list for 72 h is read as not lifting the 24 h of a minor:
 * the wording would allow it (reference 3.11), the product takes the reading that favours liberty.
 */
export function longestDetention({ offenceId, inMassRiots, minor }: LengthFacts): Parameter<Limit> {
  if (minor) return detentionLaw.longestOfMinor;
  const offence: Offence | undefined = (offences as Record<string, Offence>)[offenceId];
  const isListed = inMassRiots || offence?.gravity === 'especiallyGrave' || offence?.terrorist === true;
  return isListed ? detentionLaw.longestListed : detentionLaw.longest;
}
