import { proceedingOf, proceedingsOf } from '../kernel/case-file';
import { calendarOf } from '../kernel/place-of-case';
import { procedureSetup, type Remember } from '../kernel/setup';
import { caseStanding } from '../kernel/standing';
import type { ExaminationMemory } from '../medical-examination/medical-examination.setup';
import { isMinor } from '../person/is-minor';
import type { PersonMemory } from '../person/person.setup';
import { conditions, counselOfferOf, examinationSince } from './detention.conditions';
import type { DetentionMemory } from './detention.memory';
import { countedFrom, nextRung } from './extension';
import { grounds, type Ground } from './grounds';
import { lengthUnder } from './longest-detention';
import { questioningNow } from './questioning.conditions';
import type { ReleaseGround } from './release-grounds';

export type { DetentionMemory };

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
