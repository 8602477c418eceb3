import { valueOf } from '@tergeu/law';
import type { ClockDefinition } from '../kernel/definition';
import { by } from '../kernel/standing';
import { medicalExaminationLaw } from './medical-examination.law';
import type { ExaminationMemory } from './medical-examination.setup';

export const clocks = {
  determination: {
    startedBy: ['recordInjuries'],
    metBy: ['determineCircumstances'],
    limit: (_, law) => valueOf(medicalExaminationLaw.determination, law),
    article: 'CPC 131(2)',
    duty: by.supervisingProsecutor,
  },
} satisfies Record<string, ClockDefinition<ExaminationMemory>>;
