import { t, type Texts } from '@tergeu/law';
import { isIn, proceedingsOf } from '../kernel/case-file';
import type { Condition } from '../kernel/definition';
import type { CaseMemory } from './case.setup';

/** On what the terms of an investigation may be interrupted (CPC 45(7), (7-1)). */
export const interruptionGrounds = {
  offenderUnknown: t('Қылмыс жасаған адам анықталмаған', 'Лицо не установлено', 'The offender is unknown'),
  abroad: t('Күдікті шетелде', 'Подозреваемый за границей', 'The suspect is abroad'),
  hiding: t('Күдікті жасырынып жүр', 'Подозреваемый скрылся', 'The suspect is hiding'),
  seriousIllness: t('Ауыр науқас', 'Тяжёлая болезнь', 'Serious illness'),
  legalAid: t('Шет мемлекеттен құқықтық көмек сұратылды', 'Запрошена правовая помощь за границей', 'Legal aid is sought abroad'),
  missingPerson: t('Адам хабар-ошарсыз кетті', 'Безвестное исчезновение лица', 'A person is missing'),
  immunity: t('Иммунитет немесе экстрадиция', 'Иммунитет или выдача', 'Immunity or extradition'),
  forceMajeure: t('Тежеусіз күш', 'Непреодолимая сила', 'Force majeure'),
  expertise: t('Сараптама тағайындалды', 'Назначена экспертиза', 'An expertise is ordered'),
} as const satisfies Record<string, Texts>;

export type InterruptionGround = keyof typeof interruptionGrounds;
export const interruptionGroundIds = Object.keys(interruptionGrounds) as [InterruptionGround, ...InterruptionGround[]];

export const interruptionConditions = {
  isInterruptionGroundOnFile: {
    safeguard: null,
    article: 'CPC 45(7)',
    curedBy: ['interrupt', 'person.recordFlight'],
    ofPayload: true,
    holds: (_, { file }, { interruptionGround }) =>
      interruptionGround !== 'hiding' || proceedingsOf(file, 'person').some((one) => isIn(one, 'fled')),
  },
} as const satisfies Record<string, Condition<CaseMemory>>;

export const interruptionConditionTexts = {
  isInterruptionGroundOnFile: {
    is: t(
      'Мерзімді үзу негізі істен көрінеді',
      'Основание прерывания видно из дела',
      'The ground of the interruption is a fact of the file',
    ),
    remedy: t('Күдіктінің жасырынғанын тіркеңіз', 'Запишите, что подозреваемый скрылся', 'Record the flight of the suspect'),
  },
};
