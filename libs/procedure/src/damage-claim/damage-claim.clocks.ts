import { valueOf } from '@tergeu/law';
import type { ClockDefinition } from '../kernel/definition';
import { by } from '../kernel/standing';
import { damageClaimLaw } from './damage-claim.law';
import type { DamageClaimMemory } from './damage-claim.setup';

export const clocks = {
  recognition: {
    startedBy: ['report'],
    metBy: ['recognise', 'refuseRecognition'],
    limit: (_, law) => valueOf(damageClaimLaw.recognition, law),
    article: 'CPC 109',
    duty: by.investigators,
  },
  recognitionAppeal: {
    startedBy: ['handCopy'],
    metBy: ['appealRefusal', 'recognise'],
    limit: (_, law) => valueOf(damageClaimLaw.recognitionAppeal, law),
    article: 'CPC 109',
    /** The claimant's right; who sees it run out is the prosecutor. */
    duty: by.supervisingProsecutor,
  },
} satisfies Record<string, ClockDefinition<DamageClaimMemory>>;
