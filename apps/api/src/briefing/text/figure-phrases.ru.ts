import type { Phrases } from './figure-phrases';

const cases = '(уголовн[а-я]* )?дел[а-я]*( (возбуждено|зарегистрировано|расследуется))?( (о|об|по|за)| по факт[а-я]*| по стать[а-я]*)?';
const units = '(единиц[а-я]* )?';

export const russianPhrases: Phrases = {
  'attackedObjects.total': [
    '(нападени[а-я]*|атак[а-я]*) подверг[а-я]* #',
    '# ([а-я]+ )?(здани[а-я]*( и сооружени[а-я]*)?|сооружени[а-я]*|объект[а-я]*)( был[а-я]*)? (атакован|подверг)',
    'атакован[а-я]* # (здани|сооружени|объект)',
  ],
  'attackedObjects.governmentInstitutions': ['# (государственн[а-я]*|гос)[ -]?(учреждени|орган)'],
  'attackedObjects.ofWhichAkimatBuildings': ['# (здани[а-я]* )?([а-я]+ )?акимат'],
  'attackedObjects.ofWhichPoliceFacilities': [
    '# (полицейск[а-я]* )?объект[а-я]*( полиции)?(?= ?\\(здани| полици)',
    '# объект[а-я]* полиции',
  ],
  'attackedObjects.ofWhichPoliceFacilities.buildings': ['\\(здани[а-я]*( -|:)? #', '# здани[а-я]* полиции'],
  'attackedObjects.ofWhichPoliceFacilities.modularUnits': ['модульн[а-я]*( [а-я]+)?( -|:)? #', '# модульн'],
  'attackedObjects.lootingOfBusinesses': [
    '# (случа[а-я]*|факт[а-я]*|эпизод[а-я]*) (разграблени|мародерств|мародёрств)',
    '# объект[а-я]* (бизнеса|торговли|предпринимательства)',
  ],
  'attackedObjects.huntingShopsLooted': ['# (охотнич|оружейн)[а-я]* магазин'],
  'vehicles.destroyedOrDamaged': [
    '(уничтожен|поврежден|повреждён)[а-я]*( и (повреждено|повреждены|уничтожено))? # (автомобил|автомашин|автотранспорт|единиц[а-я]* (авто)?(транспорт|техник)|машин)(?![а-я]* (граждан|полиции|гос|частн))',
    '# (автомобил|автомашин|машин)[а-я]*( был[а-я]*)? (уничтожен|поврежд)',
  ],
  'vehicles.ofStateBodies': [
    '# ((служебн|государственн)[а-я]* )(автомобил|автомашин|машин)',
    '# (автомобил|автомашин|машин)[а-я]* (полиции|государственн|госорган)',
  ],
  'vehicles.ofIndividualCitizens': [
    '# (личн[а-я]* |частн[а-я]* )?(автомобил|автомашин|машин)[а-я]* (граждан|жителей|частных лиц)',
    '# (личн|частн)[а-я]* (автомобил|автомашин|машин)',
  ],
  'vehicles.ofBusinesses': ['# (автомобил|автомашин|машин)[а-я]* (бизнеса|предпринимател|компани)'],
  'cases.total': [
    'всего( (возбуждено|зарегистрировано|расследуется))?( -|:)? # (уголовн[а-я]* )?дел',
    '(возбуждено|зарегистрировано) # (уголовн[а-я]* )?дел',
  ],
  'casesByCategory.theft.shareOfAll': ['#% (всех )?(уголовных )?дел( \\(@\\))?~краж'],
  'casesByCategory.theft': ['дел[а-я]* \\(#\\)~краж', `# ${cases} краж`],
  'casesByCategory.illegalPossessionOfFirearms': [`# ${cases} незаконн[а-я]* (хранени|владени|оборот)`],
  'casesByCategory.theftOfWeapons': [`# ${cases} (хищени|краж)[а-я]* (огнестрельного )?оружи`],
  'casesByCategory.damageOrDestructionOfProperty': [`# ${cases} (умышленн[а-я]* )?(повреждени|уничтожени)~имуществ`],
  'casesByCategory.vehicleHijacking': [`# ${cases} угон`],
  'casesByCategory.lootingAndRobbery': [`# ${cases} (грабеж|разбо|мародерств|мародёрств)`],
  'casesByCategory.violenceAgainstLawEnforcement': [`# ${cases} (насили|посягательств|применени[а-я]* насили)`],
  'casesByCategory.massRiots': [`# ${cases} массов[а-я]* беспоряд`],
  'casesByCategory.terrorism': [`# ${cases} (терроризм|актах? терроризма|террористическ)`],
  'casesByCategory.hooliganism': [`# ${cases} хулиганств`],
  'casesByCategory.abuseOfPower': [`# ${cases} превышени`],
  'persons.inTemporaryDetentionForTheftAndRobbery': [
    '(краж[а-я]* и (грабеж|разбо)|грабеж[а-я]* и краж)~(изолятор|ивс)~#( человек| лиц| подозреваем)?',
    '# (человек[а]?|лиц[а-я]*|подозреваем[а-я]*)~(изолятор|ивс)~краж',
  ],
  'persons.detainedForTheftOfWeapons': [
    'хищени[а-я]* (огнестрельного )?оружия задержан[а-я]* #',
    '# (человек[а]?|лиц[а-я]*) задержан[а-я]* за хищени',
  ],
  'persons.inTemporaryDetentionForIllegalPossession': [
    'незаконн[а-я]* (хранени|владени)~(изолятор|ивс)~#',
    '# (человек[а]?|лиц[а-я]*)?~(изолятор|ивс)~незаконн[а-я]* (хранени|владени)',
  ],
  'weapons.civilianWeaponsStolen': [`# ${units}гражданск[а-я]* оружи`],
  'weapons.stolenWeaponsFoundAndSeized': [
    `(изъят|обнаружен)[а-я]* # ${units}(похищенного )?(огнестрельного )?оружия`,
    `# ${units}(похищенного )?оружия( был[а-я]*)? (изъят|обнаружен|найден)`,
  ],
  'weapons.seizedByKind.assaultRifle': ['# автомат(а|ов|ы)?(?![а-я])'],
  'weapons.seizedByKind.pistol': ['# пистолет'],
  'weapons.seizedByKind.machineGun': ['# пулем[её]т'],
  'weapons.seizedByKind.rifled': [`# ${units}нарезн`],
  'weapons.seizedByKind.smoothBore': [`# ${units}гладкоств`],
  'weapons.seizedByKind.gas': [`# ${units}газов`],
  'weapons.seizedByKind.traumatic': [`# ${units}травматическ`],
  'weapons.seizedByKind.other': [`# ${units}(иного|другого|прочего) оружия`],
  'weapons.seizedByKind.grenade': ['# гранат'],
  'weapons.seizedByKind.cartridge': ['# (патрон|боеприпас)'],
  'weapons.voluntarilyRelinquished': [`добровольно (сдан|выдан)[а-я]* # ${units}оруж`, `# ${units}оружия~добровольно`],
  'damage.reportedByResidentsTenge': ['ущерб~#₸'],
};
