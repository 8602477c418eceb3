import type { CaseCategory, City, OffenceId } from '@tergeu/law';
import type { DemoGroup } from '../directory/demo-directory';
import type { DemoOfficial } from '../directory/people';

/** How a detention goes. */
export const detentionRoutes = [
  'custody', 'measure', 'healthRelease', 'healthKept', 'judgeRefused', 'overdue', 'hospital', 'stillPlaced',
  'prosecutorRefused', 'prosecutorSilent', 'notConfirmed', 'stillBefore',
] as const; // prettier-ignore
export type DetentionRoute = (typeof detentionRoutes)[number];

/** Routes that pass through the temporary detention facility. */
export const placedRoutes: readonly DetentionRoute[] = [
  'custody',
  'measure',
  'healthRelease',
  'healthKept',
  'judgeRefused',
  'overdue',
  'hospital',
  'stillPlaced',
];

export interface SuspectPlan {
  readonly key: string;
  readonly route: DetentionRoute;
  readonly detainedAt: string;
  readonly minor: boolean;
  readonly injuries: 'none' | 'determined' | 'open';
  /** The eighteen-year-old of the briefing. */
  readonly isExample?: boolean;
}

export interface ObjectPlan {
  readonly kind: string;
}

export interface VehiclePlan {
  readonly ownerKind: string;
}

/** A weapon, or a batch of one kind without numbers. */
export interface WeaponPlan {
  readonly how: 'stolen' | 'seized' | 'handedIn';
  readonly kind: string;
  readonly quantity: number;
  readonly numbered: boolean;
  /** A numbered stolen weapon that was found again; counts among the seized ones, too. */
  readonly recovered?: boolean;
  readonly civilian?: boolean;
}

export interface ClaimPlan {
  readonly claimantKind: 'resident' | 'business' | 'state';
  readonly amountTenge: number;
  readonly reportedAt: string;
  readonly reach: 'reported' | 'documented' | 'assessed' | 'recognised' | 'decided';
}

export type ActionRoute =
  | 'executed' | 'granted' | 'lapsed' | 'declined' | 'refusedByJudge' | 'awaitsProsecutor' | 'awaitsJudge'
  | 'urgentLawful' | 'urgentUnlawful' | 'urgentTold' | 'urgentLate'; // prettier-ignore

export interface ActionPlan {
  readonly kind: 'search' | 'personalSearch' | 'seizure' | 'sample';
  readonly route: ActionRoute;
  readonly startsAt: string;
  readonly items: number;
}

export type ComplaintRoute =
  | 'received' | 'registered' | 'checking' | 'reported' | 'wellFounded' | 'unfounded' | 'appealed' | 'upheld' | 'overturned' | 'closed'; // prettier-ignore

export interface ComplaintPlan {
  readonly route: ComplaintRoute;
  /** Whose complaint: a suspect of the case. */
  readonly suspect: SuspectPlan;
  readonly receivedAt: string;
}

export const fates = [
  'registered', 'assigned', 'underInvestigation', 'interrupted', 'interruptionAwaited', 'terminated', 'terminationAwaited', 'terminationRefused',
  'restaffed', 'transferred', 'completed', 'withProsecutor', 'inCourt', 'returned',
] as const; // prettier-ignore
export type Fate = (typeof fates)[number];

/** Another case as an order to join or sever names it. */
export interface OtherCase {
  readonly caseId: string;
  readonly number: string;
  readonly registeredAt: string;
  readonly bodyId: string;
  readonly inCustody: boolean;
}

/** What a case is to another one, and when its own half of that is told. */
export interface RelationPlan {
  readonly kind: 'lead' | 'part' | 'origin' | 'severed';
  readonly other: OtherCase;
  readonly at: string;
}

/** Of the term of the investigation; null: it is still awaited. */
export interface ExtensionPlan {
  readonly months: number;
  readonly answer: 'granted' | 'refused' | null;
}

/** Who works on a case. */
export interface CasePeople {
  readonly registrar: DemoOfficial;
  readonly investigator: DemoOfficial;
  readonly patrol: DemoOfficial | null;
  readonly supervisor: DemoOfficial;
  readonly otherProsecutor: DemoOfficial;
  readonly thirdProsecutor: DemoOfficial;
  readonly judge: DemoOfficial;
  readonly medic: DemoOfficial;
  readonly facility: DemoOfficial;
  readonly counsel: DemoOfficial;
  readonly security: DemoOfficial;
}

/** All that is to happen in one case; the scripts turn it into commands. */
export interface CasePlan {
  readonly index: number;
  readonly id: string;
  readonly number: string;
  readonly category: CaseCategory;
  readonly city: City;
  readonly offenceId: OffenceId;
  readonly incidentAt: string;
  readonly registeredAt: string;
  readonly fate: Fate;
  readonly people: CasePeople;
  readonly group: DemoGroup | null;
  readonly suspects: readonly SuspectPlan[];
  readonly objects: readonly ObjectPlan[];
  readonly vehicles: readonly VehiclePlan[];
  readonly weapons: readonly WeaponPlan[];
  readonly claims: readonly ClaimPlan[];
  readonly actions: readonly ActionPlan[];
  readonly complaints: readonly ComplaintPlan[];
  readonly relation: RelationPlan | null;
  readonly extension: ExtensionPlan | null;
}

/** A case while the plan is being made. */
export type CaseDraft = { -readonly [K in keyof CasePlan]: CasePlan[K] extends readonly (infer I)[] ? I[] : CasePlan[K] };
