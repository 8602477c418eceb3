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
    recordQuestioning: {
      kk: 'Шұғыл танылған күдіктіден жауап алуды тіркеу',
      ru: 'Внести допрос неотложно признанного подозреваемого',
      en: 'Record the questioning of an urgently recognised suspect',
    },
    coverBy: { kk: 'Өз әрекетін көрсету', ru: 'Указать отдельное действие', en: 'Name the action of its own' },
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
    takenElsewhere: {
      kk: 'Санкцияда аталған орыннан тыс алынды',
      ru: 'Изъято не в указанном месте',
      en: 'Taken elsewhere than at the place named',
    },
    takenFromId: { kk: 'Кімнен алынды', ru: 'У кого изъято', en: 'Taken from' },
    coveredById: { kk: 'Өз әрекеті', ru: 'Отдельное действие', en: 'Action of its own' },
    kind: { kk: 'Түрі', ru: 'Вид', en: 'Kind' },
    description: { kk: 'Сипаттамасы', ru: 'Описание', en: 'Description' },
    actionId: { kk: 'Алынған тергеу әрекеті', ru: 'Действие, при котором изъято', en: 'Action from which it comes' },
    derivedFrom: { kk: 'Неден жасалған', ru: 'С чего сделано', en: 'Made from' },
    recognitionId: { kk: 'Шұғыл тану', ru: 'Неотложное признание', en: 'Urgent recognition' },
    sealNumber: { kk: 'Мөр нөмірі', ru: 'Номер печати', en: 'Seal number' },
    storagePlace: { kk: 'Сақтау орны', ru: 'Место хранения', en: 'Place of storage' },
  },
  options: {
    kind: {
      questioning: { kk: 'Жауап алу хаттамасы', ru: 'Протокол допроса', en: 'Record of a questioning' },
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
    isOnAnUrgentRecognition: {
      is: {
        kk: 'Адам бұған дейін күдікті деп шұғыл танылған, прокурор бас тартпаған',
        ru: 'Лицо до этого неотложно признано подозреваемым, и прокурор не отказал',
        en: 'The person was urgently recognised as a suspect before, and the prosecutor has not refused',
      },
      remedy: {
        kk: 'Алдымен шұғыл тану қаулысын жасаңыз',
        ru: 'Сначала составьте неотложное признание',
        en: 'Draft the urgent recognition first',
      },
    },
    isFromARecordedPerson: {
      is: {
        kk: 'Зат алынған адам іске енгізілген',
        ru: 'Лицо, у которого изъято, внесено в дело',
        en: 'The person from whom it was taken is on file',
      },
      remedy: { kk: 'Алдымен адамды енгізіңіз', ru: 'Сначала внесите лицо', en: 'Record the person first' },
    },
    isOutsideTheScope: {
      is: {
        kk: 'Санкция шегінен тыс алынған және ол туралы әлі шешім жоқ',
        ru: 'Изъято за пределами санкции, и решения об этом ещё нет',
        en: 'It was taken outside the scope of its authorisation, and nothing decides on it yet',
      },
      remedy: { kk: 'Бөлек шешім қажет емес', ru: 'Отдельное решение не нужно', en: 'No decision of its own is needed' },
    },
    isCoveredByItsOwnAction: {
      is: {
        kk: 'Осы зат үшін кейін жасалған, жүргізілген және осы түрді қамтитын өз әрекеті бар',
        ru: 'Для этого предмета есть своё действие: составлено после изъятия, проведено и охватывает этот вид',
        en: 'There is an action of its own: drafted after the taking, carried out, and for this kind of thing',
      },
      remedy: {
        kk: 'Осы затқа бөлек алу туралы қаулы жасап, жүргізіңіз',
        ru: 'Составьте и проведите отдельную выемку этого предмета',
        en: 'Draft and carry out a seizure of its own for it',
      },
    },
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
  clocks: {
    ownDecision: {
      kk: 'Санкциядан тыс алынғанға бөлек шешім',
      ru: 'Отдельное решение об изъятом сверх санкции',
      en: 'Own decision on what lies outside the scope',
    },
  },
};
