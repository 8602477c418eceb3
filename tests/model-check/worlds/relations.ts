import type { Json } from '@tergeu/procedure';
import type { World } from '../world';
import { agreed, caseBegun, cast, ids, personRecorded, registration, step } from './cast';

const { investigator, prosecutor, outsideInvestigator, facilityOfficer } = cast;
const underway = [...caseBegun, personRecorded(), step(investigator, 'case', ids.case, 'begin')];
const ready = [...underway, ...agreed(ids.decision, 'qualification')];
const uuid = (last: number) => `00000000-0000-7000-8000-${String(last).padStart(12, '0')}`;
const file = (last: number, more: Readonly<Record<string, Json>> = {}): Json => ({
  caseId: uuid(last),
  number: `KZ-2022-${last}`,
  registeredAt: '2022-01-07T06:00:00.000Z',
  bodyId: investigator.bodyId,
  inCustody: false,
  ...more,
});
const [older, ofAnotherBody, itself] = [
  file(900),
  file(901, { bodyId: outsideInvestigator.bodyId, registeredAt: '2022-01-12T06:00:00.000Z', inCustody: true }),
  file(902, { caseId: ids.case, number: registration.number }),
];
const severed = file(903, { registeredAt: '2022-01-10T06:00:00.000Z' });
const common = { machine: 'case', profile: 'briefing', instances: { case: [ids.case] } } as const;
const words = { reasons: ['Reasons given in so many words'], episodes: ['Reasons given in so many words'] };

/** Joining and severing, as one of the two files sees them. */
export const relations: readonly World[] = [
  {
    ...common,
    name: 'a case is joined with others',
    start: ready,
    cast: [investigator, prosecutor],
    only: { case: ['joinCase', 'decideJurisdiction', 'sendCopies', 'confirmPart', 'withdrawOrder', 'complete', 'becomePartOf'] },
    values: { ...words, 'case.joinCase.other': [older, ofAnotherBody, itself], 'case.becomePartOf.other': [file(905)] },
    still: ['case.investigationTerm'],
  },
  {
    ...common,
    name: 'joined, while the term runs out',
    start: underway,
    cast: [investigator, prosecutor],
    only: { case: ['joinCase', 'sendCopies', 'confirmPart', 'withdrawOrder'] },
    values: { ...words, 'case.joinCase.other': [file(904, { registeredAt: '2021-11-08T06:00:00.000Z' })] },
    lateClock: true,
  },
  {
    ...common,
    name: 'a case is severed',
    start: [
      ...ready,
      step(investigator, 'detention', ids.detention, 'apprehend', {
        personId: ids.person,
        ground: 'caughtInTheAct',
        place: 'A street',
        offenceId: 'CC 188(2)',
        inMassRiots: false,
      }),
    ],
    cast: [investigator, prosecutor, facilityOfficer],
    instances: { case: [ids.case], detention: [ids.detention] },
    known: { person: [ids.person] },
    only: {
      case: ['severCase', 'sendCopies', 'confirmSevered', 'withdrawOrder', 'complete'],
      detention: ['release'],
    },
    values: {
      ...words,
      newNumber: ['KZ-2022-903', registration.number],
      'case.severCase.personIds': [[ids.person], [ids.otherPerson]],
      'case.confirmSevered.other': [severed, older],
      releaseGround: ['limitReached'],
    },
    still: ['case.investigationTerm', 'detention.protocol', 'detention.family'],
  },
  {
    ...common,
    name: 'a severed case is registered',
    start: [],
    cast: [investigator, prosecutor],
    only: { case: ['registerSevered', 'assignInvestigator', 'takeUnderSupervision', 'begin'] },
    values: {
      ...words,
      other: [older, itself],
      offenceId: ['CC 188(2)', 'CC 191(1)'],
      city: ['almaty', 'atyrau'],
      category: ['theft'],
      incidentAt: ['2022-01-05T14:00:00.000Z', '2023-01-01T00:00:00.000Z'],
    },
  },
  {
    ...common,
    name: 'a part, in which somebody is held',
    start: [
      ...underway,
      step(investigator, 'detention', ids.detention, 'apprehend', {
        personId: ids.person,
        ground: 'caughtInTheAct',
        place: 'A street',
        offenceId: 'CC 188(2)',
        inMassRiots: false,
      }),
    ],
    cast: [investigator, outsideInvestigator, prosecutor, facilityOfficer],
    instances: { case: [ids.case], detention: [ids.detention] },
    only: { case: ['becomePartOf', 'addTeamMember', 'endWithLead'], detention: ['release'] },
    values: {
      ...words,
      'case.becomePartOf.other': [older, itself],
      releaseGround: ['limitReached', 'suspicionNotConfirmed'],
      leadEnding: ['inCourt', 'terminated'],
    },
    still: ['detention.protocol', 'detention.family'],
  },
];
