import { t } from '@tergeu/law';
import type { Names, ProcedureTexts } from '../kernel/definition';
import type { clocks } from './court-authorisation.clocks';
import type { commands } from './court-authorisation.commands';
import type { conditions } from './court-authorisation.conditions';

export const texts: ProcedureTexts<typeof commands, Names<typeof conditions>, Names<typeof clocks>> = {
  name: t('Сот санкциясы', 'Санкция суда', 'Court authorisation'),
  states: {
    unopened: t('Басталмаған', 'Не начато', 'Not begun'),
    drafted: t('Жоба', 'Проект', 'Drafted'),
    submitted: t('Прокурорда', 'У прокурора', 'With the prosecutor'),
    supported: t('Судьяда', 'У судьи', 'Before the judge'),
    granted: t('Санкция берілді', 'Санкционировано', 'Granted'),
    executed: t('Орындалды', 'Исполнено', 'Executed'),
    executedWithoutCourt: t('Сотсыз орындалды', 'Исполнено без суда', 'Executed, no court needed'),
    executedUrgently: t(
      'Шұғыл орындалды, судьяға хабарланбаған',
      'Исполнено неотложно, судья не уведомлён',
      'Executed urgently, judge not yet told',
    ),
    reviewOverdue: t('Судьяға хабарлау мерзімі өтті', 'Срок уведомления судьи пропущен', 'Notice to the judge overdue'),
    judgeTold: t('Заңдылығы тексерілуде', 'Проверяется законность', 'Lawfulness under review'),
    foundLawful: t('Заңды деп танылды', 'Признано законным', 'Found lawful'),
    foundUnlawful: t('Заңсыз деп танылды', 'Признано незаконным', 'Found unlawful'),
    setAside: t('Шағым бойынша күші жойылды', 'Отменено по жалобе', 'Set aside on appeal'),
    declined: t('Прокурор қолдамады', 'Не поддержано прокурором', 'Declined by the prosecutor'),
    refused: t('Судья бас тартты', 'Отказано судьёй', 'Refused by the judge'),
    lapsed: t('Санкцияның мерзімі өтті', 'Санкция утратила силу', 'Lapsed'),
  },
  commands: {
    draft: t('Өтінішхат жасау', 'Составить ходатайство', 'Draft a petition'),
    submit: t('Прокурорға жіберу', 'Направить прокурору', 'Send to the prosecutor'),
    support: t('Қолдау', 'Поддержать', 'Support'),
    decline: t('Қолдамау', 'Не поддержать', 'Decline'),
    grant: t('Санкция беру', 'Санкционировать', 'Grant'),
    refuseAuthorisation: t('Санкциядан бас тарту', 'Отказать в санкции', 'Refuse the authorisation'),
    execute: t('Орындау', 'Исполнить', 'Record the execution'),
    executeUrgently: t('Шұғыл орындау', 'Исполнить неотложно', 'Record an urgent execution'),
    executeWithoutCourt: t('Сотсыз орындау', 'Исполнить без суда', 'Record the execution (no court needed)'),
    tellJudge: t('Материалдарды судьяға жіберу', 'Направить материалы судье', 'Send the materials to the judge'),
    findLawful: t('Заңды деп тану', 'Признать законным', 'Find lawful'),
    setAside: t('Шағым бойынша күшін жою', 'Отменить по жалобе', 'Set aside on appeal'),
    findUnlawful: t('Заңсыз деп тану', 'Признать незаконным', 'Find unlawful'),
  },
  fields: {
    kind: t('Әрекет', 'Действие', 'Action'),
    place: t('Орны', 'Место', 'Place'),
    personId: t('Адам', 'Лицо', 'Person'),
    sought: t('Не ізделеді', 'Что ищут', 'What is sought'),
    validDays: t('Неше күн жарамды', 'Действует, дней', 'Valid for how many days'),
    grounds: t('Негіздері', 'Основания', 'Grounds'),
    propertyFoundAt: t('Мүлік табылған уақыт', 'Имущество обнаружено', 'Property found'),
    involvesSecrets: t('Заңмен қорғалатын құпия бар', 'Затрагивает охраняемую тайну', 'Touches secrets protected by law'),
    inDwelling: t('Тұрғынжайда', 'В жилище', 'In a dwelling'),
    forced: t('Мәжбүрлеп, тұрғындар еркіне қарсы', 'Принудительно, против воли', 'By force, or against the will'),
    againstSuspect: t('Күдіктіге қатысты', 'В отношении подозреваемого', 'Concerns a suspect'),
    appealId: t('Қанағаттандырылған шағым', 'Удовлетворённая жалоба', 'Appeal that was allowed'),
    reasons: t('Себептері', 'Мотивы', 'Reasons'),
    result: t('Нәтижесі', 'Результат', 'Result'),
    urgencyReasons: t('Неге кейінге қалдыруға болмады', 'Почему нельзя было отложить', 'Why it could not wait'),
  },
  options: {
    sought: {
      document: t('Құжат', 'Документы', 'Documents'),
      object: t('Зат', 'Предметы', 'Objects'),
      video: t('Бейнежазба', 'Видеозаписи', 'Video recordings'),
      phone: t('Ұялы телефон', 'Мобильные телефоны', 'Mobile phones'),
      stolenGoods: t('Ұрланған мүлік', 'Похищенное имущество', 'Stolen goods'),
      weapon: t('Қару мен оқ-дәрі', 'Оружие и боеприпасы', 'Weapons and ammunition'),
      biological: t('Биологиялық үлгі', 'Биологические образцы', 'Biological samples'),
      other: t('Өзге', 'Иное', 'Other'),
    },
    kind: {
      search: t('Тінту', 'Обыск', 'Search'),
      personalSearch: t('Жеке тінту', 'Личный обыск', 'Personal search'),
      seizure: t('Алу', 'Выемка', 'Seizure'),
      sample: t('Үлгі алу', 'Получение образцов', 'Taking of a sample'),
      dwellingInspection: t('Тұрғынжайды қарап-тексеру', 'Осмотр жилища', 'Inspection of a dwelling'),
      bodyExamination: t('Куәландыру', 'Освидетельствование', 'Examination of the body'),
      propertyAttachment: t('Мүлікке тыйым салу', 'Арест имущества', 'Attachment of property'),
    },
  },
  conditions: {
    hasNamedWhatIsSought: {
      is: t('Тінту не алу нені іздейтінін атайды', 'Обыск или выемка называет, что ищут', 'A search or seizure names what it looks for'),
      remedy: t('Ізделетін заттардың түрін белгілеңіз', 'Отметьте виды искомых предметов', 'Tick the kinds of items sought'),
    },
    isNoWiderThanAsked: {
      is: t(
        'Санкция сұралғаннан да, заң берген мерзімнен де кең емес',
        'Санкция не шире запрошенного и не дольше, чем допускает закон',
        'The authorisation is no wider than asked, and no longer than the law allows',
      ),
      remedy: t(
        'Сұралғанның шегінде санкция беріңіз немесе бас тартыңыз',
        'Санкционируйте в пределах запрошенного или откажите',
        'Grant within what was asked, or refuse',
      ),
    },
    isOfARecordedPerson: {
      is: t('Адам іске енгізілген', 'Лицо внесено в дело', 'The person is recorded in the case'),
      remedy: t('Адамды енгізіп, таңдаңыз', 'Внесите и выберите лицо', 'Record the person and choose him'),
    },
    wasFoundBefore: {
      is: t('Мүлік өтінішхатқа дейін табылған', 'Имущество обнаружено до ходатайства', 'The property was found before the petition'),
      remedy: t('Табылған уақытты дұрыс көрсетіңіз', 'Укажите верное время обнаружения', 'State when it was really found'),
    },
    hasAllowedAppeal: {
      is: t(
        'Осы әрекетке берілген шағым қанағаттандырылған',
        'Жалоба на это действие удовлетворена',
        'An appeal against this action was allowed',
      ),
      remedy: t('Шағым бойынша шешімді күтіңіз', 'Дождитесь решения по жалобе', 'Wait for the decision on the appeal'),
    },
    isWithinValidity: {
      is: t('Санкцияның мерзімі өтпеген', 'Санкция ещё действует', 'The authorisation is still valid'),
      remedy: t('Жаңа санкция сұраңыз', 'Запросите новую санкцию', 'Ask for a new authorisation'),
    },
    hasUrgentPath: {
      is: t(
        'Заң бұл әрекетті шұғыл жасауға рұқсат етеді',
        'Закон допускает это действие как неотложное',
        'The law allows this action as an urgent one',
      ),
      remedy: t('Судьяның санкциясын алыңыз', 'Получите санкцию судьи', 'Get the authorisation of the judge'),
    },
    isNotReservedToTheCourt: {
      is: t('Бұл әрекетке сот санкциясы керек емес', 'Для этого действия санкция суда не нужна', 'This action needs no court'),
      remedy: t('Судьяның санкциясын алыңыз', 'Получите санкцию судьи', 'Get the authorisation of the judge'),
    },
  },
  clocks: {
    attachmentFiling: t('Мүлікке тыйым салуды сотқа беру', 'Внесение ходатайства об аресте', 'Filing for an attachment'),
    judgeDecision: t('Судьяның шешімі', 'Решение судьи', "Judge's decision"),
    validity: t('Санкцияның мерзімі', 'Срок действия санкции', 'Validity of the authorisation'),
    judgeNotice: t('Судьяға хабарлау', 'Уведомление судьи', 'Notice to the judge'),
    judgeRuling: t('Заңдылығы туралы қаулы', 'Постановление о законности', 'Ruling on lawfulness'),
  },
};
