import { t } from '@tergeu/law';
import type { Names, ProcedureTexts } from '../kernel/definition';
import type { clocks } from './disclosure.clocks';
import type { commands } from './disclosure.commands';
import type { conditions } from './disclosure.conditions';

export const texts: ProcedureTexts<typeof commands, Names<typeof conditions>, Names<typeof clocks>> = {
  name: t('Қорғаушыға ашу', 'Раскрытие защитнику', 'Disclosure to counsel'),
  states: {
    unopened: t('Басталмаған', 'Не начато', 'Not begun'),
    disclosed: t('Қорғаушыға ашылды', 'Раскрыто защитнику', 'Disclosed to counsel'),
    withheld: t('Уақытша жасырылды', 'Временно не раскрывается', 'Kept back for a time'),
    lifted: t('Шешім алынды', 'Решение снято', 'Decision lifted'),
    lapsed: t('Жасыру мерзімі аяқталды', 'Срок истёк, снова раскрывается', 'Term over, shown again'),
  },
  commands: {
    disclose: t('Қорғаушыға мерзімінен бұрын ашу', 'Раскрыть защитнику досрочно', 'Disclose to counsel early'),
    withhold: t('Қорғаушыдан уақытша жасыру', 'Временно не раскрывать защитнику', 'Keep back from counsel for a time'),
    lift: t('Ашу туралы шешімді алу', 'Снять решение о раскрытии', 'Lift the decision on disclosure'),
  },
  fields: {
    subjectId: t('Не туралы', 'О чём', 'Of what'),
    personId: t('Кімнің қорғаушысына', 'Защитнику кого', 'To whose counsel'),
    reasons: t('Себептері', 'Мотивы', 'Reasons'),
    endReasons: t('Алу себептері', 'Мотивы снятия', 'Reasons for lifting'),
  },
  options: {},
  conditions: {
    isOfARecordedPerson: {
      is: t('Адам іске енгізілген', 'Лицо внесено в дело', 'The person is recorded in the case'),
      remedy: t('Алдымен адамды енгізіңіз', 'Сначала внесите лицо', 'Record the person first'),
    },
    isOnFile: {
      is: t('Істе осындай материал бар', 'Такой материал есть в деле', 'The file holds such a thing'),
      remedy: t('Істегі материалды таңдаңыз', 'Выберите материал этого дела', 'Choose something of this file'),
    },
    isCarriedOut: {
      is: t(
        'Әрекет жүргізілген немесе шешім күшіне енген',
        'Действие проведено или решение вступило в силу',
        'The action is carried out, or the decision is in force',
      ),
      remedy: t('Алдымен әрекетті жүргізіңіз', 'Сначала проведите действие', 'Carry it out first'),
    },
    isWithholdable: {
      is: t(
        'Бұл адамның өз құқығына қатысты емес',
        'Это не касается собственных прав лица',
        'It is not one of the things that a person has a right to',
      ),
      remedy: t(
        'Ұстау, қорғау, бұлтартпау шарасы және шағымдар жасырылмайды',
        'Задержание, защита, мера пресечения и жалобы не скрываются',
        'Detention, defence, measures and complaints are not kept back',
      ),
    },
    isNotYetGivenForReading: {
      is: t('Іс танысуға берілмеген', 'Дело не предъявлено для ознакомления', 'The file has not been given for reading'),
      remedy: t(
        'Танысу кезінде ештеңе жасырылмайды',
        'При ознакомлении ничего не скрывается',
        'Nothing is kept back while the file is read',
      ),
    },
  },
  clocks: {
    withholding: t('Жасыру мерзімі', 'Срок нераскрытия', 'Term of keeping back'),
  },
};
