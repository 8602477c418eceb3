import { t } from '@tergeu/law';
import { proceedingsOf } from '../kernel/case-file';
import type { DetentionMemory } from '../detention/detention.setup';
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
    breachesOf<DetentionMemory>(file, 'detention', 'placed without an examination after delivery', ({ memory }) => {
      if (memory.placedAt === undefined) return false;
      return !proceedingsOf(file, 'medical-examination').some(({ memory: examination }) => {
        const at = examination['examinedAt'];
        return examination['personId'] === memory.personId && typeof at === 'string' && memory.deliveredAt! <= at && at <= memory.placedAt!;
      });
    }),
};
