import { valueOf } from '@tergeu/law';
import type { ClockDefinition } from '../kernel/definition';
import { by } from '../kernel/standing';
import { detentionLaw } from './detention.law';
import type { DetentionMemory } from './detention.setup';
import { longestDetention } from './longest-detention';

export const clocks = {
  longestDetention: {
    startedBy: ['apprehend'],
    metBy: ['release', 'recordRestraintOrder'],
    limit: (memory, law) =>
      valueOf(longestDetention({ offenceId: memory.offenceId!, inMassRiots: memory.inMassRiots!, minor: memory.minor! }), law),
    from: (memory) => memory.detainedAt!,
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
  family: {
    startedBy: ['apprehend'],
    metBy: ['notifyFamily'],
    limit: (_, law) => valueOf(detentionLaw.family, law),
    article: 'CPC 135',
    duty: by.investigators,
  },
} satisfies Record<string, ClockDefinition<DetentionMemory>>;
