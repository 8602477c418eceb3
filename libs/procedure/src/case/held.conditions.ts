import { t } from '@tergeu/law';
import type { DetentionMemory } from '../detention/detention.setup';
import { isIn, proceedingsOf, type CaseFile } from '../kernel/case-file';
import type { Condition } from '../kernel/definition';
import type { RestraintMemory } from '../restraint/restraint.setup';
import type { CaseMemory } from './case.setup';

/** Is somebody detained, or under a measure of restraint, or was at the moment that is told of? */
function isAnybodyHeld(file: CaseFile, at: string): boolean {
  const detained = proceedingsOf<DetentionMemory>(file, 'detention').some((one) => {
    const { detainedAt = '', releasedAt, remandedAt } = one.memory;
    return isIn(one, 'held', 'overdue') || (detainedAt <= at && at < (releasedAt ?? remandedAt ?? ''));
  });
  const restrained = proceedingsOf<RestraintMemory>(file, 'restraint').some((one) => {
    const { inForceAt, endedAt = '' } = one.memory;
    return isIn(one, 'inForce', 'expired', 'fallen') || (inForceAt !== undefined && inForceAt <= at && at < endedAt);
  });
  return detained || restrained;
}

const curedBy = ['detention.release', 'restraint.lift', 'restraint.consentToChange', 'restraint.release'];

/** What is terminated leaves nobody behind: the resolution decides the fate of the measures (CPC 133, 153, 289). */
export const heldConditions = {
  hasNobodyHeld: {
    safeguard: 'S07',
    article: 'CPC 289',
    curedBy,
    holds: (_, { file, occurredAt }) => !isAnybodyHeld(file, occurredAt),
  },
  hasNobodyHeldIfTerminated: {
    safeguard: 'S07',
    article: 'CPC 289',
    curedBy,
    ofPayload: true,
    holds: (_, { file, occurredAt }, { leadEnding }) => leadEnding !== 'terminated' || !isAnybodyHeld(file, occurredAt),
  },
} as const satisfies Record<string, Condition<CaseMemory>>;

const remedy = t(
  'Адамды босатыңыз, бұлтартпау шарасының күшін жойыңыз',
  'Освободите человека, отмените меру пресечения',
  'Release the person, and cancel the measure of restraint',
);

export const heldConditionTexts = {
  hasNobodyHeld: {
    is: t(
      'Ұсталған адам да, күшіндегі бұлтартпау шарасы да жоқ',
      'Никто не задержан, и ни одна мера пресечения не действует',
      'Nobody is detained, and no measure of restraint is in force',
    ),
    remedy,
  },
  hasNobodyHeldIfTerminated: {
    is: t(
      'Негізгі іс тоқтатылса, осы істе ұсталған адам да, күшіндегі шара да жоқ',
      'Если основное дело прекращено, никто здесь не задержан и мера пресечения не действует',
      'Where the leading case was terminated, nobody here is detained and no measure of restraint is in force',
    ),
    remedy,
  },
};
