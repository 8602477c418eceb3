import type { Names, ProcedureTexts } from '../kernel/definition';
import type { clocks } from './weapon.clocks';
import type { commands } from './weapon.commands';
import type { conditions } from './weapon.conditions';

export const texts: ProcedureTexts<typeof commands, Names<typeof conditions>, Names<typeof clocks>> = {
  name: { kk: 'Қару', ru: 'Оружие', en: 'Weapon' },
  states: {
    unopened: { kk: 'Тіркелмеген', ru: 'Не внесено', en: 'Not recorded' },
    reportedStolen: { kk: 'Ұрланған', ru: 'Заявлено о хищении', en: 'Reported stolen' },
    recovered: { kk: 'Ұрланғаны табылды', ru: 'Похищенное найдено', en: 'Recovered' },
    seized: { kk: 'Алынды', ru: 'Изъято', en: 'Seized' },
    handedIn: { kk: 'Ерікті тапсырылды', ru: 'Сдано добровольно', en: 'Handed in' },
    examined: { kk: 'Зерттелді', ru: 'Исследовано', en: 'Examined' },
    stored: { kk: 'Сақтауға тапсырылды', ru: 'Сдано на хранение', en: 'Stored' },
  },
  commands: {
    coverBy: { kk: 'Өз әрекетін көрсету', ru: 'Указать отдельное действие', en: 'Name the action of its own' },
    reportStolen: { kk: 'Қару ұрлығын тіркеу', ru: 'Внести хищение оружия', en: 'Record a theft of weapons' },
    recordSeizure: { kk: 'Алуды тіркеу', ru: 'Внести изъятие', en: 'Record a seizure' },
    recordHandIn: { kk: 'Ерікті тапсыруды тіркеу', ru: 'Внести добровольную сдачу', en: 'Record a voluntary surrender' },
    recordRecovery: { kk: 'Табылғанын тіркеу', ru: 'Внести обнаружение', en: 'Record the recovery' },
    matchToTheft: { kk: 'Ұрлықпен байланыстыру', ru: 'Сопоставить с хищением', en: 'Match to its theft' },
    examine: { kk: 'Зерттеуді тіркеу', ru: 'Внести исследование', en: 'Record the examination' },
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
    model: { kk: 'Үлгісі', ru: 'Модель', en: 'Model' },
    serialNumber: { kk: 'Сериялық нөмірі', ru: 'Серийный номер', en: 'Serial number' },
    quantity: { kk: 'Саны', ru: 'Количество', en: 'Quantity' },
    civilian: { kk: 'Азаматтық қару', ru: 'Гражданское оружие', en: 'Civilian weapon' },
    objectId: { kk: 'Ұрланған объект', ru: 'Объект, откуда похищено', en: 'Object from which it was stolen' },
    stolenAt: { kk: 'Ұрланған уақыты', ru: 'Время хищения', en: 'Time of the theft' },
    place: { kk: 'Орны', ru: 'Место', en: 'Place' },
    voluntary: { kk: 'Талап бойынша ерікті берді', ru: 'Выдано добровольно по требованию', en: 'Given up when asked' },
    actionId: { kk: 'Алынған тергеу әрекеті', ru: 'Действие, при котором изъято', en: 'Action from which it comes' },
    handedInBy: { kk: 'Тапсырған адам', ru: 'Кто сдал', en: 'Handed in by' },
    atDetention: { kk: 'Адамды ұстау кезінде алынды', ru: 'Изъято при задержании', en: 'Taken at a detention' },
    whileLookedFor: {
      kk: 'Оны іздеуге бағытталған әрекеттер кезінде алынды',
      ru: 'Изъято при действиях по его обнаружению',
      en: 'Taken during actions aimed at finding it',
    },
    otherCrime: { kk: 'Әрекетінде өзге қылмыс бар', ru: 'В действиях есть иное преступление', en: 'Committed another crime' },
    matchedId: { kk: 'Тіркелген ұрлық', ru: 'Заявленное хищение', en: 'Reported theft' },
    findings: { kk: 'Зерттеу нәтижесі', ru: 'Результаты исследования', en: 'Findings' },
    storagePlace: { kk: 'Сақтау орны', ru: 'Место хранения', en: 'Place of storage' },
  },
  options: {
    kind: {
      assaultRifle: { kk: 'Автомат', ru: 'Автомат', en: 'Assault rifle' },
      pistol: { kk: 'Тапанша', ru: 'Пистолет', en: 'Pistol' },
      machineGun: { kk: 'Пулемёт', ru: 'Пулемёт', en: 'Machine gun' },
      rifled: { kk: 'Ойық ұңғылы қару', ru: 'Нарезное оружие', en: 'Rifled weapon' },
      smoothBore: { kk: 'Тегіс ұңғылы қару', ru: 'Гладкоствольное оружие', en: 'Smooth-bore weapon' },
      gas: { kk: 'Газды қару', ru: 'Газовое оружие', en: 'Gas weapon' },
      traumatic: { kk: 'Травматикалық қару', ru: 'Травматическое оружие', en: 'Traumatic weapon' },
      other: { kk: 'Өзге', ru: 'Иное', en: 'Other' },
      grenade: { kk: 'Граната', ru: 'Граната', en: 'Grenade' },
      cartridge: { kk: 'Патрон', ru: 'Патрон', en: 'Cartridge' },
    },
  },
  conditions: {
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
    hasAlreadyHappened: {
      is: { kk: 'Ұрлық уақыты болашақта емес', ru: 'Время хищения не в будущем', en: 'The theft does not lie in the future' },
      remedy: { kk: 'Нақты уақытты көрсетіңіз', ru: 'Укажите действительное время', en: 'State when it really happened' },
    },
    isSingleWhenNumbered: {
      is: {
        kk: 'Бір сериялық нөмірге бір қару сәйкес келеді',
        ru: 'Одному серийному номеру соответствует одна единица',
        en: 'One serial number stands for one weapon',
      },
      remedy: {
        kk: 'Нөмірі бар әр қаруды бөлек тіркеңіз',
        ru: 'Внесите каждую единицу с номером отдельно',
        en: 'Record each numbered weapon on its own',
      },
    },
    isGivenUpOfOwnWill: {
      is: {
        kk: 'Ерікті берілді: ұстау кезінде де, іздеу әрекеттері кезінде де емес',
        ru: 'Сдано добровольно: не при задержании и не при действиях по обнаружению',
        en: 'Given up of own will: not at a detention, nor during actions aimed at finding it',
      },
      remedy: { kk: 'Алуды тіркеңіз', ru: 'Внесите изъятие', en: 'Record a seizure' },
    },
    isOfARecordedObject: {
      is: { kk: 'Объект іске енгізілген', ru: 'Объект внесён в дело', en: 'The object is recorded in the case' },
      remedy: { kk: 'Алдымен объектіні енгізіңіз', ru: 'Сначала внесите объект', en: 'Record the object first' },
    },
    isFromAnActionCarriedOut: {
      is: {
        kk: 'Қару алынған тергеу әрекеті іске енгізілген және жүргізілген',
        ru: 'Действие, при котором изъято оружие, внесено в дело и проведено',
        en: 'The action from which the weapon comes is on file and was carried out',
      },
      remedy: {
        kk: 'Алдымен әрекеттің жүргізілгенін тіркеңіз',
        ru: 'Сначала запишите проведение действия',
        en: 'Record first that the action was carried out',
      },
    },
    isOfAReportedTheft: {
      is: {
        kk: 'Ұрлық тіркелген және қару әлі табылмаған',
        ru: 'Хищение внесено, и похищенное ещё не найдено',
        en: 'The theft is recorded and the weapon not yet recovered',
      },
      remedy: { kk: 'Алдымен ұрлықты тіркеңіз', ru: 'Сначала внесите хищение', en: 'Record the theft first' },
    },
    isTheSameWeapon: {
      is: { kk: 'Түрі мен нөмірі сәйкес келеді', ru: 'Вид и номер совпадают', en: 'Kind and serial number agree' },
      remedy: { kk: 'Сәйкес ұрлықты таңдаңыз', ru: 'Выберите подходящее хищение', en: 'Choose the theft that fits' },
    },
    isWithinTheStolenQuantity: {
      is: {
        kk: 'Табылғаны ұрланғанынан аспайды',
        ru: 'Найдено не больше, чем похищено',
        en: 'No more is found than was stolen',
      },
      remedy: { kk: 'Санын тексеріңіз', ru: 'Проверьте количество', en: 'Check the quantity' },
    },
    isNotMatchedYet: {
      is: {
        kk: 'Осы ұрлыққа алынған қару сәйкестендірілмеген',
        ru: 'С этим хищением ещё не сопоставлено изъятое',
        en: 'No seized weapon is matched to this theft yet',
      },
      remedy: {
        kk: 'Табылғаны сәйкестендіру арқылы есепке алынды',
        ru: 'Найденное уже учтено сопоставлением',
        en: 'What was found is counted by the match already',
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
