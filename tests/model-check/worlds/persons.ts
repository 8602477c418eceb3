import type { World } from '../world';
import { caseBegun, cast, ids, personRecorded, registration, seen, step } from './cast';

const { investigator, outsideInvestigator, prosecutor, medic, facilityOfficer, counsel, otherCounsel } = cast;
const values = { personId: [ids.person] } as const;

const defence = {
  machine: 'defence',
  profile: 'briefing',
  cast: [investigator, outsideInvestigator, facilityOfficer, counsel, otherCounsel],
  instances: { defence: [ids.defence] },
  values,
} as const;

export const persons: readonly World[] = [
  {
    name: 'person',
    machine: 'person',
    profile: 'briefing',
    start: caseBegun,
    cast: [investigator, outsideInvestigator, prosecutor, medic],
    instances: { person: [ids.person] },
    values: {
      sex: ['female', 'male'],
      roleInCase: ['suspect', 'witness'],
      knowsLanguage: [true],
      withoutMeans: [false],
      hasDefect: [false],
    },
  },
  { ...defence, name: 'defence of an adult', start: [...caseBegun, personRecorded()] },
  { ...defence, name: 'defence of a minor', start: [...caseBegun, personRecorded({ bornOn: '2006-05-01' })] },
  { ...defence, name: 'defence in a foreign language', start: [...caseBegun, personRecorded({ knowsLanguage: false })] },
  { ...defence, name: 'defence of somebody with a defect', start: [...caseBegun, personRecorded({ hasDefect: true })] },
  { ...defence, name: 'defence without means', start: [...caseBegun, personRecorded({ withoutMeans: true })] },
];

const { judge } = cast;
const offered = [
  ...caseBegun,
  personRecorded(),
  step(investigator, 'defence', ids.defence, 'explainRightsAndOffer', { personId: ids.person }),
];
const giving = ['refuseCounsel', 'provideCounsel', 'requestStateCounsel', 'admitCounsel'];
const ofMeasure = ['judgeDecision', 'qualification', 'term', 'extensionRequest', 'expiryWarning'].map((one) => `restraint.${one}`);
const mandatory = {
  machine: 'defence',
  profile: 'briefing',
  cast: [investigator, counsel],
  start: offered,
  still: ['case.investigationTerm', 'defence.counselArrival', ...ofMeasure],
} as const;

/** Grounds of mandatory defence that come after the offer, and after a refusal (CPC 67(1)-(3)). */
export const mandatoryDefence: readonly World[] = [
  {
    ...mandatory,
    name: 'custody after counsel was refused',
    cast: [investigator, prosecutor, judge, counsel],
    instances: { defence: [ids.defence], restraint: [ids.restraint] },
    only: { defence: giving, restraint: ['propose', 'agreeToMeasure', 'refuseMeasure', 'order', 'refuseOrder', 'lift'] },
    values: {
      ...values,
      kind: ['custody', 'houseArrest'],
      custodyException: ['fled'],
      replacesId: [undefined],
      replacementGround: [undefined],
      noBailGround: ['flightOrHindrance'],
      shortDays: [undefined],
    },
  },
  {
    ...mandatory,
    name: 'questioned on a refusal that has lapsed',
    cast: [investigator, medic, facilityOfficer, counsel],
    start: [
      ...offered,
      step(investigator, 'detention', ids.detention, 'apprehend', {
        personId: ids.person,
        ground: 'caughtInTheAct',
        place: 'A street',
        offenceId: 'CC 188(2)',
        inMassRiots: false,
      }),
      step(investigator, 'detention', ids.detention, 'deliver'),
      step(investigator, 'detention', ids.detention, 'drawProtocol'),
      step(investigator, 'medical-examination', ids.examination, 'order', { personId: ids.person, detentionId: ids.detention }),
      step(medic, 'medical-examination', ids.examination, 'recordHealthy', { fitForFacility: true }),
    ],
    instances: { defence: [ids.defence], restraint: [ids.restraint], detention: [ids.detention] },
    only: { defence: [...giving, 'recordGround'], restraint: ['propose'], detention: ['question', 'place'] },
    values: {
      ...values,
      kind: ['custody'],
      custodyException: ['fled'],
      replacesId: [undefined],
      replacementGround: [undefined],
      minutes: [1],
      afterPrivateTalk: [true],
      withShorterHours: [false],
    },
    still: [
      ...mandatory.still,
      ...['family', 'firstQuestioning', 'prosecutorNotice', 'prosecutorAnswer', 'longestDetention'].map((one) => `detention.${one}`),
    ],
  },
  {
    ...mandatory,
    name: 'a witness refuses counsel and becomes a suspect',
    start: [
      ...caseBegun,
      personRecorded({ bornOn: '2006-05-01', roleInCase: 'witness' }),
      step(investigator, 'defence', ids.defence, 'explainRightsAndOffer', { personId: ids.person }),
    ],
    instances: { defence: [ids.defence], person: [ids.person] },
    only: { defence: [...giving, 'recordGround'], person: ['correct'] },
    values: {
      ...values,
      bornOn: ['2006-05-01'],
      roleInCase: ['suspect'],
      ground: ['inpatientExpertise', 'victimRepresented', 'pleaAgreement'],
      sex: ['male'],
      knowsLanguage: [true],
      withoutMeans: [false],
      hasDefect: [false],
    },
  },
  {
    ...mandatory,
    name: 'interests that conflict with those of another who is defended',
    start: [
      ...offered,
      { ...personRecorded(), id: ids.otherPerson },
      step(investigator, 'defence', ids.otherDecision, 'explainRightsAndOffer', { personId: ids.otherPerson }),
    ],
    instances: { defence: [ids.defence, ids.otherDecision], person: [] },
    known: { person: [ids.person, ids.otherPerson] },
    only: { defence: ['refuseCounsel', 'requestStateCounsel', 'admitCounsel', 'recordGround'] },
    values: { ...values, ground: ['conflict', 'pleaAgreement'] },
  },
  {
    ...mandatory,
    name: 'in hiding abroad',
    instances: { defence: [ids.defence], person: [ids.person] },
    only: { defence: giving, person: ['recordFlight', 'recordReturn'] },
    values,
  },
  {
    ...mandatory,
    name: 'the act is qualified as a graver one',
    cast: [investigator, prosecutor, counsel],
    instances: { defence: [ids.defence], 'key-decision': [ids.decision] },
    only: { defence: giving, 'key-decision': ['draft', 'submit', 'agree'] },
    values: {
      ...values,
      'key-decision.kind': ['qualification'],
      offenceId: ['CC 380-1(1)'],
      seen: seen(['qualification'], 'CC 380-1(1)'),
    },
  },
  {
    ...mandatory,
    name: 'more than ten years from the beginning',
    start: [
      step(investigator, 'case', ids.case, 'register', { ...registration, offenceId: 'CC 255(2)', category: 'terrorism' }),
      ...caseBegun.slice(1),
      personRecorded(),
    ],
    instances: { defence: [ids.defence] },
    only: { defence: ['explainRightsAndOffer', ...giving] },
    values: { ...values, punishableByOverTenYears: [false] },
  },
];
