import { offences, valueOf, type ArticleId, type Law, type Limit, type Offence, type Parameter } from '@tergeu/law';
import { detentionLaw } from './detention.law';

/** The list for 72 h (CPC 131(4)); the first seven are seen from the offence or the circumstances, the last two explained. */
export const listedGrounds = {
  especiallyGrave: 'CPC 131(4)',
  terroristOrExtremist: 'CPC 131(4)',
  massRiots: 'CPC 131(4)',
  criminalGroup: 'CPC 131(4)',
  drugs: 'CPC 131(4)',
  sexualOnMinor: 'CPC 131(4)',
  intentionalDeath: 'CPC 131(4)',
  distance: 'CPC 131(4)(6)',
  stateOfEmergency: 'CPC 131(4)(6)',
} as const satisfies Record<string, ArticleId>;
export type ListedGround = keyof typeof listedGrounds;

/** What decides how long a person may be held. */
export interface LengthFacts {
  readonly offenceId: string;
  readonly inMassRiots: boolean;
  readonly inCriminalGroup: boolean;
  /** Why the person cannot be brought before the judge in time. */
  readonly notInTime?: 'distance' | 'stateOfEmergency' | undefined;
  readonly minor: boolean;
}

/** Every ground of the list that these facts meet, in the order of the list. */
export function listedGroundsOf({ offenceId, inMassRiots, inCriminalGroup, notInTime }: LengthFacts): ListedGround[] {
  const offence: Offence | undefined = (offences as Record<string, Offence>)[offenceId];
  const { nature } = offence ?? {};
  const met: Record<ListedGround, boolean> = {
    especiallyGrave: offence?.gravity === 'especiallyGrave',
    terroristOrExtremist: offence?.terrorist === true || nature === 'extremist',
    massRiots: inMassRiots,
    criminalGroup: inCriminalGroup || nature === 'criminalGroup',
    drugs: nature === 'drugs',
    sexualOnMinor: nature === 'sexualOnMinor',
    intentionalDeath: nature === 'intentionalDeath',
    distance: notInTime === 'distance',
    stateOfEmergency: notInTime === 'stateOfEmergency',
  };
  return (Object.keys(met) as ListedGround[]).filter((ground) => met[ground]);
}

/** Which limit of CPC 131(4) applies, and on which grounds of the list; none = the ordinary limit, or that of a minor. */
export function longestDetention(facts: LengthFacts, liftsThatOfAMinor: boolean): { limit: Parameter<Limit>; grounds: ListedGround[] } {
  if (facts.minor && !liftsThatOfAMinor) return { limit: detentionLaw.longestOfMinor, grounds: [] };
  const grounds = listedGroundsOf(facts);
  if (grounds.length > 0) return { limit: detentionLaw.longestListed, grounds };
  return { limit: facts.minor ? detentionLaw.longestOfMinor : detentionLaw.longest, grounds };
}

/** Facts of an apprehension with the length that follows from them, in hours. */
export function lengthUnder(law: Law, facts: LengthFacts): { limitHours: number; limitGrounds: ListedGround[] } {
  const { limit, grounds } = longestDetention(facts, valueOf(detentionLaw.listLiftsThatOfAMinor, law));
  return { limitHours: valueOf(limit, law).amount, limitGrounds: grounds };
}
