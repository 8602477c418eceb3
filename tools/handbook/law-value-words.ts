import { t, type Texts } from '@tergeu/law';

/** The parts that values of several parameters are made of. */
const parts: Readonly<Record<string, Texts>> = {
  from: t('бастап', 'с', 'from'),
  until: t('дейін', 'до', 'until'),
  everywhere: t('бүкіл елде', 'по всей стране', 'in the whole country'),
  female: t('әйел', 'женщина', 'woman'),
  male: t('ер', 'мужчина', 'man'),
  atOnce: t('үзіліссіз, минут', 'без перерыва, минут', 'without a break, minutes'),
  aDay: t('тәулігіне, минут', 'в день, минут', 'a day, minutes'),
  months: t('барлығы айға дейін', 'всего до, месяцев', 'in all up to, months'),
  upToMonths: t('барлығы айға дейін', 'всего до, месяцев', 'in all up to, months'),
  grounds: t('негіздер', 'основания', 'grounds'),
  rank: t('прокурор', 'прокурор', 'prosecutor'),
  ranks: t('прокурорлар', 'прокуроры', 'prosecutors'),
  district: t('аудандық', 'районный', 'of the district'),
  regional: t('облыстық', 'областной', 'of the region'),
  general: t('Бас Прокуратура', 'Генеральная прокуратура', "of the Prosecutor General's Office"),
  askedDaysBefore: t(
    'өтініш — аяқталуына тәулік қалғанда',
    'ходатайство — не позднее чем за, суток',
    'asked for at the latest days before',
  ),
  papersDays: t('қағаздар — аяқталуына тәулік қалғанда', 'документы — не позднее чем за, суток', 'papers at the latest days before'),
  answerDays: t('прокурор жауабы, тәулік', 'ответ прокурора, суток', 'answer of the prosecutor, days'),
  filedDaysBefore: t('сотқа — аяқталуына тәулік қалғанда', 'в суд — не позднее чем за, суток', 'with the court at the latest days before'),
  rulingDays: t('судья шешімі, тәулік', 'решение судьи, суток', 'ruling of the judge, days'),
};

/** The word of a value, or of a part of one, that no form offers. */
export const lawValueWord = (parameter: string, value: string): Texts | undefined => lawValueWords[parameter]?.[value] ?? parts[value];

/** By parameter; what is not here is shown by its code. */
const lawValueWords: Readonly<Record<string, Readonly<Record<string, Texts>>>> = {
  'court-authorisation.reservedToTheCourt': {
    always: t('әрдайым', 'всегда', 'always'),
    secrets: t('заңмен қорғалатын құпия болса', 'если затронута охраняемая тайна', 'where secrets protected by law are touched'),
    dwellingAgainstWill: t(
      'тұрғынжайда, тұрғындар еркіне қарсы',
      'в жилище против воли проживающих',
      'in a dwelling against the will of its residents',
    ),
    forceAgainstOthers: t(
      'күдікті емес адамға күш қолданылса',
      'если принудительно и не в отношении подозреваемого',
      'by force against somebody who is not a suspect',
    ),
  },
  'detention.countsFrom': {
    event: t('басталуы', 'начало', 'start'),
    apprehension: t('іс жүзінде ұсталған минут', 'минута фактического задержания', 'the minute of actual detention'),
    delivery: t('жеткізілген минут', 'минута доставления', 'the minute of delivery'),
    atLatestHours: t(
      'ұсталғаннан кейін ең кеші, сағат',
      'не позднее чем через, часов',
      'at the latest so many hours after the apprehension',
    ),
  },
  'detention.extensions': {
    by: t('кім', 'кто', 'who'),
    until: t('барлығы сағатқа дейін', 'всего до, часов', 'in all up to, hours'),
  },
  'case.amnestyEnds': {
    misdemeanour: t('теріс қылықтар', 'проступки', 'misdemeanours'),
    small: t('онша ауыр емес қылмыстар', 'преступления небольшой тяжести', 'crimes of small gravity'),
    medium: t('ауырлығы орташа қылмыстар', 'преступления средней тяжести', 'crimes of medium gravity'),
  },
  'case.indictmentByProsecutor': {
    especiallyGrave: t('аса ауыр қылмыстар', 'особо тяжкие преступления', 'especially grave crimes'),
    corruption: t('сыбайлас жемқорлық қылмыстары', 'коррупционные преступления', 'corruption crimes'),
    other: t('қалған істер', 'остальные дела', 'all other cases'),
  },
};
