import { t } from '@tergeu/law';
import type { Names, ProcedureTexts } from '../kernel/definition';
import type { clocks } from './complaint.clocks';
import type { commands } from './complaint.commands';
import { conditionTexts } from './complaint.condition.texts';
import type { conditions } from './complaint.conditions';

export const texts: ProcedureTexts<typeof commands, Names<typeof conditions>, Names<typeof clocks>> = {
  name: t('Шағым', 'Жалоба', 'Complaint'),
  states: {
    unopened: t('Басталмаған', 'Не начато', 'Not begun'),
    received: t('Қабылданды', 'Принята', 'Received'),
    registered: t('Прокурор тіркеді', 'Зарегистрирована прокурором', 'Registered by the prosecutor'),
    checking: t('Тексерілуде', 'Проверяется', 'Being checked'),
    prosecution: t('Прокуратура', 'Прокуратура', 'Prosecution'),
    inCheck: t('Прокурор тексеріп жатыр', 'Проверяет прокурор', 'The prosecutor is checking'),
    internalSecurity: t('Өз қауіпсіздік бөлімшесі', 'Собственная безопасность', 'Internal security'),
    notAsked: t('Сұралмаған', 'Не запрошена', 'Not asked'),
    asked: t('Тексеріп жатыр', 'Проверяет', 'Checking'),
    reported: t('Есеп берді', 'Отчиталась', 'Has reported'),
    decided: t('Шешім қабылданды', 'Решение принято', 'Decided'),
    complainantTold: t('Арыз берушіге хабарланды', 'Заявитель уведомлён', 'Complainant told'),
    appealed: t('Шешімге шағым берілді', 'Решение обжаловано', 'Appealed'),
    inReview: t('Қайта қаралуда', 'Пересматривается', 'Under review'),
    reviewed: t('Қайта қаралды', 'Пересмотрена', 'Reviewed'),
    closed: t('Жабылды', 'Закрыта', 'Closed'),
  },
  commands: {
    receive: t('Шағым қабылдау', 'Принять жалобу', 'Receive a complaint'),
    register: t('Шағымды тіркеу', 'Зарегистрировать жалобу', 'Register the complaint'),
    assignChecker: t('Тексеруші прокурорды тағайындау', 'Назначить проверяющего прокурора', 'Assign the checking prosecutor'),
    askInternalSecurity: t('Өз қауіпсіздігіне тапсыру', 'Поручить собственной безопасности', 'Ask internal security'),
    reportInternalCheck: t('Тексеру нәтижесін беру', 'Представить отчёт о проверке', 'Report the internal check'),
    decideWellFounded: t('Негізді деп тану', 'Признать обоснованной', 'Find well founded'),
    decideUnfounded: t('Негізсіз деп тану', 'Признать необоснованной', 'Find unfounded'),
    tellComplainant: t('Арыз берушіге хабарлау', 'Уведомить заявителя', 'Tell the complainant'),
    appeal: t('Шешімге шағым беру', 'Обжаловать решение', 'Appeal'),
    assignReviewer: t('Қайта қараушыны тағайындау', 'Назначить пересматривающего', 'Assign the reviewer'),
    reviewAppeal: t('Шағымды қайта қарау', 'Пересмотреть решение', 'Review the appeal'),
    close: t('Шағымды жабу', 'Закрыть жалобу', 'Close the complaint'),
  },
  fields: {
    complainantName: t('Арыз беруші', 'Заявитель', 'Complainant'),
    complainantPersonId: t('Істегі адам', 'Лицо в деле', 'Person of the case'),
    examinationId: {
      kk: 'Жарақат көрсеткен куәландыру',
      ru: 'Освидетельствование, показавшее повреждения',
      en: 'Examination that showed the injuries',
    },
    subjectOfficerId: t('Шағым кімге', 'На кого жалоба', 'Officer complained of'),
    subjectBodyId: t('Қай органға', 'На какой орган', 'Body complained of'),
    channel: t('Қайдан түсті', 'Откуда поступила', 'How it came'),
    aboutDetention: t('Ұстап алуға байланысты', 'Связана с задержанием', 'About a detention'),
    text: t('Шағым мәтіні', 'Текст жалобы', 'Text of the complaint'),
    prosecutorId: t('Прокурор', 'Прокурор', 'Prosecutor'),
    officerId: t('Өз қауіпсіздігінің қызметкері', 'Сотрудник собственной безопасности', 'Internal security officer'),
    report: t('Есеп', 'Отчёт', 'Report'),
    reasons: t('Себептері', 'Мотивы', 'Reasons'),
    consequences: t('Салдары', 'Последствия', 'Consequences'),
    outcome: t('Нәтиже', 'Итог', 'Outcome'),
  },
  options: {
    channel: {
      facility: t('Изолятордан', 'Из изолятора', 'From a facility'),
      counsel: t('Қорғаушы арқылы', 'Через защитника', 'Through counsel'),
      hotline: t('Сенім телефоны', 'Телефон доверия', 'Hotline'),
      prosecutor: t('Прокурорға', 'Прокурору', 'To the prosecutor'),
      medic: t('Медик арқылы', 'Через медика', 'Through a medic'),
      written: t('Жазбаша', 'Письменно', 'In writing'),
    },
    outcome: {
      upheld: t('Шешім өзгеріссіз', 'Решение оставлено', 'Upheld'),
      overturned: t('Шешім өзгертілді', 'Решение изменено', 'Overturned'),
    },
  },
  conditions: conditionTexts,
  clocks: {
    registration: t('Прокурордың тіркеуі', 'Регистрация прокурором', 'Registration by the prosecutor'),
    check: t('Шағымды тексеру', 'Проверка жалобы', 'Check of the complaint'),
    telling: t('Арыз берушіге хабарлау', 'Уведомление заявителя', 'Notice to the complainant'),
    review: t('Қайта қарау', 'Пересмотр', 'Review'),
  },
};
