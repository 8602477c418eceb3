import type { Phrases } from './figure-phrases';

const investigated = '(criminal )?cases?( (are|is) being investigated)?( for| of| over| concerning|:)?';
const persons = '( persons?| people| suspects?| individuals?)?( (were|was|have been|are))?';

export const englishPhrases: Phrases = {
  'attackedObjects.total': [
    '#( different| various)? (buildings?( and structures?)?|structures?|objects?|sites?|facilities) (were |was |have been |came under )?attack',
    '(attacked buildings and structures|attacked objects|objects attacked)( -|:)? #',
  ],
  'attackedObjects.governmentInstitutions': ['# (government|state) (institutions?|agenc(y|ies)|buildings?|offices?)'],
  'attackedObjects.ofWhichAkimatBuildings': [
    "#( of which| of them)?( are| is| were)?~(governors?'?|mayors?'?|akimats?)( or|'| offices?| buildings?|\\b)",
  ],
  'attackedObjects.ofWhichPoliceFacilities': ['# police (facilit(y|ies)|premises|objects?)'],
  'attackedObjects.ofWhichPoliceFacilities.buildings': ['\\(buildings?( -|:)? #', '# police buildings?'],
  'attackedObjects.ofWhichPoliceFacilities.modularUnits': ['modular units?( -|:)? #', '# (police )?modular (units?|stations?)'],
  'attackedObjects.lootingOfBusinesses': [
    '# (instances?|incidents?|facts?|cases?) of looting(?! and)',
    '# (looted )?(businesses|business premises|commercial premises)',
    '# (shops|stores) were (looted|plundered)',
  ],
  'attackedObjects.huntingShopsLooted': ['# (looted )?(hunting|gun) (shops?|stores?)'],
  'vehicles.destroyedOrDamaged': [
    '# (vehicles?|cars?)( (were|was|have been))? (destroyed|damaged|burn)',
    '# (destroyed|damaged)( (and|or) damaged)? (vehicles?|cars?)',
  ],
  'vehicles.ofStateBodies': [
    '# (vehicles?|cars?) (of|belonging to)( the)? (police|state|government|ministry|official)',
    '# (state|police|official|government) (vehicles?|cars?)',
  ],
  'vehicles.ofIndividualCitizens': [
    '# (vehicles?|cars?) (of|belonging to)~(citizens|individuals|residents)',
    '# private (vehicles?|cars?)',
  ],
  'vehicles.ofBusinesses': ['# (vehicles?|cars?) (of|belonging to)( the)? (business|compan|entrepreneur)'],
  'cases.total': [
    '# criminal cases (in total|in all|altogether|have been (opened|initiated|registered|launched)|(were|are) (opened|initiated|registered))',
    'total of # (criminal )?cases',
    '(total number of|all)( criminal)? cases( -|:| is)? #',
  ],
  'casesByCategory.theft.shareOfAll': [
    '#% of( all)?( the)?( criminal)? cases( \\(@\\))?( (are|is|were))? ~theft(?! of (weapons|firearms|arms))',
  ],
  'casesByCategory.theft': [
    'cases? \\(#\\)( (are|is|were))? ~theft(?! of (weapons|firearms|arms))',
    `# ${investigated} theft(?! of (weapons|firearms|arms))`,
    '# thefts?(?! of)',
  ],
  'casesByCategory.illegalPossessionOfFirearms': [`# ${investigated} (illegal |unlawful )?possession of (firearms|weapons|arms)`],
  'casesByCategory.theftOfWeapons': [`# ${investigated}( the)? theft of (weapons|firearms|arms)`],
  'casesByCategory.damageOrDestructionOfProperty': [`# ${investigated}( intentional| deliberate)? (damage|destruction)~property`],
  'casesByCategory.vehicleHijacking': [`# ${investigated}( the)? (hijacking|theft of (vehicles|cars))`],
  'casesByCategory.lootingAndRobbery': [`# ${investigated} (looting and robbery|robbery)`],
  'casesByCategory.violenceAgainstLawEnforcement': [
    `# ${investigated}( the)? (violence|attempts on the li)~(law enforcement|police|officers)`,
  ],
  'casesByCategory.massRiots': [`# ${investigated}( the)? (mass )?riot`],
  'casesByCategory.terrorism': [`# ${investigated}( the)? (terrorism|acts? of terror|terrorist)`],
  'casesByCategory.hooliganism': [`# ${investigated} hooliganism`],
  'casesByCategory.abuseOfPower': [`# ${investigated}( the)? abuse of (power|office|authority)`],
  'persons.inTemporaryDetentionForTheftAndRobbery': [`#${persons}~temporary detention~(theft and robbery|thefts and robberies|robbery)`],
  'persons.detainedForTheftOfWeapons': [`#${persons} detained (for|on suspicion of)( the)? theft of (weapons|firearms|arms)`],
  'persons.inTemporaryDetentionForIllegalPossession': [`#${persons}~temporary detention~possession of (firearms|weapons|arms)`],
  'weapons.civilianWeaponsStolen': ['# (stolen )?civilian (weapons?|firearms?|arms)'],
  'weapons.stolenWeaponsFoundAndSeized': [
    '# (stolen |units of )?(weapons?|firearms?)( (were|was|have been))? (found|seized|recovered)',
    '(seized|recovered) # (stolen )?(weapons?|firearms?)',
  ],
  'weapons.seizedByKind.assaultRifle': ['# (assault rifles?|automatic rifles?)'],
  'weapons.seizedByKind.pistol': ['# (pistols?|handguns?)'],
  'weapons.seizedByKind.machineGun': ['# machine ?-?guns?'],
  'weapons.seizedByKind.rifled': ['# rifled'],
  'weapons.seizedByKind.smoothBore': ['# smooth[- ]?bored?'],
  'weapons.seizedByKind.gas': ['# gas (weapons?|pistols?)'],
  'weapons.seizedByKind.traumatic': ['# traumatic'],
  'weapons.seizedByKind.other': ['# other (weapons?|firearms?)'],
  'weapons.seizedByKind.grenade': ['# (hand )?grenades?'],
  'weapons.seizedByKind.cartridge': ['# (cartridges?|rounds?)'],
  'weapons.voluntarilyRelinquished': [
    '# (weapons?|firearms?|units)~(voluntar|of their own will)',
    'voluntarily (relinquish|surrender|hand|gave|give)[a-z]*( (in|up|over))? # ',
  ],
  'damage.reportedByResidentsTenge': ['damage~#₸', '#₸ (of|in) damage'],
};
