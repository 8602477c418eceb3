import { valueOf } from '@tergeu/law';
import type { ClockDefinition } from '../kernel/definition';
import { by } from '../kernel/standing';
import { complaintLaw } from './complaint.law';
import type { ComplaintMemory } from './complaint.setup';

export const clocks = {
  registration: {
    startedBy: ['receive'],
    metBy: ['register'],
    limit: (_, law) => valueOf(complaintLaw.registration, law),
    article: 'CPC 101(2)',
    duty: by.prosecutorOfLocality,
  },
  check: {
    startedBy: ['register'],
    metBy: ['decideWellFounded', 'decideUnfounded'],
    limit: ({ aboutDetention }, law) => valueOf(aboutDetention ? complaintLaw.checkAboutDetention : complaintLaw.check, law),
    article: 'CPC 105(2)',
    duty: by.namedProsecutor,
  },
  telling: {
    startedBy: ['decideWellFounded', 'decideUnfounded', 'reviewAppeal'],
    metBy: ['tellComplainant'],
    limit: (_, law) => valueOf(complaintLaw.telling, law),
    article: 'CPC 105(4)',
    duty: by.namedProsecutor,
  },
  review: {
    startedBy: ['appeal'],
    metBy: ['reviewAppeal'],
    limit: (_, law) => valueOf(complaintLaw.check, law),
    article: 'CPC 105(2)',
    duty: by.namedProsecutor,
  },
} satisfies Record<string, ClockDefinition<ComplaintMemory>>;
