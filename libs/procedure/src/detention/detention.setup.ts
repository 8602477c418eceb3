import type { ArticleId, Instant } from '@tergeu/law';
import { proceedingOf, proceedingsOf, type Memory } from '../kernel/case-file';
import { calendarOf } from '../kernel/place-of-case';
import { procedureSetup, type Remember } from '../kernel/setup';
import { caseStanding } from '../kernel/standing';
import type { ExaminationMemory } from '../medical-examination/medical-examination.setup';
import { isMinor } from '../person/is-minor';
import type { PersonMemory } from '../person/person.setup';
import { conditions, counselOfferOf, examinationSince } from './detention.conditions';
import { countedFrom, nextRung } from './extension';
import { grounds, type Ground } from './grounds';
import { lengthUnder, type ListedGround } from './longest-detention';
import { questioningNow, type Questioning } from './questioning.conditions';
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

export const remembers = {
  rememberApprehension: (_, payload, { file, actor, occurredAt, law }) => {
    const person = proceedingOf<PersonMemory>(file, 'person', payload['personId'])!.memory;
    const minor = isMinor(person.bornOn!, occurredAt, calendarOf(file, law).timeZone);
    const facts = {
      offenceId: payload['offenceId'] as string,
      inMassRiots: payload['inMassRiots'] as boolean,
      inCriminalGroup: payload['inCriminalGroup'] === true,
      notInTime: payload['notInTime'] as DetentionMemory['notInTime'],
      minor,
    };
    return {
      ...(payload as Partial<DetentionMemory>),
      ...facts,
      category: String(caseStanding(file)['category'] ?? ''),
      officerId: actor.id,
      unitId: actor.unitId,
      detainedAt: occurredAt,
      countedFrom: countedFrom(occurredAt, undefined, law),
      groundArticle: grounds[payload['ground'] as Ground],
      foreign: person.citizenship === 'foreign',
      ...lengthUnder(law, facts),
    };
  },
  rememberDelivery: (memory, _, { occurredAt, law }) => ({
    deliveredAt: occurredAt,
    countedFrom: countedFrom(memory.detainedAt!, occurredAt, law),
  }),
  rememberExtension: (memory, _, { actor, occurredAt, law }) => {
    const { until } = nextRung(memory, law)!;
    return { limitHours: until, extensions: [...(memory.extensions ?? []), { by: actor.id, at: occurredAt, until }] };
  },
  rememberReview: (_, __, { occurredAt }) => ({ reviewedAt: occurredAt }),
  // Whoever comes back is delivered anew: the placement before is over, a new one needs a new examination (S01).
  rememberReturn: (_, __, { occurredAt }) => ({
    deliveredAt: occurredAt,
    placedAt: undefined,
    examinationId: undefined,
    examinedAt: undefined,
  }),
  rememberProtocol: (_, __, { occurredAt }) => ({ protocolAt: occurredAt }),
  rememberNotice: (_, __, { occurredAt }) => ({ prosecutorNotifiedAt: occurredAt }),
  rememberAnswer: (_, __, { occurredAt, actor }) => ({ answer: 'agreed', answeredBy: actor.id, answeredAt: occurredAt }),
  // Nothing is left to wait for: from the refusal on the person is held against it, and release is the only way (CPC 133(1)).
  rememberRefusal: (_, payload, { occurredAt, actor }) => ({
    overdueAt: occurredAt,
    answer: 'refused',
    answeredBy: actor.id,
    answeredAt: occurredAt,
    answerReasons: payload['reasons'] as string,
  }),
  rememberFamily: (_, __, { occurredAt }) => ({ familyNotifiedAt: occurredAt }),
  rememberQuestioning: (memory, payload, given) => ({
    questionedAt: memory.questionedAt ?? given.occurredAt,
    questionings: [...(memory.questionings ?? []), questioningNow(given, payload)],
    counselOfferedAt: counselOfferOf(memory, given.file)!,
  }),
  rememberMission: (_, __, { occurredAt }) => ({ missionNotifiedAt: occurredAt }),
  rememberPlacement: (memory, _, { occurredAt, actor, file }) => {
    const examination = examinationSince(memory, file, occurredAt)!;
    return {
      placedAt: occurredAt,
      facilityId: actor.bodyId,
      acceptedBy: actor.id,
      examinationId: examination.id,
      examinedAt: (examination.memory as ExaminationMemory).examinedAt!,
      counselOfferedAt: counselOfferOf(memory, file)!,
    };
  },
  rememberInstitution: (_, payload) => ({ institutionName: payload['institutionName'] as string }),
  rememberOverdue: (memory, _, { occurredAt }) => ({ overdueAt: memory.overdueAt ?? occurredAt }),
  rememberMissed: (memory, _, { occurredAt }) => ({ missedClocks: [...(memory.missedClocks ?? []), occurredAt] }),
  rememberRelease: (_, payload, { occurredAt }) => ({ releasedAt: occurredAt, releaseGround: payload['releaseGround'] as ReleaseGround }),
  rememberRestraint: (memory, _, { file }) => {
    const restraint = proceedingsOf(file, 'restraint').find(
      (one) => one.memory['personId'] === memory.personId && String(one.memory['orderedAt'] ?? '') >= memory.detainedAt!,
    )!;
    return { restraintId: restraint.id, remandedAt: restraint.memory['orderedAt'] as string };
  },
  rememberClosing: (_, __, { occurredAt }) => ({ closedAt: occurredAt }),
} satisfies Record<string, Remember<DetentionMemory>>;

export const machineSetup = procedureSetup<DetentionMemory, typeof conditions, typeof remembers>(conditions, remembers);
