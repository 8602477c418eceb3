import { t } from '@tergeu/law';

/** Words of joining and severing. */
export const relationTexts = {
  states: {
    partOfAnother: t('Басқа іске біріктірілді', 'Присоединено к другому делу', 'Part of another case'),
    endedWithLead: t('Негізгі іспен бірге аяқталды', 'Окончено вместе с основным делом', 'Ended with the leading case'),
  },
  commands: {
    registerSevered: t('Бөлектелген істі тіркеу', 'Зарегистрировать выделенное дело', 'Register a severed case'),
    joinCase: t('Басқа істі біріктіру', 'Соединить с другим делом', 'Join another case'),
    severCase: t('Істі бөлектеу', 'Выделить дело', 'Sever a case'),
    decideJurisdiction: t(
      'Біріккен істің тергелуін шешу',
      'Определить подследственность соединённого дела',
      'Decide who investigates the joined case',
    ),
    sendCopies: t('Қаулының көшірмелерін жіберу', 'Направить копии постановления', 'Send the copies of the order'),
    confirmPart: t('Істердің біріктірілгенін растау', 'Подтвердить соединение', 'Confirm that the cases are joined'),
    confirmSevered: t('Бөлектелген істің тіркелгенін растау', 'Подтвердить регистрацию выделенного дела', 'Confirm the severed case'),
    withdrawOrder: t('Біріктіру не бөлектеу қаулысының күшін жою', 'Отменить соединение или выделение', 'Withdraw the joining or severing'),
    becomePartOf: t('Басқа істің бөлігі болу', 'Присоединить к основному делу', 'Become part of another case'),
    endWithLead: t('Негізгі іспен бірге аяқтау', 'Окончить вместе с основным делом', 'End with the leading case'),
  },
  fields: {
    other: t('Екінші іс', 'Другое дело', 'The other case'),
    newNumber: t('Бөлектелген істің СДТБТ нөмірі', 'Номер выделенного дела в ЕРДР', 'Register number of the severed case'),
    personIds: t('Бөлектелген іске кімдер өтеді', 'Кто переходит в выделенное дело', 'Who goes over to the severed case'),
    leadEnding: t('Негізгі іс қалай аяқталды', 'Чем окончено основное дело', 'How the leading case ended'),
    episodes: t('Қандай эпизодтар өтеді', 'Какие эпизоды переходят', 'Which episodes go over'),
  },
  options: {
    leadEnding: {
      inCourt: t('Сотқа берілді', 'Передано в суд', 'In court'),
      terminated: t('Тоқтатылды', 'Прекращено', 'Terminated'),
    },
  },
  clocks: {
    joiningCopies: t(
      'Біріктіру туралы көшірмелер прокурор мен қорғау тарапына',
      'Копии о соединении прокурору и защите',
      'Copies of the joining to the prosecutor and the defence',
    ),
    severingCopy: t('Бөлектеу туралы көшірме прокурорға', 'Копия о выделении прокурору', 'Copy of the severing to the prosecutor'),
    otherFile: t('Екінші іс сай жазылуы тиіс', 'Второе дело должно последовать', 'The other file has to follow'),
  },
} as const;

export const relationConditionTexts = {
  isAnotherFile: {
    is: t(
      'Бұрын қаулыда аталмаған басқа іс аталған',
      'Названо другое дело, о котором постановления ещё нет',
      'It names another case, of which there is no order yet',
    ),
    remedy: t('Басқа істі таңдаңыз', 'Выберите другое дело', 'Choose another case'),
  },
  hasBothFilesAgreeing: {
    is: t(
      'Біріктіру мен бөлектеу екі іске де жазылған',
      'Соединение и выделение записаны в обоих делах',
      'Joinings and severings are on record in both files',
    ),
    remedy: t(
      'Екінші іске жазылуын растаңыз не қаулының күшін жойыңыз',
      'Подтвердите запись во втором деле или отмените постановление',
      'Confirm what the other file has recorded, or have the order withdrawn',
    ),
  },
  hasCopiesSent: {
    is: t('Бұрынғы қаулының көшірмелері жіберілген', 'Копии прежнего постановления направлены', 'The copies of the order before are sent'),
    remedy: t('Көшірмелерді жіберіңіз', 'Направьте копии', 'Send the copies'),
  },
  hasCopiesToSend: {
    is: t('Жіберілмеген көшірме бар', 'Есть ненаправленные копии', 'There are copies to send'),
    remedy: t(
      'Біріктіру не бөлектеу қаулысынан кейін',
      'После постановления о соединении или выделении',
      'After an order to join or sever',
    ),
  },
  isJoiningOrdered: {
    is: t('Біріктіру туралы қаулы бар', 'Есть постановление о соединении', 'A joining is ordered'),
    remedy: t('Істерді біріктіру туралы қаулы шығарыңыз', 'Вынесите постановление о соединении', 'Order the joining'),
  },
  isSeveringOrdered: {
    is: t('Бөлектеу туралы қаулы бар', 'Есть постановление о выделении', 'A severing is ordered'),
    remedy: t('Істі бөлектеу туралы қаулы шығарыңыз', 'Вынесите постановление о выделении', 'Order the severing'),
  },
  isOrderOpen: {
    is: t('Орындалмаған қаулы бар', 'Есть неисполненное постановление', 'An order is not yet followed'),
    remedy: t('Расталған қаулы өзгермейді', 'Подтверждённое постановление не отменяется', 'What both files have recorded stays'),
  },
  isJurisdictionDecided: {
    is: t(
      'Әртүрлі органдардың істері: тергелуін прокурор шешті',
      'Дела разных органов: подследственность определил прокурор',
      'Cases of different bodies: the prosecutor has decided who investigates',
    ),
    remedy: t('Прокурор тергелуін шешеді', 'Подследственность определяет прокурор', 'A prosecutor decides who investigates'),
  },
  isNoLeadItself: {
    is: t('Бұл іске басқа іс біріктірілмеген', 'К этому делу не присоединено другое', 'No other case is part of this one'),
    remedy: t(
      'Біріктірілген істердің негізгісі бөлікке айналмайды',
      'Основное дело само не становится частью',
      'A leading case does not become a part itself',
    ),
  },
  isSeveredFileAsOrdered: {
    is: t('Қаулыда осы нөмір аталған', 'Номер назван в постановлении', 'The order names this number'),
    remedy: t(
      'Қаулыдағы нөмірлі істі таңдаңыз',
      'Выберите дело с номером из постановления',
      'Choose the case with the number of the order',
    ),
  },
  areSeveredPersonsNotDetained: {
    is: t('Өтетін адамдар қазір ұсталған жоқ', 'Переходящие лица сейчас не задержаны', 'Nobody who goes over is detained at this moment'),
    remedy: t(
      'Ұстау аяқталғаннан кейін бөлектеңіз',
      'Выделите дело после окончания задержания',
      'Sever when the detention has ended: by release or by the order of the court',
    ),
  },
  arePersonsOfThisFile: {
    is: t(
      'Адамдар осы істен, бұрын бөлектелмеген',
      'Лица из этого дела, ранее не выделялись',
      'The persons are of this case and were not severed before',
    ),
    remedy: t('Басқа адамдарды таңдаңыз', 'Выберите других лиц', 'Choose other persons'),
  },
};
