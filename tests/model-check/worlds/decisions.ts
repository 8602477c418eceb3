import { caseStanding } from '@tergeu/procedure';
import type { World } from '../world';
import { caseBegun, cast, everyOption, groundsOfDrafts, ids, personRecorded, seen, step } from './cast';

const { investigator, outsideInvestigator, prosecutor, otherProsecutor, leader, judge, counsel } = cast;
const { facilityOfficer, security, sameUnitSecurity, medic } = cast;
const begun = [...caseBegun, personRecorded()];
const values = { personId: [ids.person] } as const;

const action = {
  machine: 'court-authorisation',
  start: begun,
  cast: [investigator, outsideInvestigator, prosecutor, otherProsecutor, judge],
  instances: { 'court-authorisation': [ids.action] },
} as const;
const facts = {
  'court-authorisation.draft.sought': [['phone', 'document']],
  ...values,
  involvesSecrets: [false],
  inDwelling: [true],
  forced: [true],
  againstSuspect: [true],
} as const;

/** Does the present supervisor supervise since before the limit that was missed last? */
const supervisedSinceLimit: World['distinguish'] = (file) => {
  const missed = Object.values(file.proceedings).flatMap(({ clocks }) => clocks.filter(({ status }) => status === 'missed'));
  const since = caseStanding(file).supervision?.find(({ until }) => until === null)?.since ?? '';
  return [...new Set(missed.map(({ name, dueAt }) => `${name} ${since < dueAt}`))].sort();
};

const complaint = {
  machine: 'complaint',
  profile: 'briefing',
  instances: { complaint: [ids.complaint] },
  values: {
    complainantPersonId: [ids.person],
    subjectOfficerId: [investigator.id],
    subjectUnitId: [undefined],
    subjectBodyId: [undefined],
    channel: ['facility'],
  },
} as const;
const group = '00000000-0000-7000-8000-0000000000aa';
const because = 'Reasons given in so many words';
const registered = [
  ...begun,
  step(facilityOfficer, 'complaint', ids.complaint, 'receive', {
    complainantName: 'Specimen',
    complainantPersonId: ids.person,
    subjectOfficerId: investigator.id,
    channel: 'facility',
    text: because,
  }),
  step(prosecutor, 'complaint', ids.complaint, 'register'),
];
const decided = [
  ...registered,
  step(prosecutor, 'complaint', ids.complaint, 'assignChecker', { prosecutorId: otherProsecutor.id }),
  step(otherProsecutor, 'complaint', ids.complaint, 'decideUnfounded', { reasons: because }),
];

