import { t } from '@tergeu/law';
import type { Names, ProcedureTexts } from '../kernel/definition';
import type { conditions } from './appeal.conditions';

const anotherReviewer = t('Басқа прокурорды тағайындаңыз', 'Назначьте другого прокурора', 'Assign another prosecutor');

export const conditionTexts: ProcedureTexts<Record<never, never>, Names<typeof conditions>>['conditions'] = {
  isOfARecordedPerson: {
    is: t('Адам іске енгізілген', 'Лицо внесено в дело', 'The person is recorded in the case'),
    remedy: t(
      'Адамды енгізіңіз немесе өрісті бос қалдырыңыз',
      'Внесите лицо или оставьте поле пустым',
      'Record the person, or leave the field empty',
    ),
  },
  isAgainstAnAct: {
    is: t(
      'Шағым осы істегі қабылданған шешімге немесе әрекетке берілген, ол судьяның қаулысы емес',
      'Жалоба — на принятое решение или действие по этому делу, не на постановление судьи',
      'The appeal is against a decision or act taken in this case, not a ruling of the judge',
    ),
    remedy: t(
      'Күшіне енген шешімді таңдаңыз; судья қаулысына арналған бөлек шағым бар',
      'Выберите решение, вступившее в силу; на постановление судьи — отдельная жалоба',
      'Choose a decision that is in force; against a ruling of the judge there is another appeal',
    ),
  },
  isAgainstARecentRuling: {
    is: t(
      'Шағым судьяның қаулысына берілген, үш күн өткен жоқ',
      'Жалоба — на постановление судьи, три дня не истекли',
      'The appeal is against a ruling of the judge, and three days have not passed',
    ),
    remedy: t(
      'Мерзімі өтпеген қаулыны таңдаңыз',
      'Выберите постановление, срок обжалования которого не истёк',
      'Choose a ruling whose time for appeal has not passed',
    ),
  },
  isReviewerImpartial: {
    is: t(
      'Қараушы шешімге қатысқан жоқ және істің тобынан емес',
      'Проверяющий не участвовал в решении и не из группы по делу',
      'The reviewer had no part in the decision and is not of the case’s team',
    ),
    remedy: anotherReviewer,
  },
  isStillImpartial: {
    is: t('Қараушы әлі де бейтарап', 'Проверяющий по-прежнему беспристрастен', 'The reviewer is still impartial'),
    remedy: anotherReviewer,
  },
  isImpartialJudge: {
    is: t('Судья бұл туралы бұрын шешім шығармаған', 'Судья прежде об этом не решал', 'The judge has not decided on this before'),
    remedy: t('Шағымды басқа судья қарайды', 'Жалобу рассматривает другой судья', 'Another judge takes the appeal'),
  },
  isWithinItsFirstTerm: {
    is: t(
      'Қарау мерзімі өтпеген және бұрын ұзартылмаған',
      'Срок рассмотрения не истёк и прежде не продлевался',
      'The term of the review has not passed, and was not extended before',
    ),
    remedy: t('Шағым бойынша шешім шығарыңыз', 'Примите решение по жалобе', 'Decide on the appeal'),
  },
  wasLeftUnanswered: {
    is: t('Прокурор он бес күн жауап бермеді', 'Прокурор пятнадцать дней не отвечал', 'The prosecutor did not answer for fifteen days'),
    remedy: t(
      'Прокурордың жауабын күтіңіз; бас тартса, сотқа жол ашылады',
      'Дождитесь ответа прокурора; после отказа путь в суд открыт',
      'Wait for the prosecutor’s answer; after a refusal the way to court is open',
    ),
  },
  isRulingNotLate: {
    is: t(
      'Отырыссыз қаулының үш күні өткен жоқ',
      'Три дня для постановления без заседания не истекли',
      'The three days for a ruling without a hearing have not passed',
    ),
    remedy: t('Қаулыны қазір шығарыңыз', 'Вынесите постановление сейчас', 'Rule now'),
  },
  isRulingStillOpen: {
    is: t('Қаулыдан бері үш күн өткен жоқ', 'После постановления не прошло трёх дней', 'Three days have not passed since the ruling'),
    remedy: t(
      'Мерзім өтті немесе қаулы түпкілікті; бұл жол жабық',
      'Срок истёк или постановление окончательное; этот путь закрыт',
      'The time has passed, or the ruling is final; this way is closed',
    ),
  },
  isActUndone: {
    is: t(
      'Шағым жасалған шешім енді күшінде емес',
      'Обжалованное решение больше не действует',
      'The decision appealed against no longer stands',
    ),
    remedy: t(
      'Шешімнің күшін жойыңыз, адамды босатыңыз немесе әрекетті заңсыз деп таныңыз',
      'Отмените решение, освободите лицо или признайте действие незаконным',
      'Revoke the decision, release the person, or set the action aside',
    ),
  },
};
