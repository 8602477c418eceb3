import { t } from '@tergeu/law';

/** Words of the term of the investigation. */
export const termTexts = {
  states: {
    extensionAsked: t(
      'Тергеуде, мерзімін ұзарту сұралды',
      'Расследуется, испрошено продление срока',
      'Under investigation, an extension is asked for',
    ),
    extensionAskedOfRegion: t(
      'Тергеуде, ұзарту облыс прокурорынан сұралды',
      'Расследуется, продление испрошено у областного прокурора',
      'Under investigation, an extension is asked of the regional prosecutor',
    ),
    extensionAskedOfGeneral: t(
      'Тергеуде, ұзарту Бас Прокурордан сұралды',
      'Расследуется, продление испрошено у Генерального Прокурора',
      'Under investigation, an extension is asked of the Prosecutor General',
    ),
  },
  commands: {
    askExtension: t('Мерзімді ұзартуды сұрау', 'Просить о продлении срока', 'Ask for an extension of the term'),
    grantExtension: t('Мерзімді ұзарту', 'Продлить срок', 'Extend the term'),
    refuseExtension: t('Мерзімді ұзартудан бас тарту', 'Отказать в продлении срока', 'Refuse the extension'),
    cancelInterruption: t('Мерзімді үзудің күшін жою', 'Отменить прерывание сроков', 'Cancel the interruption'),
    setEndDate: t('Аяқтау күнін белгілеу', 'Установить дату окончания', 'Set a date for the end'),
  },
  fields: {
    months: t('Барлығы неше айға дейін', 'До скольких месяцев всего', 'Up to how many months in all'),
    termDays: t('Мерзім, күн', 'Срок, дней', 'Term, days'),
    endsOn: t('Аяқтау күні', 'Дата окончания', 'Day of the end'),
  },
  clocks: {
    fixedEnd: t('Прокурор белгілеген аяқтау күні', 'Дата окончания, установленная прокурором', 'End date set by the prosecutor'),
  },
} as const;

export const termConditionTexts = {
  isLongerThanTheTerm: {
    is: t('Сұралған мерзім қазіргіден ұзақ', 'Испрошенный срок больше нынешнего', 'The term asked for is longer than the present one'),
    remedy: t('Барлық айды басынан санаңыз', 'Считайте все месяцы с начала', 'Count all months from the beginning'),
  },
  isTermOfTheLaw: {
    is: t('Мерзімді прокурор белгілемеген', 'Срок не установлен прокурором', 'The term is not one that a prosecutor has set'),
    remedy: t(
      'Қайтарылған істің мерзімі бір айдан аспайды',
      'По возвращённому делу срок не более месяца',
      'The term of a returned case is at most a month',
    ),
  },
  isForADistrictProsecutor: {
    is: t(
      'Осынша ай — аудан прокурорының құзыреті',
      'Такой срок — полномочие районного прокурора',
      'So many months are for a district prosecutor',
    ),
    remedy: t('Айлар санын өзгертіңіз', 'Измените число месяцев', 'Ask for another number of months'),
  },
  isForARegionalProsecutor: {
    is: t(
      'Осынша ай — облыс прокурорының құзыреті',
      'Такой срок — полномочие областного прокурора',
      'So many months are for a regional prosecutor',
    ),
    remedy: t('Айлар санын өзгертіңіз', 'Измените число месяцев', 'Ask for another number of months'),
  },
  isForTheProsecutorGeneral: {
    is: t(
      'Осынша ай — Бас Прокурордың құзыреті',
      'Такой срок — полномочие Генерального Прокурора',
      'So many months are for the Prosecutor General',
    ),
    remedy: t('Айлар санын өзгертіңіз', 'Измените число месяцев', 'Ask for another number of months'),
  },
  isOfTheRankForIt: {
    is: t(
      'Осынша айға ұзарту осы прокурордың құзыретінде',
      'Продление на такой срок в полномочиях этого прокурора',
      'An extension of this length is within the rank of this prosecutor',
    ),
    remedy: t('Оны жоғары тұрған прокурор шешеді', 'Решает вышестоящий прокурор', 'A superior prosecutor decides on it'),
  },
  isTermOfReturnSet: {
    is: t(
      'Прокурор бір айдан аспайтын мерзім белгіледі',
      'Прокурор установил срок не более месяца',
      'The prosecutor has set a term of at most a month',
    ),
    remedy: t('Мерзімді көрсетіңіз', 'Укажите срок', 'Say how long'),
  },
  isWithinTheTerm: {
    is: t('Күн мерзім ішінде', 'Дата в пределах срока', 'The day lies ahead, within the term'),
    remedy: t('Мерзім ішіндегі күнді таңдаңыз', 'Выберите день в пределах срока', 'Choose a day within the term'),
  },
};
