import { proceedingOf, type CaseFile, type Json } from '@tergeu/procedure';
import type { World } from '../world';
import { caseBegun, cast, ids, personRecorded, step } from './cast';

const { investigator, outsideInvestigator, prosecutor, otherProsecutor, judge, medic, facilityOfficer, counsel } = cast;
const { security, sameUnitSecurity } = cast;

const apprehend = step(investigator, 'detention', ids.detention, 'apprehend', {
  personId: ids.person,
  ground: 'caughtInTheAct',
  place: 'A street',
  offenceId: 'CC 188(2)',
  inMassRiots: false,
});
const deliver = step(investigator, 'detention', ids.detention, 'deliver');
const drawProtocol = step(investigator, 'detention', ids.detention, 'drawProtocol');
const offerCounsel = step(investigator, 'defence', ids.defence, 'explainRightsAndOffer', { personId: ids.person });
const begun = [...caseBegun, personRecorded()];
const ofMinor = [...caseBegun, personRecorded({ bornOn: '2006-05-01' })];

/** Order of two remembered times: before, after, or one is missing. */
const order = (a: Json | undefined, b: Json | undefined): Json => (typeof a !== 'string' || typeof b !== 'string' ? null : a < b);
const memory = (file: CaseFile, machine: string, id: string) => proceedingOf(file, machine, id)?.memory ?? {};
const detention = (file: CaseFile) => memory(file, 'detention', ids.detention);
const examinedAfterDelivery = (file: CaseFile) =>
  order(memory(file, 'medical-examination', ids.examination)['examinedAt'], detention(file)['deliveredAt']);

const values = {
  'detention.inCriminalGroup': [false],
  notInTimeReasons: [undefined],
  minutes: [1],
  afterPrivateTalk: [true],
  withShorterHours: [false],
  'detention.inMassRiots': [false],
  offenceId: ['CC 188(2)'],
  complaintOfAbuse: [false],
  inflictedInCustody: [true],
  personId: [ids.person],
  releaseGround: ['noGroundsForCustody'],
} as const;

/** Limits that end nobody's detention; the two worlds from apprehension have them. */
const duties = ['detention.protocol', 'detention.family', 'detention.firstQuestioning'] as const;

const placement = {
  machine: 'detention',
  instances: { detention: [ids.detention], 'medical-examination': [ids.examination], defence: [ids.defence] },
  only: {
    detention: ['deliver', 'drawProtocol', 'place', 'takeToMedicalInstitution', 'bringFromMedicalInstitution', 'release'],
    'medical-examination': ['order', 'recordHealthy'],
    defence: ['explainRightsAndOffer'],
  },
  cast: [investigator, medic, facilityOfficer],
  values,
  still: [...duties, 'detention.prosecutorNotice'],
  distinguish: examinedAfterDelivery,
} as const;

