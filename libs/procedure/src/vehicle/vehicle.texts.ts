import type { Names, ProcedureTexts } from '../kernel/definition';
import type { clocks } from './vehicle.clocks';
import type { commands } from './vehicle.commands';
import type { conditions } from './vehicle.conditions';

export const texts: ProcedureTexts<typeof commands, Names<typeof conditions>, Names<typeof clocks>> = {
  name: { kk: 'Көлік құралы', ru: 'Транспортное средство', en: 'Vehicle' },
  states: {
    unopened: { kk: 'Тіркелмеген', ru: 'Не внесено', en: 'Not recorded' },
    recorded: { kk: 'Тіркелді', ru: 'Внесено', en: 'Recorded' },
  },
  commands: {
    record: { kk: 'Көлік құралын тіркеу', ru: 'Внести транспортное средство', en: 'Record a vehicle' },
    correct: { kk: 'Деректерді түзету', ru: 'Исправить данные', en: 'Correct the record' },
  },
  fields: {
    ownerKind: { kk: 'Иесі', ru: 'Владелец', en: 'Owner' },
    model: { kk: 'Маркасы мен моделі', ru: 'Марка и модель', en: 'Make and model' },
    plate: { kk: 'Мемлекеттік нөмірі', ru: 'Государственный номер', en: 'Registration plate' },
    city: { kk: 'Қала', ru: 'Город', en: 'City' },
    outcome: { kk: 'Зардабы', ru: 'Последствие', en: 'Outcome' },
    damagedAt: { kk: 'Бүлінген уақыты', ru: 'Время повреждения', en: 'Time of the damage' },
  },
  options: {
    ownerKind: {
      police: { kk: 'Полиция', ru: 'Полиция', en: 'Police' },
      ministryOfDefence: { kk: 'Қорғаныс министрлігі', ru: 'Министерство обороны', en: 'Ministry of Defence' },
      ministryOfEmergencySituations: {
        kk: 'Төтенше жағдайлар министрлігі',
        ru: 'Министерство по чрезвычайным ситуациям',
        en: 'Ministry of Emergency Situations',
      },
      ambulance: { kk: 'Жедел жәрдем', ru: 'Скорая помощь', en: 'Ambulance' },
      otherStateBody: { kk: 'Өзге мемлекеттік орган', ru: 'Иной государственный орган', en: 'Other state body' },
      citizen: { kk: 'Азамат', ru: 'Гражданин', en: 'Citizen' },
      business: { kk: 'Кәсіпкерлік субъектісі', ru: 'Субъект бизнеса', en: 'Business' },
    },
    outcome: {
      destroyed: { kk: 'Жойылды', ru: 'Уничтожено', en: 'Destroyed' },
      damaged: { kk: 'Бүлінді', ru: 'Повреждено', en: 'Damaged' },
    },
  },
  conditions: {
    hasAlreadyHappened: {
      is: { kk: 'Бүліну уақыты болашақта емес', ru: 'Время повреждения не в будущем', en: 'The damage does not lie in the future' },
      remedy: { kk: 'Нақты уақытты көрсетіңіз', ru: 'Укажите действительное время', en: 'State when it really happened' },
    },
  },
  clocks: {},
};
