import { t } from '@tergeu/law';
import type { Names, ProcedureTexts } from '../kernel/definition';
import type { clocks } from './defence.clocks';
import type { commands } from './defence.commands';
import type { conditions } from './defence.conditions';

export const texts: ProcedureTexts<typeof commands, Names<typeof conditions>, Names<typeof clocks>> = {
  name: t('Қорғау', 'Защита', 'Defence'),
  states: {
    unopened: t('Басталмаған', 'Не начато', 'Not begun'),
    offered: t('Қорғаушы ұсынылды', 'Защитник предложен', 'Counsel offered'),
    counselChosen: t('Қорғаушы таңдалды', 'Защитник выбран', 'Counsel chosen'),
    stateCounselRequested: t('Мемлекет есебінен қорғаушы сұралды', 'Запрошен защитник за счёт государства', 'State counsel requested'),
    anotherCounselDue: t('Басқа қорғаушы қажет', 'Нужен другой защитник', 'Another counsel is due'),
    admitted: t('Қорғаушы іске кірісті', 'Защитник вступил в дело', 'Counsel admitted'),
    refused: t('Қорғаушыдан бас тартты', 'Отказ от защитника', 'Counsel refused'),
  },
  commands: {
    explainRightsAndOffer: t(
      'Құқықтарын түсіндіру, қорғаушы ұсыну',
      'Разъяснить права и предложить защитника',
      'Explain the rights and offer counsel',
    ),
    chooseCounsel: t('Таңдалған қорғаушыны енгізу', 'Внести выбранного защитника', 'Record the chosen counsel'),
    requestStateCounsel: t('Мемлекет есебінен қорғаушы сұрау', 'Запросить защитника за счёт государства', 'Request state counsel'),
    admitCounsel: t('Қорғаушыны іске жіберу', 'Допустить защитника', 'Admit counsel'),
    refuseCounsel: t('Адамның бас тартуын тіркеу', 'Записать отказ от защитника', "Record the person's refusal of counsel"),
    replaceCounsel: t('Қорғаушыны ауыстыру', 'Заменить защитника', 'Replace counsel'),
  },
  fields: {
    personId: t('Адам', 'Лицо', 'Person'),
    punishableByOverTenYears: t('Он жылдан астам жаза қауіпі', 'Грозит наказание свыше десяти лет', 'Faces more than ten years'),
    counselId: t('Қорғаушы', 'Защитник', 'Counsel'),
    statement: t('Адамның мәлімдемесі', 'Заявление лица', 'Statement of the person'),
    reasons: t('Себептері', 'Мотивы', 'Reasons'),
  },
  options: {},
  conditions: {
    isOfARecordedPerson: {
      is: t('Адам іске енгізілген', 'Лицо внесено в дело', 'The person is recorded in the case'),
      remedy: t('Алдымен адамды енгізіңіз', 'Сначала внесите лицо', 'Record the person first'),
    },
    isFirstDefenceOfThePerson: {
      is: t('Бұл адамның қорғауы әлі ашылмаған', 'Защита этого лица ещё не открыта', 'The defence of this person is not opened yet'),
      remedy: t('Ашылған қорғауды жалғастырыңыз', 'Продолжите открытое производство', 'Continue in the one that is open'),
    },
    isRefusalAllowed: {
      is: t(
        'Қорғау міндетті емес және бас тарту қаражатсыздықтан емес',
        'Защита не обязательна, и отказ не от нехватки средств',
        'Defence is not mandatory, and the refusal is not for lack of means',
      ),
      remedy: t(
        'Мемлекет есебінен қорғаушы тағайындалады',
        'Назначается защитник за счёт государства',
        'Counsel is appointed at the state’s expense',
      ),
    },
  },
  clocks: { counselArrival: t('Қорғаушының келуі', 'Явка защитника', 'Arrival of counsel') },
};
