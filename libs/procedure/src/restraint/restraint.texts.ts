import { t } from '@tergeu/law';
import type { Names, ProcedureTexts } from '../kernel/definition';
import type { clocks } from './restraint.clocks';
import type { commands } from './restraint.commands';
import type { conditions } from './restraint.conditions';

const kinds = {
  custody: t('Күзетпен ұстау', 'Содержание под стражей', 'Custody'),
  houseArrest: t('Үйқамақ', 'Домашний арест', 'House arrest'),
  bail: t('Кепіл', 'Залог', 'Bail'),
  writtenPledge: t('Ешқайда кетпеу туралы қолхат', 'Подписка о невыезде', 'Written pledge not to leave'),
  personalSurety: t('Жеке кепілгерлік', 'Личное поручительство', 'Personal surety'),
  minorSupervision: t('Кәмелетке толмағанды қарауға беру', 'Присмотр за несовершеннолетним', 'Supervision of a minor'),
};

export const texts: ProcedureTexts<typeof commands, Names<typeof conditions>, Names<typeof clocks>> = {
  name: t('Бұлтартпау шарасы', 'Мера пресечения', 'Measure of restraint'),
  states: {
    unopened: t('Басталмаған', 'Не начато', 'Not begun'),
    proposed: t('Ұсынылды', 'Предложена', 'Proposed'),
    agreed: t('Прокурор келісті', 'Согласована прокурором', 'Agreed by the prosecutor'),
    inForce: t('Күшінде', 'Действует', 'In force'),
    underReview: t('Қайта қаралуда', 'Рассматривается изменение', 'Under review'),
    replaced: t('Оқшауламайтын шарамен ауыстырылды', 'Заменена мерой без изоляции', 'Replaced by a measure without isolation'),
    lifted: t('Күші жойылды', 'Отменена', 'Lifted'),
    expired: t('Мерзімі өтті', 'Срок истёк', 'Expired'),
    refusedByProsecutor: t('Прокурор бас тартты', 'Отказано прокурором', 'Refused by the prosecutor'),
    refusedByJudge: t('Судья бас тартты', 'Отказано судьёй', 'Refused by the judge'),
  },
  commands: {
    propose: t('Шараны ұсыну', 'Предложить меру', 'Propose a measure'),
    agreeToMeasure: t('Шарамен келісу', 'Согласовать меру', 'Agree to the measure'),
    refuseMeasure: t('Шарадан бас тарту', 'Отказать в мере', 'Refuse the measure'),
    order: t('Шараны қолдану', 'Избрать меру', 'Order the measure'),
    refuseOrder: t('Шараны қолданудан бас тарту', 'Отказать в избрании', 'Refuse to order'),
    apply: t('Шараны қолдану (сотсыз)', 'Применить меру (без суда)', 'Apply the measure (no court needed)'),
    openReview: t('Шараны қайта қарауды ашу', 'Открыть рассмотрение изменения', 'Open a review'),
    keep: t('Шараны қалдыру', 'Оставить меру', 'Keep the measure'),
    replace: t('Шараны ауыстыру', 'Заменить меру', 'Replace the measure'),
    lift: t('Шараның күшін жою', 'Отменить меру', 'Lift the measure'),
    extend: t('Мерзімді ұзарту', 'Продлить срок', 'Extend the term'),
  },
  fields: {
    personId: t('Адам', 'Лицо', 'Person'),
    kind: t('Шара', 'Мера', 'Measure'),
    grounds: t('Негіздері', 'Основания', 'Grounds'),
    graveOffence: t('Ауыр немесе аса ауыр қылмыс', 'Тяжкое или особо тяжкое преступление', 'Grave or especially grave crime'),
    reasons: t('Себептері', 'Мотивы', 'Reasons'),
    ground: t('Қайта қарау негізі', 'Основание рассмотрения', 'Ground of the review'),
    statement: t('Мән-жайлар', 'Обстоятельства', 'Circumstances'),
    newKind: t('Жаңа шара', 'Новая мера', 'New measure'),
    months: t('Ай саны', 'Месяцев', 'Months'),
  },
  options: {
    kind: kinds,
    newKind: kinds,
    ground: {
      health: t('Денсаулық жағдайы', 'Состояние здоровья', 'Health'),
      personal: t('Жеке басының мән-жайы', 'Обстоятельства личности', 'Personal circumstances'),
    },
  },
  conditions: {
    isOfARecordedPerson: {
      is: t('Адам іске енгізілген', 'Лицо внесено в дело', 'The person is recorded in the case'),
      remedy: t('Алдымен адамды енгізіңіз', 'Сначала внесите лицо', 'Record the person first'),
    },
    isCustodyAllowedForMinor: {
      is: t(
        'Кәмелетке толмағанға күзет тек ауыр қылмыста',
        'Стража для несовершеннолетнего — только при тяжком преступлении',
        'Custody of a minor only for a grave crime',
      ),
      remedy: t('Басқа шараны таңдаңыз', 'Выберите другую меру', 'Choose another measure'),
    },
    isNotItsAuthor: {
      is: t('Келісуші — ұсынған адам емес', 'Согласует не автор предложения', 'The one who agrees is not the author'),
      remedy: t('Басқа прокурор шешеді', 'Решает другой прокурор', 'Another prosecutor decides'),
    },
    isReservedToTheCourt: {
      is: t('Бұл шараны судья қолданады', 'Эту меру избирает судья', 'This measure is ordered by the judge'),
      remedy: t('Сотсыз қолданылады', 'Применяется без суда', 'It is applied without the court'),
    },
    needsNoCourt: {
      is: t('Бұл шараға сот керек емес', 'Для этой меры суд не нужен', 'This measure needs no court'),
      remedy: t('Тергеу судьясының қаулысы қажет', 'Нужно постановление следственного судьи', 'The investigating judge has to order it'),
    },
    hasGroundForReview: {
      is: t(
        'Медициналық ұсыным немесе жеке мән-жай бар',
        'Есть медицинская рекомендация или личные обстоятельства',
        'There is a medical recommendation, or personal circumstances',
      ),
      remedy: t('Медик ұсыным береді', 'Медик даёт рекомендацию', 'A medic gives a recommendation'),
    },
    isWithoutIsolation: {
      is: t('Жаңа шара қоғамнан оқшауламайды', 'Новая мера не связана с изоляцией', 'The new measure does not isolate from society'),
      remedy: t('Оқшауламайтын шараны таңдаңыз', 'Выберите меру без изоляции', 'Choose a measure without isolation'),
    },
  },
  clocks: {
    judgeDecision: t('Судьяның шешімі', 'Решение судьи', "Judge's decision"),
    reviewDecision: t('Қайта қарау шешімі', 'Решение об изменении меры', 'Decision on the review'),
    term: t('Шараның мерзімі', 'Срок меры', 'Term of the measure'),
  },
};
