import type { World } from '../world';
import { agreed, caseBegun, cast, groundsOfDrafts, ids, personRecorded, step, seen } from './cast';

const { investigator, colleague, outsideInvestigator, farInvestigator, prosecutor, otherProsecutor, farProsecutor, leader } = cast;
const { regionalProsecutor, medic, facilityOfficer, security, sameUnitSecurity } = cast;
const begun = [...caseBegun, personRecorded()];
const underway = [...begun, step(investigator, 'case', ids.case, 'begin')];
const group = '00000000-0000-7000-8000-0000000000aa';
const common = { machine: 'case', profile: 'briefing', instances: { case: [ids.case] } } as const;
const values = {
  interruptionGround: ['expertise'],
  terminationGround: ['noElements'],
  objection: [false],
  termDays: [20],
  personId: [ids.person],
  offenceId: ['CC 188(2)'],
  groupId: [group],
} as const;

const decisionKinds = ['qualification', 'interruption', 'termination'] as const;

/** Was a closing report agreed to after the case was last returned? */
const agreedSinceReturn: World['distinguish'] = ({ proceedings }) =>
  Object.values(proceedings).some(
    ({ memory }) =>
      memory['kind'] === 'completion' && String(memory['inForceAt']) > String(proceedings[ids.case]?.memory['returnedAt'] ?? ''),
  );

