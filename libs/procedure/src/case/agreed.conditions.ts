import { t } from '@tergeu/law';
import { isIn, proceedingsOf, type CaseFile, type Given, type Proceeding } from '../kernel/case-file';
import type { Condition } from '../kernel/definition';
import { decisionsInForce } from '../key-decision/in-force';
import { qualifyingKinds } from '../key-decision/qualifications';
import type { PersonMemory } from '../person/person.setup';
import type { CaseMemory } from './case.setup';
import { severedPersons } from './relations';

/** In which states a recognition makes a suspect; the urgent one from the beginning (CPC 202(1-2)). */
const recognising: Readonly<Record<string, readonly string[]>> = {
  recognitionAsSuspect: ['inForce'],
  urgentRecognition: ['drafted', 'submitted', 'returned', 'inForce'],
};

/** Suspects of this case who are alive: by their role, or recognised with the prosecutor's agreement (CPC 64, 202). */
function suspectsOf(memory: CaseMemory, file: CaseFile): readonly Proceeding<PersonMemory>[] {
  const gone = severedPersons(memory);
  const recognised = proceedingsOf(file, 'key-decision').flatMap((one) =>
    isIn(one, ...(recognising[String(one.memory['kind'])] ?? [])) ? [one.memory['personId']] : [],
  );
  return proceedingsOf<PersonMemory>(file, 'person').filter(
    (one) => (one.memory.roleInCase === 'suspect' || recognised.includes(one.id)) && !isIn(one, 'dead') && !gone.includes(one.id),
  );
}

/** Of whom a qualification, or a change of it, is in force. */
const qualifiedIn = (given: Given) => qualifyingKinds.flatMap((kind) => decisionsInForce(given, kind)).map(({ personId }) => personId);

const unqualified = (memory: CaseMemory, given: Given): readonly Proceeding<PersonMemory>[] => {
  const qualified = qualifiedIn(given);
  return suspectsOf(memory, given.file).filter(({ id }) => !qualified.includes(id));
};

const agreedTo = ['key-decision.draft', 'key-decision.submit', 'key-decision.agree'];

/** What the prosecutor agreed to is what is carried out: this ground, and every suspect (CPC 45(8), 203, 290). */
export const agreedConditions = {
  /** Where there are suspects, `areAllSuspectsQualified` says who of them is not. */
  hasQualificationInForce: {
    safeguard: 'S03',
    article: 'CPC 203',
    curedBy: agreedTo,
    holds: (memory, given) => suspectsOf(memory, given.file).length > 0 || qualifiedIn(given).length > 0,
  },
  areAllSuspectsQualified: {
    safeguard: 'S03',
    article: 'CPC 203',
    curedBy: [...agreedTo, 'person.correct', 'severCase'],
    holds: (memory, given) => unqualified(memory, given).length === 0,
    because: (memory, given) => unqualified(memory, given).map(({ memory: { name = '' } }) => ({ kk: name, ru: name, en: name })),
  },
  /** Of no decision in force, `hasTerminationInForce` says that it is missing. */
  isTerminationGroundAgreed: {
    safeguard: 'S03',
    article: 'CPC 290',
    curedBy: [...agreedTo, 'terminate'],
    ofPayload: true,
    holds: (_, given, { terminationGround }) =>
      isGroundOfOne(decisionsInForce(given, 'termination'), 'terminationGround', terminationGround),
  },
  isInterruptionGroundAgreed: {
    safeguard: 'S03',
    article: 'CPC 45(8)',
    curedBy: [...agreedTo, 'interrupt'],
    ofPayload: true,
    holds: ({ resumedAt }, given, { interruptionGround }) =>
      isGroundOfOne(decisionsInForce(given, 'interruption', resumedAt), 'interruptionGround', interruptionGround),
  },
} as const satisfies Record<string, Condition<CaseMemory>>;

const isGroundOfOne = (
  decisions: ReturnType<typeof decisionsInForce>,
  field: 'terminationGround' | 'interruptionGround',
  ground: unknown,
): boolean => decisions.length === 0 || decisions.some((one) => one[field] === ground);

const another = t(
  'Келісілген негізді таңдаңыз не басқа негізбен жаңа қаулыны келісіңіз',
  'Выберите согласованное основание или согласуйте новое постановление с другим основанием',
  'Choose the ground agreed to, or have a new resolution agreed on another ground',
);

export const agreedConditionTexts = {
  areAllSuspectsQualified: {
    is: t(
      'Әр күдіктінің іс-әрекетін саралауға прокурор келіскен',
      'Квалификация деяния каждого подозреваемого согласована прокурором',
      'The prosecutor has agreed to the qualification of every suspect',
    ),
    remedy: t(
      'Саралауды келісіңіз не ол енді күдікті емес екенін жазыңыз',
      'Согласуйте квалификацию или запишите, что лицо больше не подозреваемый',
      'Have the qualification agreed, or record that the person is no longer a suspect',
    ),
  },
  isTerminationGroundAgreed: {
    is: t(
      'Тоқтату негізі — прокурор бекіткен негіз',
      'Основание прекращения — то, которое утвердил прокурор',
      'The ground of the termination is the one that the prosecutor approved',
    ),
    remedy: another,
  },
  isInterruptionGroundAgreed: {
    is: t(
      'Мерзімді үзу негізі — прокурор келіскен негіз',
      'Основание прерывания — то, на которое согласился прокурор',
      'The ground of the interruption is the one that the prosecutor agreed to',
    ),
    remedy: another,
  },
};
