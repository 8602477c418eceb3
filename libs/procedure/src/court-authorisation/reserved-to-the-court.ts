import { valueOf, type Law } from '@tergeu/law';
import { courtAuthorisationLaw, type Circumstance, type Kind } from './court-authorisation.law';

/** What decides whether an action needs a judge. */
export interface ActionFacts {
  readonly kind: Kind;
  readonly involvesSecrets: boolean;
  readonly inDwelling: boolean;
  readonly forced: boolean;
  readonly againstSuspect: boolean;
}

/** Is the action reserved to the court under this law (CPC 220, 252–255, 268; stricter under the profile `briefing`)? */
export function isReserved(facts: ActionFacts, law: Law): boolean {
  return valueOf(courtAuthorisationLaw.reservedToTheCourt, law)[facts.kind].some((circumstance) => isGiven(circumstance, facts));
}

function isGiven(circumstance: Circumstance, facts: ActionFacts): boolean {
  switch (circumstance) {
    case 'always':
      return true;
    case 'secrets':
      return facts.involvesSecrets;
    case 'dwellingAgainstWill':
      return facts.inDwelling && facts.forced;
    case 'forceAgainstOthers':
      return facts.forced && !facts.againstSuspect;
    default:
      return circumstance satisfies never;
  }
}
