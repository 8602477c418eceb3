import { t } from '@tergeu/law';
import { proceedingsOf } from '../kernel/case-file';
import type { DetentionMemory } from '../detention/detention.setup';
import type { ExaminationMemory } from '../medical-examination/medical-examination.setup';
import { breachesOf } from './breach';
import type { Safeguard } from './safeguard';

export const S01: Safeguard = {
  id: 'S01',
  article: 'CPC 131(2)',
  text: t(
    'Жеткізгеннен кейін медициналық куәландырусыз изоляторға орналастыруға болмайды',
    'Помещение в изолятор — только после медицинского освидетельствования, проведённого после доставления',
    'Nobody is placed in a facility without a medical examination after delivery',
  ),
  promise: 'only after a medical examination for bodily injuries',
  breaches: (file) =>
    breachesOf<DetentionMemory>(
      file,
      'detention',
      'placed without an examination after delivery, or although it found a hospital to be needed',
      ({ memory }) => {
        if (memory.placedAt === undefined) return false;
        const examinations = proceedingsOf<ExaminationMemory>(file, 'medical-examination')
          .map((one) => one.memory)
          .filter(({ personId, examinedAt: at }) => personId === memory.personId && memory.deliveredAt! <= at! && at! <= memory.placedAt!);
        const last = examinations.sort((a, b) => (a.examinedAt! < b.examinedAt! ? -1 : 1)).at(-1);
        return last === undefined || last.fitForFacility === false;
      },
    ),
};
