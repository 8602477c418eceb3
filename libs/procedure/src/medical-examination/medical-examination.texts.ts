import type { Names, ProcedureTexts } from '../kernel/definition';
import { bodyRegions, bodySides, injuryKinds } from './injury-marks';
import type { clocks } from './medical-examination.clocks';
import type { commands } from './medical-examination.commands';
import type { conditions } from './medical-examination.conditions';

export const texts: ProcedureTexts<typeof commands, Names<typeof conditions>, Names<typeof clocks>> = {
  name: { kk: 'Медициналық куәландыру', ru: 'Медицинское освидетельствование', en: 'Medical examination' },
  states: {
    unopened: { kk: 'Басталмаған', ru: 'Не начато', en: 'Not begun' },
    ordered: { kk: 'Тағайындалды', ru: 'Назначено', en: 'Ordered' },
    noInjuries: { kk: 'Жарақат жоқ', ru: 'Телесных повреждений нет', en: 'No injuries' },
    injuriesRecorded: { kk: 'Жарақат тіркелді', ru: 'Зафиксированы повреждения', en: 'Injuries recorded' },
    circumstancesBeingDetermined: {
      kk: 'Мән-жайы анықталуда',
      ru: 'Выясняются обстоятельства',
      en: 'Circumstances being determined',
    },
    determined: { kk: 'Мән-жайы анықталды', ru: 'Обстоятельства выяснены', en: 'Circumstances determined' },
  },
  commands: {
    order: { kk: 'Куәландыруды тағайындау', ru: 'Назначить освидетельствование', en: 'Order an examination' },
    recordHealthy: { kk: 'Жарақат жоқ деп тіркеу', ru: 'Записать: повреждений нет', en: 'Record: no injuries' },
    recordInjuries: { kk: 'Жарақатты тіркеу', ru: 'Записать повреждения', en: 'Record injuries' },
    assignDetermination: {
      kk: 'Мән-жайын анықтауды тапсыру',
      ru: 'Поручить выяснение обстоятельств',
      en: 'Assign the determination of circumstances',
    },
    determineCircumstances: {
      kk: 'Жарақат мән-жайын белгілеу',
      ru: 'Установить обстоятельства травм',
      en: 'Determine the circumstances',
    },
    recommendOnHealth: {
      kk: 'Денсаулық бойынша ұсыным беру',
      ru: 'Дать рекомендацию по состоянию здоровья',
      en: 'Recommend on grounds of health',
    },
  },
  fields: {
    personId: { kk: 'Адам', ru: 'Лицо', en: 'Person' },
    detentionId: { kk: 'Ұстап алу', ru: 'Задержание', en: 'Detention' },
    fitForFacility: {
      kk: 'Уақытша ұстау изоляторында болуына болады',
      ru: 'Может содержаться в изоляторе',
      en: 'Fit to be held in a facility',
    },
    injuryMarks: { kk: 'Жарақаттар', ru: 'Повреждения', en: 'Injuries' },
    complaintOfAbuse: { kk: 'Зорлық туралы шағымданады', ru: 'Жалуется на насилие', en: 'Complains of abuse' },
    officerId: { kk: 'Тексеруші қызметкер', ru: 'Проверяющий сотрудник', en: 'Checking officer' },
    circumstances: { kk: 'Мән-жайлар', ru: 'Обстоятельства', en: 'Circumstances' },
    inflictedInCustody: {
      kk: 'Жарақат ұстау кезінде салынған',
      ru: 'Причинены при содержании под стражей',
      en: 'Inflicted in custody',
    },
    recommendation: { kk: 'Ұсыным', ru: 'Рекомендация', en: 'Recommendation' },
  },
  options: { region: bodyRegions, side: bodySides, kind: injuryKinds },
  conditions: {
    isOfARecordedPerson: {
      is: { kk: 'Адам іске енгізілген', ru: 'Лицо внесено в дело', en: 'The person is recorded in the case' },
      remedy: { kk: 'Алдымен адамды енгізіңіз', ru: 'Сначала внесите лицо', en: 'Record the person first' },
    },
    hasComplaintOnNewInjuries: {
      is: {
        kk: 'Қамауда пайда болған жарақат туралы шағым прокурорда тіркелген',
        ru: 'О повреждении, возникшем под стражей, у прокурора зарегистрирована жалоба',
        en: 'A complaint about the injury that arose in custody is registered with the prosecutor',
      },
      remedy: {
        kk: 'Осы куәландыруды атайтын шағымды қабылдап, прокурорға тіркетіңіз',
        ru: 'Примите жалобу, в которой названо это освидетельствование; прокурор её зарегистрирует',
        en: 'Receive a complaint that names this examination; the prosecutor registers it',
      },
    },
    isOutsideTheDetainingUnit: {
      is: {
        kk: 'Тексеруші ұстаған бөлімшеден емес',
        ru: 'Проверяющий — не из задержавшего подразделения',
        en: 'The checker is from outside the detaining unit',
      },
      remedy: {
        kk: 'Басқа бөлімшенің қызметкеріне тапсырыңыз',
        ru: 'Поручите сотруднику другого подразделения',
        en: 'Assign an officer of another unit',
      },
    },
    isFromAnotherUnit: {
      is: {
        kk: 'Мән-жайды басқа бөлімше анықтайды',
        ru: 'Обстоятельства выясняет другое подразделение',
        en: 'The circumstances are determined by another unit',
      },
      remedy: {
        kk: 'Прокурор басқа бөлімшеге тапсырады',
        ru: 'Прокурор поручает другому подразделению',
        en: 'The prosecutor assigns another unit',
      },
    },
  },
  clocks: {
    determination: {
      kk: 'Жарақат мән-жайын анықтау',
      ru: 'Выяснение обстоятельств травм',
      en: 'Determination of the circumstances of injuries',
    },
  },
};
