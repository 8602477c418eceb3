import { t } from '@tergeu/law';
import type { Names, ProcedureTexts } from '../kernel/definition';
import type { clocks } from './appeal.clocks';
import type { commands } from './appeal.commands';
import { conditionTexts } from './appeal.condition.texts';
import type { conditions } from './appeal.conditions';

export const texts: ProcedureTexts<typeof commands, Names<typeof conditions>, Names<typeof clocks>> = {
  name: t('Шешімге шағым', 'Обжалование решения', 'Appeal'),
  states: {
    unopened: t('Басталмаған', 'Не начато', 'Not begun'),
    lodged: t('Берілді, қараушы тағайындалмаған', 'Подана, проверяющий не назначен', 'Lodged, no reviewer yet'),
    inReview: t('Прокурор қарап жатыр', 'Рассматривает прокурор', 'With the prosecutor'),
    satisfied: t('Қанағаттандырылды, хабарланбаған', 'Удовлетворена, не уведомлён', 'Satisfied, appellant not yet told'),
    dismissed: t('Бас тартылды, хабарланбаған', 'Отказано, не уведомлён', 'Dismissed, appellant not yet told'),
    dismissalTold: t('Бас тартылды, сотқа беруге болады', 'Отказано, можно обратиться в суд', 'Dismissed, may go to court'),
    beforeCourt: t('Тергеу судьясында', 'У следственного судьи', 'Before the investigating judge'),
    rejected: t('Сот қанағаттандырмады', 'Суд оставил без удовлетворения', 'Rejected by the judge'),
    beforeRegionalCourt: t('Облыстық сотта', 'В областном суде', 'Before the regional court'),
    remedyDue: t('Қанағаттандырылды, жойылуын күтеді', 'Удовлетворена, ждёт устранения', 'Allowed, remedy due'),
    closed: t('Аяқталды', 'Окончена', 'Closed'),
    withdrawn: t('Кері қайтарылды', 'Отозвана', 'Withdrawn'),
  },
  commands: {
    lodge: t('Шешімге шағым беру', 'Подать жалобу на решение', 'Lodge an appeal'),
    lodgeAgainstRuling: t('Судья қаулысына шағым беру', 'Обжаловать постановление судьи', 'Appeal against a ruling of the judge'),
    assignReviewer: t('Қараушы прокурорды тағайындау', 'Назначить проверяющего прокурора', 'Assign the reviewing prosecutor'),
    extendReview: t('Қарау мерзімін ұзарту', 'Продлить срок рассмотрения', 'Extend the review'),
    satisfy: t('Қанағаттандыру', 'Удовлетворить', 'Satisfy'),
    dismiss: t('Қанағаттандырудан бас тарту', 'Отказать в удовлетворении', 'Dismiss'),
    tellAppellant: t('Шағым берушіге хабарлау', 'Уведомить заявителя', 'Tell the appellant'),
    goToCourt: t('Сотқа шағым беру', 'Подать жалобу в суд', 'Go to court'),
    sendMaterials: t('Материалдарды сотқа жіберу', 'Направить материалы в суд', 'Send the materials to the court'),
    appointHearing: t('Отырыс тағайындау', 'Назначить заседание', 'Appoint a hearing'),
    ruleForAppellant: t('Шағымды қанағаттандыру қаулысы', 'Вынести постановление в пользу заявителя', 'Rule for the appellant'),
    ruleAgainstAppellant: t('Шағымды қанағаттандырусыз қалдыру', 'Оставить без удовлетворения', 'Rule against the appellant'),
    challengeRuling: t('Қаулыға шағым беру', 'Обжаловать постановление', 'Appeal to the regional court'),
    allowFinally: t('Облыстық сот: қанағаттандыру', 'Областной суд: удовлетворить', 'Regional court: allow'),
    rejectFinally: t('Облыстық сот: қалдыру', 'Областной суд: отказать', 'Regional court: reject'),
    recordRemedy: t('Бұзушылық жойылғанын енгізу', 'Внести устранение нарушения', 'Record the remedy'),
    withdraw: t('Шағымды кері қайтару', 'Отозвать жалобу', 'Withdraw the appeal'),
  },
  fields: {
    actId: t('Шағым жасалған шешім', 'Обжалуемое решение', 'Decision appealed against'),
    appellantName: t('Шағым беруші', 'Заявитель жалобы', 'Appellant'),
    personId: t('Істегі адам', 'Лицо в деле', 'Person of the case'),
    text: t('Шағым мәтіні', 'Текст жалобы', 'Text of the appeal'),
    prosecutorId: t('Прокурор', 'Прокурор', 'Prosecutor'),
    extent: t('Көлемі', 'Объём', 'Extent'),
    ruling: t('Қаулы', 'Постановление', 'Ruling'),
    reasons: t('Себептері', 'Мотивы', 'Reasons'),
    remedy: t('Не істелді', 'Что сделано', 'What was done'),
  },
  options: {
    extent: {
      fully: t('Толық', 'Полностью', 'Fully'),
      partly: t('Ішінара', 'Частично', 'Partly'),
    },
    ruling: {
      cancelled: t('Шешімнің күші жойылды', 'Решение отменено', 'Decision cancelled'),
      declaredUnlawful: t('Әрекет заңсыз деп танылды', 'Действие признано незаконным', 'Act declared unlawful'),
      prosecutorObliged: t('Прокурорға жою міндеттелді', 'Прокурор обязан устранить', 'Prosecutor obliged to remedy'),
    },
  },
  conditions: conditionTexts,
  clocks: {
    answer: t('Прокурордың жауабы', 'Ответ прокурора', 'Answer of the prosecutor'),
    silence: t('Жауапсыз қалу', 'Без ответа', 'Left unanswered'),
    telling: t('Шағым берушіге хабарлау', 'Уведомление заявителя', 'Notice to the appellant'),
    toCourt: t('Сотқа беру мерзімі', 'Срок обращения в суд', 'Time to go to court'),
    materials: t('Сотқа материалдар', 'Материалы в суд', 'Materials to the court'),
    ruling: t('Судьяның қаулысы', 'Постановление судьи', 'Ruling of the judge'),
    challenge: t('Қаулыға шағым мерзімі', 'Срок обжалования постановления', 'Time to appeal against the ruling'),
    finalRuling: t('Облыстық соттың қаулысы', 'Постановление областного суда', 'Ruling of the regional court'),
    remedy: t('Бұзушылықты жою', 'Устранение нарушения', 'Remedy'),
  },
};
