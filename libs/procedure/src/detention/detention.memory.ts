import type { ArticleId, Instant } from '@tergeu/law';
import type { Memory } from '../kernel/case-file';
import type { Ground } from './grounds';
import type { ListedGround } from './longest-detention';
import type { Questioning } from './questioning.conditions';
import type { ReleaseGround } from './release-grounds';

/** What a detention remembers. Times are when it happened, UTC; `detainedAt` is the minute of actual detention (CPC 7(29), 48(5)). */
export interface DetentionMemory extends Memory {
  readonly personId?: string;
  readonly officerId?: string;
  readonly unitId?: string | null;
  readonly detainedAt?: Instant;
  /** From here the limit runs: the law says whether from apprehension or delivery. */
  readonly countedFrom?: Instant;
  readonly extensions?: readonly { readonly by: string; readonly at: Instant; readonly until: number }[];
  readonly reviewedAt?: Instant;
  readonly ground?: Ground;
  /** The part of CPC 128 that the protocol names for it. */
  readonly groundArticle?: ArticleId;
  readonly place?: string;
  /** What is new since an earlier detention on the same suspicion. */
  readonly newGrounds?: string;
  readonly offenceId?: string;
  readonly category?: string;
  readonly inMassRiots?: boolean;
  readonly inCriminalGroup?: boolean;
  readonly notInTime?: 'distance' | 'stateOfEmergency';
  readonly notInTimeReasons?: string;
  readonly minor?: boolean;
  readonly foreign?: boolean;
  /** Grounds of CPC 131(4) for a longer limit; none = the ordinary one. */
  readonly limitGrounds?: readonly ListedGround[];
  readonly limitHours?: number;
  readonly deliveredAt?: Instant;
  readonly protocolAt?: Instant;
  readonly prosecutorNotifiedAt?: Instant;
  readonly answer?: 'agreed' | 'refused';
  readonly answeredBy?: string;
  readonly answeredAt?: Instant;
  readonly answerReasons?: string;
  /** Of the first questioning. */
  readonly questionedAt?: Instant;
  readonly questionings?: readonly Questioning[];
  readonly missionNotifiedAt?: Instant;
  readonly familyNotifiedAt?: Instant;
  readonly facilityId?: string;
  readonly placedAt?: Instant;
  /** The officer of the facility who took him in. */
  readonly acceptedBy?: string;
  readonly examinationId?: string;
  readonly examinedAt?: Instant;
  readonly counselOfferedAt?: Instant;
  readonly institutionName?: string;
  readonly overdueAt?: Instant;
  readonly missedClocks?: readonly string[];
  readonly releasedAt?: Instant;
  readonly releaseGround?: ReleaseGround;
  readonly remandedAt?: Instant;
  readonly restraintId?: string;
  readonly closedAt?: Instant;
}