/** The life of a case, in parts: one world for who comes in, one for who leaves, one for each way out. */
export const cases: readonly World[] = [
  {
    ...common,
    name: 'a case is registered and staffed',
    start: [],
    cast: [investigator, colleague, outsideInvestigator, prosecutor],
    only: { case: ['register', 'assignInvestigator', 'takeUnderSupervision', 'addTeamMember', 'begin'] },
    values: {
      ...values,
      'case.register.offenceId': ['CC 188(2)', 'CC 191(1)'],
      city: ['almaty', 'atyrau'],
      category: ['theft'],
      incidentAt: ['2022-01-05T14:00:00.000Z', '2023-01-01T00:00:00.000Z'],
    },
  },
  {
    ...common,
    name: 'a group is formed, a case transferred',
    start: caseBegun,
    cast: [investigator, outsideInvestigator, farInvestigator, prosecutor, leader, regionalProsecutor],
    only: { case: ['addTeamMember', 'routeToGroup', 'transfer', 'begin'] },
    // Who routes it need not come to supervise or lead it here.
    values: { ...values, prosecutorId: [prosecutor.id, leader.id], leaderId: [prosecutor.id, leader.id] },
  },
  {
    ...common,
    name: 'supervisors and leaders of groups',
    start: caseBegun.slice(0, 2),
    cast: [investigator, prosecutor, otherProsecutor, leader, regionalProsecutor],
    only: { case: ['takeUnderSupervision', 'replaceSupervisor', 'routeToGroup', 'begin'] },
    // Who routes it need not come to supervise or lead it here.
    values: {
      ...values,
      prosecutorId: [prosecutor.id, otherProsecutor.id, leader.id],
      leaderId: [prosecutor.id, otherProsecutor.id, leader.id],
    },
  },
  {
    ...common,
    name: 'a prosecutor of another city',
    start: caseBegun.slice(0, 2),
    cast: [investigator, prosecutor, farProsecutor, regionalProsecutor],
    only: { case: ['takeUnderSupervision', 'replaceSupervisor', 'routeToGroup', 'begin'] },
    // Who routes it need not come to supervise or lead it here.
    values: { ...values, prosecutorId: [prosecutor.id, farProsecutor.id], leaderId: [prosecutor.id, farProsecutor.id] },
  },
  {
    ...common,
    name: 'supervised before anybody investigates',
    start: caseBegun.slice(0, 1),
    cast: [investigator, outsideInvestigator, prosecutor, otherProsecutor, regionalProsecutor],
    only: { case: ['takeUnderSupervision', 'replaceSupervisor', 'routeToGroup', 'transfer', 'assignInvestigator'] },
    // Who routes it need not come to supervise or lead it here.
    values: { ...values, prosecutorId: [prosecutor.id, otherProsecutor.id], leaderId: [prosecutor.id, otherProsecutor.id] },
  },
  {
    ...common,
    name: 'changes of the team while terms are interrupted',
    start: [...underway, ...agreed(ids.otherDecision, 'interruption')],
    cast: [investigator, outsideInvestigator, prosecutor],
    only: { case: ['addTeamMember', 'transfer', 'interrupt', 'resume'] },
    values,
  },
  {
    ...common,
    name: 'changes of supervision while terms are interrupted',
    start: [...underway, ...agreed(ids.otherDecision, 'interruption')],
    cast: [investigator, prosecutor, otherProsecutor, leader, regionalProsecutor],
    only: { case: ['replaceSupervisor', 'routeToGroup', 'interrupt', 'resume'] },
    // Who routes it need not come to supervise or lead it here.
    values: {
      ...values,
      prosecutorId: [prosecutor.id, otherProsecutor.id, leader.id],
      leaderId: [prosecutor.id, otherProsecutor.id, leader.id],
    },
  },
  {
    ...common,
    name: 'changes of staff at the end',
    start: [...underway, ...agreed(ids.decision, 'qualification'), ...agreed(ids.otherDecision, 'completion')],
    cast: [investigator, prosecutor, otherProsecutor, leader, regionalProsecutor],
    only: { case: ['replaceSupervisor', 'routeToGroup', 'complete', 'sendToProsecutor', 'sendToCourt'] },
    // Who routes it need not come to supervise or lead it here.
    values: {
      ...values,
      prosecutorId: [prosecutor.id, otherProsecutor.id, leader.id],
      leaderId: [prosecutor.id, otherProsecutor.id, leader.id],
    },
  },
  {
    ...common,
    name: 'changes of the team after completion',
    start: [...underway, ...agreed(ids.decision, 'qualification')],
    cast: [investigator, outsideInvestigator, prosecutor],
    only: { case: ['addTeamMember', 'transfer', 'complete', 'returnForInvestigation'] },
    values,
  },
  {
    ...common,
    name: 'sent after the term, before its end is entered',
    start: [...underway, ...agreed(ids.decision, 'qualification'), ...agreed(ids.otherDecision, 'completion')],
    cast: [investigator, prosecutor],
    only: { case: ['complete', 'sendToProsecutor', 'sendToCourt', 'returnForInvestigation'] },
    values,
    lateClock: true,
  },
  {
    ...common,
    name: 'interruption and termination',
    start: begun,
    cast: [investigator, prosecutor, otherProsecutor],
    instances: { case: [ids.case], 'key-decision': [ids.decision] },
    only: {
      case: ['begin', 'interrupt', 'resume', 'complete', 'terminate', 'sendToProsecutor', 'returnForInvestigation'],
      'key-decision': ['draft', 'submit', 'agree', 'refuse'],
    },
    values: {
      ...values,
      kind: decisionKinds,
      seen: seen(
        decisionKinds,
        'CC 188(2)',
        ['limitation', 'amnesty'].map((terminationGround) => ({ kind: 'termination', terminationGround })),
      ),
      interruptionGround: ['expertise', 'hiding'],
      terminationGround: ['noElements', 'death', 'amnesty', 'limitation'],
      ...groundsOfDrafts,
      'key-decision.terminationGround': [undefined, 'noElements', 'limitation', 'amnesty'],
      objection: [false, true],
    },
  },
  {
    ...common,
    name: 'completion and the court',
    start: [...underway, ...agreed(ids.decision, 'qualification')],
    cast: [investigator, prosecutor, otherProsecutor],
    instances: { case: [ids.case], 'key-decision': [ids.otherDecision] },
    only: {
      case: ['complete', 'sendToProsecutor', 'returnForInvestigation', 'sendToCourt', 'terminate'],
      'key-decision': ['draft', 'submit', 'agree', 'revoke'],
    },
    values: { ...values, kind: ['completion'], seen: seen(['completion'], 'CC 188(2)') },
    distinguish: agreedSinceReturn,
  },
  {
    ...common,
    name: 'injuries and the end of a case',
    start: [...underway, ...agreed(ids.decision, 'qualification'), ...agreed(ids.otherDecision, 'completion')],
    cast: [investigator, prosecutor, medic, security, sameUnitSecurity],
    instances: { case: [ids.case], 'medical-examination': [ids.examination] },
    only: { case: ['complete', 'sendToProsecutor', 'sendToCourt', 'returnForInvestigation'] },
    values: { ...values, complaintOfAbuse: [true], inflictedInCustody: [true] },
  },
  {
    ...common,
    name: 'held too long at the end of a case',
    start: [
      ...underway,
      ...agreed(ids.decision, 'qualification'),
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
    only: { case: ['complete'], detention: ['release'] },
    values: { ...values, releaseGround: ['limitReached'] },
    still: ['detention.protocol', 'detention.family'],
  },
  {
    ...common,
    name: 'flight, death and the end of a case',
    start: [
      ...underway,
      ...agreed(ids.decision, 'interruption', { interruptionGround: 'hiding' }),
      ...agreed(ids.otherDecision, 'termination', { terminationGround: 'death' }),
    ],
    cast: [investigator, prosecutor, medic, facilityOfficer],
    instances: { case: [ids.case], person: [ids.person] },
    only: { case: ['interrupt', 'resume', 'terminate'], person: ['recordFlight', 'recordReturn', 'recordDeath'] },
    values: { ...values, interruptionGround: ['hiding'], terminationGround: ['death'] },
  },
];
