import { t, type Texts } from '@tergeu/law';

/** Values of lists of the law table that no form offers, by parameter; what is not here is shown by its code. */
export const lawValueWords: Readonly<Record<string, Readonly<Record<string, Texts>>>> = {
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
  'case.indictmentByProsecutor': {
    especiallyGrave: t('аса ауыр қылмыстар', 'особо тяжкие преступления', 'especially grave crimes'),
    corruption: t('сыбайлас жемқорлық қылмыстары', 'коррупционные преступления', 'corruption crimes'),
    other: t('қалған істер', 'остальные дела', 'all other cases'),
  },
};
