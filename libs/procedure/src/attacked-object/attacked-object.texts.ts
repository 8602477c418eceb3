import type { Names, ProcedureTexts } from '../kernel/definition';
import type { clocks } from './attacked-object.clocks';
import type { commands } from './attacked-object.commands';
import type { conditions } from './attacked-object.conditions';

export const texts: ProcedureTexts<typeof commands, Names<typeof conditions>, Names<typeof clocks>> = {
  name: { kk: 'Шабуылға ұшыраған объект', ru: 'Объект нападения', en: 'Attacked object' },
  states: {
    unopened: { kk: 'Тіркелмеген', ru: 'Не внесён', en: 'Not recorded' },
    recorded: { kk: 'Тіркелді', ru: 'Внесён', en: 'Recorded' },
  },
  commands: {
    record: { kk: 'Объектіні тіркеу', ru: 'Внести объект', en: 'Record an object' },
    correct: { kk: 'Деректерді түзету', ru: 'Исправить данные', en: 'Correct the record' },
  },
  fields: {
    kind: { kk: 'Түрі', ru: 'Вид', en: 'Kind' },
    name: { kk: 'Атауы', ru: 'Название', en: 'Name' },
    city: { kk: 'Қала', ru: 'Город', en: 'City' },
    address: { kk: 'Мекенжайы', ru: 'Адрес', en: 'Address' },
    ownerKind: { kk: 'Иесі', ru: 'Владелец', en: 'Owner' },
    attackedAt: { kk: 'Шабуыл уақыты', ru: 'Время нападения', en: 'Time of the attack' },
    looted: { kk: 'Тоналды', ru: 'Разграблен', en: 'Looted' },
    destroyed: { kk: 'Қиратылды', ru: 'Разрушен', en: 'Destroyed' },
  },
  options: {
    kind: {
      akimatBuilding: { kk: 'Әкімдік ғимараты', ru: 'Здание акимата', en: 'Akimat building' },
      policeBuilding: { kk: 'Полиция ғимараты', ru: 'Здание полиции', en: 'Police building' },
      policeModularUnit: { kk: 'Полицияның модульдік бекеті', ru: 'Модульный пункт полиции', en: 'Police modular unit' },
      otherGovernmentInstitution: { kk: 'Өзге мемлекеттік мекеме', ru: 'Иное госучреждение', en: 'Other government institution' },
      shop: { kk: 'Дүкен', ru: 'Магазин', en: 'Shop' },
      bank: { kk: 'Банк', ru: 'Банк', en: 'Bank' },
      pharmacy: { kk: 'Дәріхана', ru: 'Аптека', en: 'Pharmacy' },
      restaurant: { kk: 'Мейрамхана, дәмхана', ru: 'Ресторан, кафе', en: 'Restaurant, café' },
      huntingShop: { kk: 'Қару-жарақ (аңшы) дүкені', ru: 'Оружейный (охотничий) магазин', en: 'Hunting (gun) shop' },
      otherBusiness: { kk: 'Өзге кәсіпорын', ru: 'Иное предприятие', en: 'Other business' },
    },
    ownerKind: {
      state: { kk: 'Мемлекет', ru: 'Государство', en: 'State' },
      business: { kk: 'Кәсіпкерлік субъектісі', ru: 'Субъект бизнеса', en: 'Business' },
      citizen: { kk: 'Азамат', ru: 'Гражданин', en: 'Citizen' },
    },
  },
  conditions: {
    hasAlreadyHappened: {
      is: { kk: 'Шабуыл уақыты болашақта емес', ru: 'Время нападения не в будущем', en: 'The attack does not lie in the future' },
      remedy: { kk: 'Нақты уақытты көрсетіңіз', ru: 'Укажите действительное время', en: 'State when it really happened' },
    },
  },
  clocks: {},
};
