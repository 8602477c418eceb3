import { t } from '@tergeu/law';
import { activeStates, isIn, proceedingsOf, type CaseFile } from '../kernel/case-file';
import type { DetentionMemory } from '../detention/detention.setup';
import type { RestraintMemory } from '../restraint/restraint.setup';
import { breachesOf } from './breach';
import type { Safeguard } from './safeguard';

const offeredBefore = (file: CaseFile, personId: unknown, at: string): boolean =>
  proceedingsOf(file, 'defence').some(
    ({ memory }) => memory['personId'] === personId && typeof memory['offeredAt'] === 'string' && memory['offeredAt'] <= at,
  );

const defendedOrWaivedBefore = (file: CaseFile, personId: unknown, at: string): boolean =>
  proceedingsOf(file, 'defence').some(
    ({ memory }) =>
      memory['personId'] === personId &&
      [memory['firstAdmittedAt'], memory['firstRefusedAt']].some((one) => typeof one === 'string' && one <= at),
  );

const isLeftWithoutCounsel = (file: CaseFile, personId: unknown): boolean =>
  proceedingsOf(file, 'defence')
    .filter(({ memory }) => memory['personId'] === personId)
    .every((one) => isIn(one, 'offered', 'refused', 'refusalLapsed'));

export const S06: Safeguard = {
  id: 'S06',
  article: 'CPC 68(2)',
  text: t(
    'Қорғаушы ұсынылмайынша жауап алынбайды, орналастырылмайды; міндетті қорғаудан бас тарту қабылданбайды, қорғаушысыз күзетпен ұсталмайды',
    'Без предложенного защитника не допрашивают и не помещают; от обязательной защиты не отказываются, без защитника под стражу не берут',
    'Nobody is questioned or placed before counsel was offered; mandatory defence is not refused, nobody is taken into custody without counsel',
  ),
  promise: 'access to qualified lawyers including … free defence lawyers',
  breaches: (file) => [
    ...breachesOf<DetentionMemory>(file, 'detention', 'questioned or placed before counsel was offered', ({ memory }) =>
      [memory.questionedAt, memory.placedAt].some((at) => at !== undefined && !offeredBefore(file, memory.personId, at)),
    ),
    ...breachesOf<DetentionMemory>(file, 'detention', 'questioned without a private talk with a defender, or a waiver', ({ memory }) =>
      (memory.questionings ?? []).some(({ from }) => !defendedOrWaivedBefore(file, memory.personId, from)),
    ),
    ...breachesOf<DetentionMemory>(
      file,
      'detention',
      'placed although nobody was asked to defend where defence is mandatory',
      ({ memory }) =>
        memory.placedAt !== undefined &&
        proceedingsOf(file, 'defence').some(
          ({ memory: defence }) =>
            defence['personId'] === memory.personId &&
            defence['mandatory'] === true &&
            String(defence['mandatorySince'] ?? '') <= memory.placedAt! &&
            defence['requestedAt'] === undefined,
        ),
    ),
    ...breachesOf<RestraintMemory>(
      file,
      'restraint',
      'held in custody without counsel, or on a refusal that custody makes void',
      (one) =>
        one.memory.kind === 'custody' && isIn(one, 'inForce', 'expired', 'fallen') && isLeftWithoutCounsel(file, one.memory.personId),
    ),
    ...breachesOf(
      file,
      'defence',
      'mandatory defence refused',
      ({ state, memory }) => activeStates(state).includes('refused') && memory['mandatory'] === true,
    ),
  ],
};
