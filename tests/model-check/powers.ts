import type { CommandDefinition, Permission } from '@tergeu/procedure';

/**
 * Who may give which command: a second opinion, kept by hand beside the policy table and read against the reference
 * (procedure.md, sections 1 to 10). A change of the table has to be made here, too, by somebody who means it.
 */
interface Power {
  readonly who: readonly string[];
  readonly may: Readonly<Record<string, readonly string[]>>;
}

/** `role standing tier` */
const investigators = ['investigator team 1', 'prosecutor leadsGroup 1'];
const supervisor = 'prosecutor supervises 2';

const powers: readonly Power[] = [
  {
    who: ['investigator locality 1'],
    may: {
      case: ['register', 'registerSevered'],
    },
  },
  {
    who: ['investigator sameBody 1'],
    may: {
      case: ['assignInvestigator'],
    },
  },
  {
    who: ['prosecutor locality 2'],
    may: {
      case: ['takeUnderSupervision', 'replaceSupervisor'],
      complaint: ['register', 'assignChecker', 'assignReviewer'],
      appeal: ['assignReviewer'],
    },
  },
  {
    who: [...investigators, supervisor],
    may: {
      case: ['addTeamMember', 'confirmPart', 'confirmSevered', 'endWithLead'],
      'key-decision': ['recordLapse'],
    },
  },
  {
    who: ['prosecutor regionalRank 2'],
    may: { case: ['routeToGroup'] },
  },
  {
    who: [supervisor, 'prosecutor regionalRank 2', 'prosecutor generalRank 2'],
    may: { case: ['grantExtension', 'refuseExtension'] },
  },
  {
    who: [supervisor],
    may: {
      case: [
        'drawIndictment',
        'transfer',
        'returnForInvestigation',
        'sendToCourt',
        'decideJurisdiction',
        'withdrawOrder',
        'cancelInterruption',
        'setEndDate',
      ],
      'key-decision': ['agree', 'callForFile', 'refuse', 'returnForRevision', 'revoke'],
      detention: ['agreeToDetention', 'refuseDetention'],
      'medical-examination': ['assignDetermination'],
      'court-authorisation': ['support', 'decline'],
      restraint: ['agreeToMeasure', 'agreeToLighter', 'refuseMeasure', 'keep', 'replace', 'lift', 'consentToChange', 'refuseChange'],
      'damage-claim': ['decide', 'cancelRefusal', 'upholdRefusal'],
      disclosure: ['disclose', 'withhold', 'lift'],
    },
  },
  {
    who: [...investigators],
    may: {
      case: [
        'begin',
        'interrupt',
        'resume',
        'complete',
        'giveForReading',
        'endReading',
        'sendToProsecutor',
        'terminate',
        'askExtension',
        'joinCase',
        'becomePartOf',
        'severCase',
        'sendCopies',
      ],
      'key-decision': ['draft', 'revise', 'submit', 'supersede'],
      person: ['record', 'correct', 'recordFlight', 'recordReturn'],
      detention: [
        'apprehend',
        'deliver',
        'drawProtocol',
        'notifyProsecutor',
        'notifyFamily',
        'notifyMission',
        'question',
        'bringFromMedicalInstitution',
        'close',
      ],
      defence: [
        'chooseCounsel',
        'requestStateCounsel',
        'admitCounsel',
        'refuseCounsel',
        'replaceCounsel',
        'provideCounsel',
        'recordGround',
      ],
      'court-authorisation': ['draft', 'submit', 'execute', 'executeUrgently', 'executeWithoutCourt', 'tellJudge'],
      restraint: [
        'propose',
        'apply',
        'askExtension',
        'askReadingTerm',
        'askForChange',
        'supersede',
        'recordBreach',
        'withdrawSurety',
        'recordBailPayment',
        'announceQualification',
      ],
      'evidence-item': ['collect', 'recordDerived', 'recordQuestioning', 'coverBy', 'seal', 'store'],
      weapon: ['reportStolen', 'recordSeizure', 'recordHandIn', 'recordRecovery', 'coverBy', 'matchToTheft', 'examine', 'store'],
      'attacked-object': ['record', 'correct'],
      vehicle: ['record', 'correct'],
      'damage-claim': ['report', 'document', 'assess', 'recognise', 'refuseRecognition', 'handCopy'],
    },
  },
  {
    who: ['investigator locality 0', 'prosecutor locality 0', 'investigatingJudge locality 0', 'internalSecurity anywhere 0'],
    may: { recusal: ['declare'] },
  },
  { who: [...investigators, 'prosecutor locality 2'], may: { recusal: ['record'] } },
  { who: ['prosecutor locality 2'], may: { recusal: ['dismiss'] } },
  {
    who: ['facilityOfficer locality 0'],
    may: {
      detention: ['place'],
    },
  },
  {
    who: [...investigators, 'facilityOfficer facility 0'],
    may: {
      detention: ['takeToMedicalInstitution'],
    },
  },
  {
    who: [...investigators, supervisor, 'facilityOfficer facility 0'],
    may: {
      detention: ['release', 'recordRestraintOrder'],
    },
  },
  { who: [...investigators, supervisor], may: { 'damage-claim': ['appealRefusal'] } },
  {
    who: [...investigators, 'facilityOfficer locality 0'],
    may: {
      'medical-examination': ['order'],
      defence: ['explainRightsAndOffer'],
    },
  },
  {
    who: [supervisor, 'prosecutor regionalRank 2', 'prosecutor generalRank 2'],
    may: { restraint: ['approveExtension', 'agreeToExtension', 'refuseExtension'] },
  },
  { who: ['facilityOfficer locality 0'], may: { restraint: ['warnOfExpiry', 'transferToRemandPrison'] } },
  { who: [...investigators, supervisor, 'facilityOfficer locality 0'], may: { restraint: ['release'] } },
  { who: [...investigators, 'medic locality 0', 'facilityOfficer locality 0'], may: { person: ['recordDeath'] } },
  {
    who: ['medic locality 0'],
    may: {
      'medical-examination': ['recordHealthy', 'recordInjuries', 'recommendOnHealth'],
    },
  },
  {
    who: ['internalSecurity named 0'],
    may: {
      'medical-examination': ['determineCircumstances'],
    },
  },
  {
    who: ['investigatingJudge locality 3'],
    may: {
      'court-authorisation': ['grant', 'refuseAuthorisation', 'findLawful', 'findUnlawful'],
      appeal: ['appointHearing', 'ruleForAppellant', 'ruleAgainstAppellant', 'allowFinally', 'rejectFinally'],
      restraint: ['order', 'orderLighter', 'refuseOrder', 'grantExtension', 'denyExtension'],
    },
  },
  {
    who: [...investigators, supervisor, 'counsel counsel 0', 'medic locality 0'],
    may: {
      restraint: ['openReview'],
    },
  },
  {
    who: [
      ...investigators,
      'prosecutor locality 2',
      'facilityOfficer locality 0',
      'medic locality 0',
      'counsel anywhere 0',
      'internalSecurity anywhere 0',
    ],
    may: {
      complaint: ['receive'],
    },
  },
  {
    who: ['investigator sameBody 1', 'investigatingJudge locality 3'],
    may: {
      detention: ['extendDetention'],
    },
  },
  {
    who: ['facilityOfficer facility 0'],
    may: {
      detention: ['reviewDetention'],
    },
  },
  {
    who: ['prosecutor named 2'],
    may: {
      complaint: ['askInternalSecurity', 'decideWellFounded', 'decideUnfounded', 'tellComplainant', 'reviewAppeal', 'close'],
      appeal: ['extendReview', 'satisfy', 'dismiss', 'tellAppellant'],
    },
  },
  {
    who: ['internalSecurity internalChecker 0'],
    may: {
      complaint: ['reportInternalCheck'],
    },
  },
  {
    who: ['counsel anywhere 0', 'facilityOfficer locality 0', 'prosecutor locality 2'],
    may: {
      complaint: ['appeal'],
      appeal: ['lodgeAgainstRuling', 'challengeRuling', 'withdraw'],
    },
  },
  {
    who: [...investigators, 'prosecutor locality 2', 'facilityOfficer locality 0', 'counsel anywhere 0'],
    may: { appeal: ['lodge'] },
  },
  { who: ['counsel anywhere 0', 'facilityOfficer locality 0', 'investigatingJudge locality 3'], may: { appeal: ['goToCourt'] } },
  { who: [...investigators, supervisor], may: { appeal: ['sendMaterials', 'recordRemedy'] } },
  { who: [supervisor, 'investigatingJudge locality 3'], may: { 'court-authorisation': ['setAside'] } },
];

const known = new Map(
  powers.flatMap(({ who, may }) =>
    Object.entries(may).flatMap(([machine, commands]) =>
      commands.map((command) => [`${machine}.${command}`, [...who].sort().join(', ')] as const),
    ),
  ),
);

const told = (by: readonly Permission[]): string =>
  by
    .map(({ role, standing, tier }) => `${role} ${standing} ${tier}`)
    .sort()
    .join(', ');

/** What the policy table says otherwise than this list; null: the same. */
export function otherPower(machine: string, command: string, { by }: CommandDefinition): string | null {
  const opinion = known.get(`${machine}.${command}`);
  if (opinion === undefined) return `${machine}.${command}: nobody has written down a second time who may give it`;
  return opinion === told(by) ? null : `${machine}.${command} may be given by ${told(by)}; the second opinion has ${opinion}`;
}
