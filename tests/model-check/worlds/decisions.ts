import type { World } from '../world';
import { caseBegun, cast, ids, personRecorded, step } from './cast';

const { investigator, colleague, outsideInvestigator, prosecutor, otherProsecutor, leader, judge, medic, counsel } = cast;
const { facilityOfficer, security, sameUnitSecurity } = cast;
const begun = [...caseBegun, personRecorded()];
const values = { personId: [ids.person] } as const;

const action = {
  machine: 'court-authorisation',
  start: begun,
  cast: [investigator, outsideInvestigator, prosecutor, otherProsecutor, judge],
  instances: { 'court-authorisation': [ids.action] },
} as const;
const facts = { ...values, involvesSecrets: [false], inDwelling: [true], forced: [true], againstSuspect: [true] } as const;

export const decisions: readonly World[] = [
  { ...action, name: 'search', profile: 'briefing', values: { ...facts, kind: ['search'] } },
  { ...action, name: 'seizure', profile: 'briefing', values: { ...facts, kind: ['seizure'], inDwelling: [false], forced: [false] } },
  {
    ...action,
    name: 'seizure by the Code',
    profile: 'code',
    values: { ...facts, kind: ['seizure'], inDwelling: [false], forced: [false] },
  },
  { ...action, name: 'sample by the Code', profile: 'code', values: { ...facts, kind: ['sample'], forced: [true, false] } },
  {
    name: 'decision on a person',
    machine: 'key-decision',
    profile: 'briefing',
    start: begun,
    cast: [investigator, outsideInvestigator, prosecutor, otherProsecutor],
    instances: { 'key-decision': [ids.decision] },
    values: { ...values, kind: ['qualification'], offenceId: ['CC 188(2)'] },
  },
  {
    name: 'a decision and its successor',
    machine: 'key-decision',
    profile: 'briefing',
    start: begun,
    cast: [investigator, prosecutor],
    instances: { 'key-decision': [ids.decision, ids.otherDecision] },
    only: { 'key-decision': ['draft', 'submit', 'agree', 'supersede', 'revoke'] },
    values: { ...values, kind: ['qualification'], offenceId: ['CC 188(2)'] },
  },
  {
    name: 'decision of a group, its supervisor replaced',
    machine: 'key-decision',
    profile: 'briefing',
    start: [
      ...begun,
      step(prosecutor, 'case', ids.case, 'routeToGroup', { groupId: '00000000-0000-7000-8000-0000000000aa', leaderId: leader.id }),
      step(prosecutor, 'case', ids.case, 'replaceSupervisor', { prosecutorId: otherProsecutor.id }),
    ],
    cast: [investigator, prosecutor, otherProsecutor, leader],
    instances: { 'key-decision': [ids.decision] },
    values: { ...values, kind: ['qualification'], offenceId: ['CC 188(2)'] },
  },
  {
    name: 'case',
    machine: 'case',
    profile: 'briefing',
    start: begun,
    cast: [investigator, prosecutor, otherProsecutor],
    instances: { case: [ids.case], 'key-decision': [ids.decision] },
    without: [
      'case.register',
      'case.addTeamMember',
      'case.routeToGroup',
      'case.transfer',
      'case.assignInvestigator',
      'case.takeUnderSupervision',
      'case.replaceSupervisor',
    ],
    only: { 'key-decision': ['draft', 'submit', 'agree', 'refuse'] },
    values: { ...values, kind: ['qualification', 'interruption', 'termination', 'completion'], offenceId: ['CC 188(2)'] },
  },
  {
    name: 'who works on a case',
    machine: 'case',
    profile: 'briefing',
    start: [],
    cast: [investigator, colleague, outsideInvestigator, prosecutor, otherProsecutor, leader],
    instances: { case: [ids.case] },
    only: {
      case: [
        'register',
        'assignInvestigator',
        'takeUnderSupervision',
        'addTeamMember',
        'replaceSupervisor',
        'routeToGroup',
        'transfer',
        'begin',
      ],
    },
    values: { offenceId: ['CC 188(2)'], city: ['almaty'], category: ['theft'] },
  },
  {
    name: 'injuries and the end of a case',
    machine: 'case',
    profile: 'briefing',
    start: [...begun, step(investigator, 'case', ids.case, 'begin')],
    cast: [investigator, prosecutor, medic, security, sameUnitSecurity],
    instances: { case: [ids.case], 'medical-examination': [ids.examination], 'key-decision': [ids.decision] },
    only: { case: ['complete', 'terminate'], 'key-decision': ['draft', 'submit', 'agree'] },
    values: {
      ...values,
      kind: ['qualification', 'termination'],
      offenceId: ['CC 188(2)'],
      complaintOfAbuse: [true],
      inflictedInCustody: [true],
    },
  },
  {
    name: 'complaint',
    machine: 'complaint',
    profile: 'briefing',
    start: begun,
    cast: [investigator, prosecutor, otherProsecutor, leader, facilityOfficer, counsel, security, sameUnitSecurity],
    instances: { complaint: [ids.complaint] },
    values: {
      complainantPersonId: [ids.person],
      subjectOfficerId: [investigator.id],
      subjectUnitId: [undefined],
      subjectBodyId: [undefined],
      channel: ['facility'],
    },
  },
];
