import { valueOf, type Limit } from '@tergeu/law';
import type { ClockDefinition } from '../kernel/definition';
import { by } from '../kernel/standing';
import { detentionLaw } from './detention.law';
import type { DetentionMemory } from './detention.setup';

/** The length is fixed when it begins, or is extended; what the law becomes meanwhile does not touch it. */
const asRemembered = ({ limitHours }: DetentionMemory): Limit | null =>
  limitHours === undefined ? null : { amount: limitHours, unit: 'hours', startCounts: true, rollsOver: false };

export const clocks = {
  longestDetention: {
    startedBy: ['apprehend', 'deliver', 'extendDetention'],
    metBy: ['release', 'recordRestraintOrder'],
    limit: asRemembered,
    takenFrom: [detentionLaw.longest, detentionLaw.longestOfMinor, detentionLaw.longestListed],
    restsOn: [detentionLaw.listLiftsThatOfAMinor],
    from: (memory) => memory.countedFrom!,
    article: 'CPC 131(4)',
    duty: by.whoReleases,
  },
  protocol: {
    startedBy: ['apprehend'],
    metBy: ['drawProtocol'],
    limit: (_, law) => valueOf(detentionLaw.protocol, law),
    article: 'CPC 131(2)',
    duty: by.investigators,
  },
  prosecutorNotice: {
    startedBy: ['drawProtocol'],
    metBy: ['notifyProsecutor'],
    limit: (_, law) => valueOf(detentionLaw.prosecutorNotice, law),
    article: 'CPC 131(3)',
    duty: by.investigators,
  },
  prosecutorAnswer: {
    startedBy: ['notifyProsecutor'],
    metBy: ['agreeToDetention', 'refuseDetention'],
    limit: (_, law) => valueOf(detentionLaw.prosecutorAnswer, law),
    article: 'CPC 131(3)',
    duty: by.supervisingProsecutor,
  },
  firstQuestioning: {
    startedBy: ['drawProtocol'],
    metBy: ['question'],
    limit: (_, law) => valueOf(detentionLaw.firstQuestioning, law),
    article: 'CPC 64(3)',
    duty: by.investigators,
  },
  review: {
    startedBy: ['place', 'reviewDetention'],
    metBy: ['reviewDetention'],
    limit: (memory, law) => valueOf(memory.reviewedAt === undefined ? detentionLaw.firstReview : detentionLaw.nextReview, law),
    article: 'CPC 14',
    duty: by.facilityOfficer,
  },
  mission: {
    startedBy: ['apprehend'],
    metBy: ['notifyMission'],
    limit: ({ foreign }, law) => (foreign === true ? valueOf(detentionLaw.mission, law) : null),
    article: 'CPC 135',
    duty: by.investigators,
  },
  family: {
    startedBy: ['apprehend'],
    metBy: ['notifyFamily'],
    limit: (_, law) => valueOf(detentionLaw.family, law),
    article: 'CPC 135',
    duty: by.investigators,
  },
} satisfies Record<string, ClockDefinition<DetentionMemory>>;