export const decisions: readonly World[] = [
  { ...action, name: 'search', profile: 'briefing', values: { ...facts, kind: ['search'] } },
  { ...action, name: 'seizure', profile: 'briefing', values: { ...facts, kind: ['seizure'], inDwelling: [false], forced: [false] } },
  {
    ...action,
    name: 'search, executed before its lapse is entered',
    profile: 'briefing',
    cast: [investigator, prosecutor, judge],
    without: ['court-authorisation.executeUrgently'],
    values: { ...facts, kind: ['search'] },
    lateClock: true,
  },
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
    values: { ...values, kind: ['qualification'], offenceId: ['CC 188(2)'], seen: seen(['qualification'], 'CC 188(2)') },
  },
  {
    name: 'a decision sent too late, before that is entered',
    machine: 'key-decision',
    profile: 'briefing',
    start: begun,
    cast: [investigator, prosecutor],
    instances: { 'key-decision': [ids.decision] },
    only: { 'key-decision': ['draft', 'submit', 'agree', 'refuse', 'returnForRevision'] },
    values: { ...values, ...groundsOfDrafts, kind: ['termination'], seen: seen(['termination'], null) },
    lateClock: true,
  },
  {
    name: 'a decision and its successor',
    machine: 'key-decision',
    profile: 'briefing',
    start: begun,
    cast: [investigator, prosecutor],
    instances: { 'key-decision': [ids.decision, ids.otherDecision] },
    only: { 'key-decision': ['draft', 'submit', 'agree', 'supersede', 'revoke'] },
    values: { ...values, kind: ['qualification'], offenceId: ['CC 188(2)'], seen: seen(['qualification'], 'CC 188(2)') },
  },
  {
    name: 'decision of a group, its supervisor replaced',
    machine: 'key-decision',
    profile: 'briefing',
    start: [
      ...begun,
      step(cast.regionalProsecutor, 'case', ids.case, 'routeToGroup', {
        groupId: group,
        leaderId: leader.id,
        groupGround: 'complexAndImportant',
      }),
      step(prosecutor, 'case', ids.case, 'replaceSupervisor', { prosecutorId: otherProsecutor.id }),
    ],
    cast: [investigator, prosecutor, otherProsecutor, leader],
    instances: { 'key-decision': [ids.decision] },
    values: { ...values, kind: ['qualification'], offenceId: ['CC 188(2)'], seen: seen(['qualification'], 'CC 188(2)') },
  },
  {
    name: 'every kind of decision and its limits',
    machine: 'key-decision',
    profile: 'briefing',
    start: begun,
    cast: [investigator, prosecutor],
    instances: { 'key-decision': [ids.decision] },
    only: { 'key-decision': ['draft', 'submit'] },
    values: { ...values, ...groundsOfDrafts, kind: everyOption('key-decision', 'draft', 'kind'), offenceId: ['CC 188(2)'] },
  },
  ...[false, true].map((lateClock): World => ({
    name: `the prosecutor calls for the file${lateClock ? ', also after his limit, before that is entered' : ''}`,
    machine: 'key-decision',
    profile: 'briefing',
    start: begun,
    cast: [investigator, prosecutor],
    instances: { 'key-decision': [ids.decision] },
    only: { 'key-decision': ['draft', 'submit', 'callForFile', 'agree', 'refuse', 'returnForRevision'] },
    values: { ...values, ...groundsOfDrafts, kind: ['interruption', 'termination'], seen: seen(['interruption', 'termination'], null) },
    still: ['key-decision.sending'],
    lateClock,
  })),
  {
    name: 'an answer told afterwards by a new supervisor',
    machine: 'key-decision',
    profile: 'briefing',
    start: begun,
    cast: [investigator, prosecutor, otherProsecutor],
    instances: { 'key-decision': [ids.decision], case: [ids.case] },
    only: { 'key-decision': ['draft', 'submit', 'agree', 'refuse', 'returnForRevision'], case: ['replaceSupervisor'] },
    values: { ...values, kind: ['qualification'], offenceId: ['CC 188(2)'], seen: seen(['qualification'], 'CC 188(2)') },
    still: ['case.investigationTerm'],
    distinguish: supervisedSinceLimit,
  },
  {
    ...complaint,
    name: 'a complaint comes in',
    start: begun,
    cast: [investigator, prosecutor, otherProsecutor, facilityOfficer, counsel],
    only: { complaint: ['receive', 'register', 'assignChecker', 'decideWellFounded', 'decideUnfounded'] },
    values: { ...complaint.values, 'complaint.receive.subjectOfficerId': [investigator.id, otherProsecutor.id, undefined] },
  },
  {
    ...complaint,
    name: 'a complaint is checked',
    start: registered,
    cast: [investigator, facilityOfficer, prosecutor, otherProsecutor, leader, security, sameUnitSecurity],
    only: { complaint: ['assignChecker', 'askInternalSecurity', 'reportInternalCheck', 'decideWellFounded', 'decideUnfounded'] },
  },
  {
    ...complaint,
    name: 'a prosecutor of a complaint becomes leader of the group',
    start: registered,
    cast: [investigator, security, facilityOfficer, prosecutor, otherProsecutor, leader, cast.regionalProsecutor],
    instances: { complaint: [ids.complaint], case: [ids.case] },
    only: {
      complaint: ['assignChecker', 'decideUnfounded', 'tellComplainant', 'appeal', 'assignReviewer', 'reviewAppeal'],
      case: ['routeToGroup'],
    },
    values: { ...complaint.values, groupId: [group], outcome: ['upheld'] },
    still: ['complaint.check', 'complaint.telling', 'complaint.review', 'case.investigationTerm'],
  },
  {
    ...complaint,
    name: 'injuries and the end of a complaint',
    start: [...decided, step(otherProsecutor, 'complaint', ids.complaint, 'tellComplainant')],
    cast: [investigator, prosecutor, otherProsecutor, medic, security],
    instances: { complaint: [ids.complaint], 'medical-examination': [ids.examination] },
    only: { complaint: ['close'] },
    values: { ...complaint.values, personId: [ids.person], complaintOfAbuse: [true], inflictedInCustody: [true] },
  },
  {
    ...complaint,
    name: 'the complainant is told, appeals, is answered',
    start: decided,
    cast: [investigator, facilityOfficer, prosecutor, otherProsecutor, leader, counsel],
    only: { complaint: ['tellComplainant', 'appeal', 'assignReviewer', 'reviewAppeal', 'close'] },
  },
];
