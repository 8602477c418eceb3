import type { Names, ProcedureTexts } from '../kernel/definition';
import type { clocks } from './evidence-item.clocks';
import type { commands } from './evidence-item.commands';
import type { conditions } from './evidence-item.conditions';

export const texts: ProcedureTexts<typeof commands, Names<typeof conditions>, Names<typeof clocks>> = {
  name: { kk: 'Заттай дәлелдеме', ru: 'Вещественное доказательство', en: 'Item of evidence' },
  states: {
    unopened: { kk: 'Тіркелмеген', ru: 'Не внесено', en: 'Not recorded' },
    collected: { kk: 'Алынды', ru: 'Изъято', en: 'Collected' },
    sealed: { kk: 'Мөрленді', ru: 'Опечатано', en: 'Sealed' },
    stored: { kk: 'Сақтауға тапсырылды', ru: 'Сдано на хранение', en: 'Stored' },
  },
  commands: {
    collect: { kk: 'Алынған затты тіркеу', ru: 'Внести изъятое', en: 'Record a collected item' },
    recordDerived: {
      kk: 'Көшірмені не сарапшы қорытындысын тіркеу',
      ru: 'Внести копию или заключение эксперта',
      en: 'Record a copy or an expert’s opinion',
    },
    seal: { kk: 'Мөрлеу', ru: 'Опечатать', en: 'Seal' },
    store: { kk: 'Сақтауға тапсыру', ru: 'Сдать на хранение', en: 'Put into storage' },
  },
  fields: {
    kind: { kk: 'Түрі', ru: 'Вид', en: 'Kind' },
    description: { kk: 'Сипаттамасы', ru: 'Описание', en: 'Description' },
    actionId: { kk: 'Алынған тергеу әрекеті', ru: 'Действие, при котором изъято', en: 'Action from which it comes' },
    derivedFrom: { kk: 'Неден жасалған', ru: 'С чего сделано', en: 'Made from' },
    sealNumber: { kk: 'Мөр нөмірі', ru: 'Номер печати', en: 'Seal number' },
    storagePlace: { kk: 'Сақтау орны', ru: 'Место хранения', en: 'Place of storage' },
  },
  options: {
    kind: {
      copy: { kk: 'Көшірме', ru: 'Копия', en: 'Copy' },
      expertOpinion: { kk: 'Сарапшы қорытындысы', ru: 'Заключение эксперта', en: 'Expert’s opinion' },
      document: { kk: 'Құжат', ru: 'Документ', en: 'Document' },
      object: { kk: 'Зат', ru: 'Предмет', en: 'Object' },
      video: { kk: 'Бейнежазба', ru: 'Видеозапись', en: 'Video' },
      phone: { kk: 'Ұялы телефон', ru: 'Мобильный телефон', en: 'Mobile phone' },
      stolenGoods: { kk: 'Ұрланған мүлік', ru: 'Похищенное имущество', en: 'Stolen goods' },
      weapon: { kk: 'Қару', ru: 'Оружие', en: 'Weapon' },
      biological: { kk: 'Биологиялық үлгі', ru: 'Биологический образец', en: 'Biological sample' },
      other: { kk: 'Өзге', ru: 'Иное', en: 'Other' },
    },
  },
  conditions: {
    isMadeFromItemsInHand: {
      is: {
        kk: 'Негізге алынған заттар осы іске енгізілген және ол кезде тергеудің қолында болған',
        ru: 'Предметы, с которых сделано, внесены в это дело и были тогда у следствия',
        en: 'The items that it was made from are on this file and were in the hands of the investigation by then',
      },
      remedy: {
        kk: 'Алдымен сол заттың алынғанын тіркеңіз',
        ru: 'Сначала внесите изъятие этого предмета',
        en: 'Record first that the item was taken',
      },
    },
    isFromAnActionCarriedOut: {
      is: {
        kk: 'Зат алынған тергеу әрекеті іске енгізілген және жүргізілген',
        ru: 'Действие, при котором изъят предмет, внесено в дело и проведено',
        en: 'The action from which the item comes is on file and was carried out',
      },
      remedy: {
        kk: 'Алдымен әрекеттің жүргізілгенін тіркеңіз',
        ru: 'Сначала запишите проведение действия',
        en: 'Record first that the action was carried out',
      },
    },
  },
  clocks: {},
};
