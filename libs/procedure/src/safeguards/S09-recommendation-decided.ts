import { t } from '@tergeu/law';
import { proceedingsOf, type CaseFile } from '../kernel/case-file';
import type { ExaminationMemory } from '../medical-examination/medical-examination.setup';
import type { RestraintMemory } from '../restraint/restraint.setup';
import { breachesOf } from './breach';
import type { Safeguard } from './safeguard';

const withIsolation: readonly string[] = ['custody', 'houseArrest'];

const isRecommended = (file: CaseFile, personId: string | undefined): boolean =>
  proceedingsOf<ExaminationMemory>(file, 'medical-examination').some(
    ({ memory }) => memory.personId === personId && memory.recommendedAt !== undefined,
  );

export const S09: Safeguard = {
  id: 'S09',
  article: 'CPC 138',
  text: t(
    'Бұлтартпау шарасы туралы медициналық ұсыным уәжді шешімсіз қалмайды',
    'Медицинская рекомендация о мере пресечения не остаётся без мотивированного решения',
    'No medical recommendation on restraint is left without a reasoned decision',
  ),
  promise: 'the issue of changing the punishment … is being considered',
  breaches: (file) => [
    ...breachesOf<RestraintMemory>(file, 'restraint', 'a review ended without reasons', ({ memory }) =>
      Boolean(memory.reviewedAt && !memory.reviewReasons),
    ),
    ...breachesOf<RestraintMemory>(
      file,
      'restraint',
      'a review on health without a recommendation of a medic',
      ({ memory }) => memory.reviewGround === 'health' && !isRecommended(file, memory.personId),
    ),
    ...breachesOf<RestraintMemory>(
      file,
      'restraint',
      'isolation replaced by isolation',
      ({ memory }) => memory.newKind !== undefined && withIsolation.includes(memory.newKind),
    ),
  ],
};
