import type { World } from '../world';
import { agreed, caseBegun, cast, ids, personRecorded, step } from './cast';

const { investigator, prosecutor, judge } = cast;
const because = 'Reasons given in so many words';
const underway = [...caseBegun, personRecorded(), step(investigator, 'case', ids.case, 'begin')];
const proposed = (kind: string) => [
  step(investigator, 'restraint', ids.restraint, 'propose', {
    personId: ids.person,
    kind,
    grounds: because,
    custodyException: 'identityUnknown',
  }),
  step(prosecutor, 'restraint', ids.restraint, 'agreeToMeasure'),
];
const older = {
  caseId: '00000000-0000-7000-8000-000000000900',
  number: 'KZ-2022-900',
  registeredAt: '2022-01-07T06:00:00.000Z',
  bodyId: investigator.bodyId,
  inCustody: false,
};
const common = {
  machine: 'case',
  profile: 'briefing',
  instances: { case: [ids.case], detention: [ids.detention], restraint: [ids.restraint] },
  still: ['detention.protocol', 'detention.family', 'case.investigationTerm', 'restraint.qualification'],
} as const;
const values = {
  personId: [ids.person],
  offenceId: ['CC 188(2)'],
  ground: ['caughtInTheAct'],
  inMassRiots: [false],
  inCriminalGroup: [false],
  notInTimeReasons: [undefined],
  terminationGround: ['noElements'],
  objection: [false],
  releaseGround: ['suspicionNotConfirmed'],
  noBailGround: ['flightOrHindrance'],
  newKind: ['houseArrest'],
  leadEnding: ['inCourt', 'terminated'],
  other: [older],
} as const;

/** Who is held when a case is terminated, and whether anybody comes to be held in it afterwards (CPC 289). */
export const heldAtTheEnd: readonly World[] = [
  {
    ...common,
    name: 'detained, and under a pledge, when a case is terminated',
    start: [...underway, ...agreed(ids.otherDecision, 'termination'), ...proposed('writtenPledge')],
    cast: [investigator, prosecutor],
    only: { case: ['terminate', 'becomePartOf', 'endWithLead'], detention: ['apprehend', 'release'], restraint: ['apply', 'lift'] },
    values,
  },
  {
    ...common,
    name: 'custody, and the termination of the case',
    start: [
      ...underway,
      ...agreed(ids.otherDecision, 'termination'),
      step(investigator, 'defence', ids.defence, 'explainRightsAndOffer', { personId: ids.person }),
      step(investigator, 'defence', ids.defence, 'requestStateCounsel'),
      ...proposed('custody'),
    ],
    cast: [investigator, prosecutor, judge],
    instances: { case: [ids.case], restraint: [ids.restraint] },
    only: { case: ['terminate', 'becomePartOf', 'endWithLead'], restraint: ['order', 'orderLighter', 'lift', 'release'] },
    values,
  },
];
