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
    refusalLapsed: t(
      'Бас тарту күшін жойды, қорғаушы қажет',
      'Отказ утратил силу, нужен защитник',
      'The refusal has lapsed, counsel is due',
    ),
  },
  commands: {
    explainRightsAndOffer: t(
      'Құқықтарын түсіндіру, қорғаушы ұсыну',
      'Разъяснить права и предложить защитника',
      'Explain the rights and offer counsel',
    ),
    chooseCounsel: t('Таңдалған қорғаушыны енгізу', 'Внести выбранного защитника', 'Record the chosen counsel'),
    requestStateCounsel: t('Мемлекет есебінен қорғаушы сұрау', 'Запросить защитника за счёт государства', 'Request state counsel'),
    provideCounsel: t(
      'Міндетті қорғаушыны қаулымен қамтамасыз ету',
      'Обеспечить обязательного защитника постановлением',
      'Provide mandatory counsel by resolution',
    ),
    recordGround: t('Міндетті қорғау негізін тіркеу', 'Записать основание обязательной защиты', 'Record a ground of mandatory defence'),
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
    ground: t('Негіз', 'Основание', 'Ground'),
    otherPersonId: t('Мүддесі қайшы адам', 'Лицо с противоположным интересом', 'Person of the conflicting interest'),
    circumstances: t('Мән-жайы', 'Обстоятельства', 'Circumstances'),
  },
  options: {
    ground: {
      inpatientExpertise: t(
        'Стационарлық психиатриялық сараптамаға мәжбүрлеп жіберілді',
        'Принудительно направлен на стационарную психиатрическую экспертизу',
        'Sent by force to an inpatient psychiatric expertise',
      ),
      conflict: t(
        'Қорғаушысы бар басқа адаммен мүдде қайшылығы',
        'Противоречие интересов с лицом, имеющим защитника',
        'Conflict of interest with a person who has counsel',
      ),
      victimRepresented: t(
        'Жәбірленушінің немесе талапкердің өкілі бар',
        'У потерпевшего или истца есть представитель',
        'The victim or civil claimant has a representative',
      ),
      pleaAgreement: t('Процестік келісім', 'Процессуальное соглашение', 'Plea agreement'),
    },
  },
  conditions: {
    isOfARecordedPerson: {
      is: t('Адам іске енгізілген', 'Лицо внесено в дело', 'The person is recorded in the case'),
      remedy: t('Алдымен адамды енгізіңіз', 'Сначала внесите лицо', 'Record the person first'),
    },
    isFirstDefenceOfThePerson: {
      is: t('Бұл адамның қорғауы әлі ашылмаған', 'Защита этого лица ещё не открыта', 'The defence of this person is not opened yet'),
      remedy: t('Ашылған қорғауды жалғастырыңыз', 'Продолжите открытое производство', 'Continue in the one that is open'),
    },
    isDefenceMandatory: {
      is: t('Бұл адамның қорғалуы міндетті', 'Защита этого лица обязательна', 'Defence of this person is mandatory'),
      remedy: t('Негізін тіркеңіз', 'Запишите основание', 'Record the ground'),
    },
    isMomentOfGround: {
      is: t(
        'Бұл негіз осы мәртебедегі адамға қолданылады',
        'Основание действует для лица в этом статусе',
        'The ground counts for a person of this status',
      ),
      remedy: t(
        'Негіз күдікті деп танылғаннан бастап қолданылады',
        'Основание действует с признания подозреваемым',
        'The ground counts from recognition as a suspect',
      ),
    },
    isOtherRepresented: {
      is: t(
        'Мүдде қайшылығында қорғаушысы бар басқа адам аталған',
        'При противоречии интересов названо другое лицо, имеющее защитника',
        'Of a conflict another person who has counsel is named, and of nothing else',
      ),
      remedy: t(
        'Қорғаушысы бар адамды көрсетіңіз немесе оның қорғаушысын іске жіберіңіз',
        'Укажите лицо с защитником или допустите его защитника',
        'Name a person who has counsel, or admit that counsel',
      ),
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