export const detentions: readonly World[] = [
  {
    name: 'how long a person may be held',
    machine: 'detention',
    profile: 'briefing',
    start: begun,
    cast: [investigator],
    instances: { detention: [ids.detention] },
    only: { detention: ['apprehend', 'deliver', 'drawProtocol', 'release'] },
    values: {
      ...values,
      inMassRiots: [false, true],
      'detention.inMassRiots': [false, true],
      offenceId: ['CC 188(2)', 'CC 255(1)', 'CC 380-1(1)', 'CC 99(1)', 'CC 122(1)', 'CC 174(1)', 'CC 263(1)', 'CC 297(1)'],
    },
  },
  {
    name: 'a group, a distance, an emergency',
    machine: 'detention',
    profile: 'briefing',
    start: begun,
    cast: [investigator],
    instances: { detention: [ids.detention], restraint: [ids.restraint] },
    only: { detention: ['apprehend', 'release'], restraint: ['propose'] },
    values: {
      ...values,
      ground: ['caughtInTheAct', 'custodyAsked'],
      kind: ['custody'],
      custodyException: ['fled'],
      'detention.inCriminalGroup': [false, true],
      notInTime: [undefined, 'distance', 'stateOfEmergency'],
      notInTimeReasons: [undefined, 'The pass is closed by snow'],
    },
  },
  {
    name: 'held, let go, and held again',
    machine: 'detention',
    profile: 'briefing',
    start: [...begun, apprehend, deliver, drawProtocol],
    cast: [investigator, prosecutor],
    instances: { detention: [ids.detention, ids.otherDetention] },
    only: { detention: ['apprehend', 'notifyProsecutor', 'refuseDetention', 'release'] },
    values: { ...values, newGrounds: [undefined, 'A witness has come forward since'], releaseGround: ['noGroundsForCustody'] },
    still: duties,
  },
  {
    name: 'a minor in a case of the list',
    machine: 'detention',
    profile: 'briefing',
    start: ofMinor,
    cast: [investigator],
    instances: { detention: [ids.detention] },
    only: { detention: ['apprehend', 'release'] },
    values: { ...values, 'detention.inMassRiots': [false, true] },
  },
  {
    name: 'after the emergency',
    machine: 'detention',
    profile: 'briefing',
    startAt: '2022-02-01T06:00:00.000Z',
    start: begun,
    cast: [investigator],
    instances: { detention: [ids.detention] },
    only: { detention: ['apprehend', 'release'] },
    values: { ...values, notInTime: ['distance', 'stateOfEmergency'], notInTimeReasons: ['The pass is closed by snow'] },
  },
  {
    name: 'a foreigner',
    machine: 'detention',
    profile: 'briefing',
    start: [...caseBegun, personRecorded({ citizenship: 'foreign' })],
    cast: [investigator],
    instances: { detention: [ids.detention] },
    only: { detention: ['apprehend', 'deliver', 'notifyMission', 'release'] },
    values,
  },
  { ...placement, name: 'placement', profile: 'briefing', start: [...begun, apprehend] },
  {
    ...placement,
    name: 'placement by the Code',
    profile: 'code',
    start: [...begun, apprehend, deliver],
    only: { ...placement.only, detention: ['drawProtocol', 'place', 'release'] },
  },
  {
    ...placement,
    name: "placement and the prosecutor's answer",
    profile: 'briefing',
    start: [...begun, apprehend, deliver, offerCounsel],
    instances: { detention: [ids.detention], 'medical-examination': [ids.examination] },
    only: {
      detention: ['drawProtocol', 'notifyProsecutor', 'agreeToDetention', 'refuseDetention', 'place', 'release'],
      'medical-examination': ['order', 'recordHealthy'],
    },
    cast: [investigator, prosecutor, otherProsecutor, medic, facilityOfficer],
    still: duties,
  },
  { ...placement, name: 'placement of a minor', profile: 'briefing', start: [...ofMinor, apprehend, deliver] },
  {
    name: 'from apprehension to the first questioning',
    machine: 'detention',
    profile: 'briefing',
    start: begun,
    cast: [investigator, outsideInvestigator, counsel, facilityOfficer],
    instances: { detention: [ids.detention], defence: [ids.defence] },
    only: {
      detention: ['apprehend', 'deliver', 'drawProtocol', 'question', 'release'],
      defence: ['explainRightsAndOffer', 'requestStateCounsel', 'admitCounsel', 'refuseCounsel'],
    },
    values,
    still: ['detention.family', 'detention.prosecutorNotice'],
  },
  {
    name: 'who must be told of a detention',
    machine: 'detention',
    profile: 'briefing',
    start: begun,
    cast: [investigator, outsideInvestigator, prosecutor, facilityOfficer],
    instances: { detention: [ids.detention] },
    only: { detention: ['apprehend', 'deliver', 'drawProtocol', 'notifyFamily', 'notifyProsecutor', 'release'] },
    values,
    still: ['detention.firstQuestioning'],
  },
  {
    name: 'injuries and the end of detention',
    machine: 'detention',
    profile: 'briefing',
    start: [...begun, apprehend, deliver, drawProtocol, offerCounsel],
    cast: [investigator, prosecutor, medic, facilityOfficer, security, sameUnitSecurity],
    instances: { detention: [ids.detention], 'medical-examination': [ids.examination] },
    only: { detention: ['place', 'release', 'close'] },
    values,
    still: [...duties, 'detention.prosecutorNotice'],
    distinguish: examinedAfterDelivery,
  },
  {
    name: 'order of the court in time',
    machine: 'detention',
    profile: 'briefing',
    start: [...begun, apprehend, deliver, drawProtocol, offerCounsel, step(investigator, 'defence', ids.defence, 'requestStateCounsel')],
    cast: [investigator, prosecutor, otherProsecutor, judge, facilityOfficer],
    instances: { detention: [ids.detention], restraint: [ids.restraint] },
    only: {
      detention: ['release', 'recordRestraintOrder', 'close'],
      restraint: ['propose', 'agreeToMeasure', 'order', 'refuseOrder', 'apply'],
    },
    values: {
      ...values,
      kind: ['custody', 'writtenPledge'],
      custodyException: ['fled'],
      noBailGround: ['flightOrHindrance'],
      shortDays: [undefined],
      releaseGround: ['limitReached', 'measureWithoutIsolation'],
    },
    still: ['defence.counselArrival'],
    distinguish: (file) => order(memory(file, 'restraint', ids.restraint)['orderedAt'], detention(file)['overdueAt']),
  },
  {
    name: 'examination of a detained person',
    machine: 'medical-examination',
    profile: 'briefing',
    start: [...begun, apprehend, deliver],
    cast: [investigator, prosecutor, otherProsecutor, medic, facilityOfficer, security, sameUnitSecurity],
    instances: { 'medical-examination': [ids.examination] },
    known: { detention: [ids.detention] },
    values: { ...values, complaintOfAbuse: [true, false], inflictedInCustody: [true, false], personId: [ids.person, ids.otherPerson] },
  },
  {
    name: 'an injury that arose in custody',
    machine: 'medical-examination',
    profile: 'briefing',
    start: [
      ...begun,
      apprehend,
      deliver,
      drawProtocol,
      offerCounsel,
      step(investigator, 'medical-examination', ids.otherDecision, 'order', { personId: ids.person, detentionId: ids.detention }),
      step(medic, 'medical-examination', ids.otherDecision, 'recordHealthy', { fitForFacility: true }),
      step(facilityOfficer, 'detention', ids.detention, 'place'),
    ],
    cast: [investigator, prosecutor, medic, facilityOfficer, security],
    instances: { 'medical-examination': [ids.examination], complaint: [ids.complaint], detention: [ids.detention] },
    without: ['medical-examination.recommendOnHealth'],
    only: { complaint: ['receive', 'register'], detention: ['release', 'close'] },
    values: {
      ...values,
      complainantPersonId: [ids.person],
      examinationId: [ids.examination, undefined],
      subjectOfficerId: [undefined],
      subjectBodyId: [undefined],
      aboutDetention: [true],
      channel: ['medic'],
    },
    still: [...duties, 'detention.prosecutorNotice', 'detention.prosecutorAnswer', 'complaint.registration', 'complaint.check'],
  },
];
