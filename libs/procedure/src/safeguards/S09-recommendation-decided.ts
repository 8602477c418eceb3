import { t } from '@tergeu/law';
import type { RestraintMemory } from '../restraint/restraint.setup';
import { breachesOf } from './breach';
import type { Safeguard } from './safeguard';

export const S09: Safeguard = {
  id: 'S09',
  article: 'CPC 138',
  text: t(
    'Бұлтартпау шарасы туралы медициналық ұсыным уәжді шешімсіз қалмайды',
    'Медицинская рекомендация о мере пресечения не остаётся без мотивированного решения',
    'No medical recommendation on restraint is left without a reasoned decision',
  ),
  promise: 'the issue of changing the punishment … is being considered',
  breaches: (file) =>
    breachesOf<RestraintMemory>(file, 'restraint', 'a review ended without reasons', ({ memory }) =>
      Boolean(memory.reviewedAt && !memory.reviewReasons),
    ),
};
