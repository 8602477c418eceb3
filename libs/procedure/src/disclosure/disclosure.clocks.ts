import { valueOf } from '@tergeu/law';
import type { ClockDefinition } from '../kernel/definition';
import { by } from '../kernel/standing';
import { disclosureLaw } from './disclosure.law';
import type { DisclosureMemory } from './disclosure.setup';

export const clocks = {
  withholding: {
    startedBy: ['withhold'],
    metBy: ['lift'],
    limit: (_, law) => valueOf(disclosureLaw.withholding, law),
    article: 'CPC 201',
    duty: by.supervisingProsecutor,
  },
} satisfies Record<string, ClockDefinition<DisclosureMemory>>;
