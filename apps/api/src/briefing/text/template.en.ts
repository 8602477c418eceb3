import type { Template } from './template';

/**
 * The wording of the briefing of January 2022. Left out: its example of one detainee and its paragraph on the proof of guilt,
 * which no figure bears and which the presumption of innocence forbids.
 */
export const englishTemplate: Template = [
  'Dear Kazakhstanis!',
  'Let me share with you the updated information on the progress of the investigations into the criminal cases related to the events in Kazakhstan in early January 2022.',
  '{attackedObjects.total} different buildings and structures were attacked in {cities}, including {attackedObjects.governmentInstitutions} government institutions, {attackedObjects.ofWhichAkimatBuildings} of which are buildings of the regional governors’ or city mayors’ offices and {attackedObjects.ofWhichPoliceFacilities} police facilities (buildings - {attackedObjects.ofWhichPoliceFacilities.buildings}, modular units - {attackedObjects.ofWhichPoliceFacilities.modularUnits}).',
  'Businesses suffered the most damage with {attackedObjects.lootingOfBusinesses|instance|instances} of looting.',
  'In addition, {vehicles.destroyedOrDamaged|vehicle|vehicles} were destroyed and damaged, including {vehicles.ofStateBodies|vehicle|vehicles} of the police, Ministry of Defence, Ministry of Emergency Situations, ambulances and other state bodies. {vehicles.ofIndividualCitizens|vehicle|vehicles} belonging to individual citizens were also destroyed or damaged.',
  'Meanwhile, {attackedObjects.huntingShopsLooted|hunting shop|hunting shops} were looted during the attacks, from which {weapons.civilianWeaponsStolen|civilian weapon|civilian weapons} were stolen.',
  'The Head of State entrusted the Prosecutor General’s Office to conduct an investigation into the reasons for the terrorist acts and their organizers.',
  'In this regard, all criminal cases in this and related categories have been sent to the interagency investigative and operational groups headed by special state prosecutors.',
  'The remaining criminal cases are investigated by the state bodies of internal affairs, national security, economy-related investigators, and anti-corruption services.',
  '{share} of the cases ({casesByCategory.theft}) are theft-related, mostly committed at commercial premises in Almaty during the chaos caused by the unrest.',
  '{casesByCategory.illegalPossessionOfFirearms|criminal case is|criminal cases are} being investigated for illegal possession of firearms and ammunition, and another {casesByCategory.theftOfWeapons|case is|cases are} being investigated for theft of weapons.',
  'Also, there are {casesByCategory.damageOrDestructionOfProperty|criminal case|criminal cases} of intentional damage and destruction of property, {casesByCategory.vehicleHijacking|criminal case|criminal cases} of hijacking of vehicles, {casesByCategory.lootingAndRobbery|criminal case|criminal cases} of looting and robbery, and {casesByCategory.violenceAgainstLawEnforcement|case|cases} of violence and attempts on the life of law enforcement officers.',
  'A total of {persons.inTemporaryDetentionForTheftAndRobbery|person|persons} have been detained and placed in temporary detention facilities for theft and robbery.',
  'At this point, it has been calculated that the total amount of preliminary damage that has been reported by residents because of the criminal activities has {damage}.',
  'This amount is increasing as affected persons continue to report damage.',
  'At the same time, all procedural decisions by the investigators of internal affairs bodies on criminal cases are taken in strict compliance with the requirements of the law on criminal procedure, namely in the framework of the three-tier model of criminal procedure.',
  'All key procedural decisions, detention of suspects, specification of their acts, as well as the proposed punishment, are agreed upon exclusively by the prosecutor.',
  'Moreover, procedural actions such as searches, seizures, taking samples for expert examination, and the authorisation of punishments are carried out by the decisions of the investigating courts.',
  'It should be noted that all persons detained on suspicion of committing a crime are placed in temporary detention facilities only after a medical examination for bodily injuries, while the circumstances of the injuries are determined, as some suspects were brought directly to the medical institutions from the locations of the unrest.',
  "In addition, detained suspects are provided with access to qualified lawyers including, if necessary, with free defence lawyers at the state's expense.",
  "Every complaint of abuse of power and abuse of authority by law enforcement officers is checked by the state prosecution authorities and, as per the request of the Minister of Internal Affairs, by the Ministry's own security units, whose contact information has been published online.",
  'In addition, as per the recommendations of the medical staff at special institutions, the issue of changing the punishment for suspects who have complaints about their state of health is being considered.',
  [
    'hasReleasesOnReview',
    'To date, several suspects have already been released from custody on these grounds and on the basis of their personality. In their cases, measures of restraint not involving isolation from society have been applied.',
  ],
  'During the anti-terrorist operation, {weapons.stolenWeaponsFoundAndSeized|stolen weapon was|stolen weapons were} found and seized.',
  'These included {weapons.seizedByKind.assaultRifle|assault rifle|assault rifles}, {weapons.seizedByKind.pistol|pistol|pistols}, {weapons.seizedByKind.machineGun:word|machine gun|machine guns}; {weapons.seizedByKind.rifled} rifled and {weapons.seizedByKind.smoothBore} smooth bore weapons; {weapons.seizedByKind.grenade|grenade|grenades} and {weapons.seizedByKind.cartridge|cartridge|cartridges}.',
  'A total of {persons.detainedForTheftOfWeapons|person was|persons were} detained for theft of weapons and {persons.inTemporaryDetentionForIllegalPossession|was|were} placed in temporary detention facilities for illegal possession of firearms.',
  'I would like to take this opportunity to stress that stolen weapons threaten the lives and security of the population, as they can now be used in any unlawful action.',
  'Given that not all individuals may have been involved in the theft of weapons, we once again urge all citizens who have discovered them to voluntarily give them up.',
  'I must point out that to date, {weapons.voluntarilyRelinquished|weapon has|weapons have} already been voluntarily relinquished.',
  'Special investigative teams have been set up and are operating, and experienced officers from the Central Office of the Ministry of Internal Affairs have been sent to provide practical assistance.',
  'I would like to take this opportunity to once again urge citizens to remain calm and show understanding of the investigative procedures aimed at carrying out a comprehensive, full and objective investigation.',
];
