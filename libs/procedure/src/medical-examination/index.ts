import { defineProcedure } from '../kernel/definition';
import { clocks } from './medical-examination.clocks';
import { commands } from './medical-examination.commands';
import { conditions } from './medical-examination.conditions';
import { effects } from './medical-examination.effects';
import { medicalExaminationLaw } from './medical-examination.law';
import { medicalExaminationMachine } from './medical-examination.machine';
import { register } from './medical-examination.register';
import type { ExaminationMemory } from './medical-examination.setup';
import { texts } from './medical-examination.texts';

export const medicalExamination = defineProcedure<ExaminationMemory, typeof commands, typeof conditions, typeof clocks>({
  name: 'medical-examination',
  version: '2022.4',
  machine: medicalExaminationMachine,
  conditions,
  commands,
  clocks,
  law: medicalExaminationLaw,
  texts,
  register,
  effects,
  influences: ['detention'],
  title: (memory, file) => String(file.proceedings[memory.personId ?? '']?.memory['name'] ?? ''),
});
