import type { World } from '../world';
import { agreed, caseBegun, cast, ids, personRecorded, step } from './cast';

const { investigator, prosecutor, otherProsecutor, leader, judge, otherJudge, counsel } = cast;
const because = 'Reasons given in so many words';
const begun = [...caseBegun, personRecorded()];
const qualified = [...begun, ...agreed(ids.decision, 'qualification')];
const lodging = { actId: ids.decision, appellantName: 'Specimen', text: because };
const lodged = [...qualified, step(counsel, 'appeal', ids.appeal, 'lodge', lodging)];
const dismissed = [
  ...lodged,
  step(prosecutor, 'appeal', ids.appeal, 'assignReviewer', { prosecutorId: otherProsecutor.id }),
  step(otherProsecutor, 'appeal', ids.appeal, 'dismiss', { reasons: because }),
  step(otherProsecutor, 'appeal', ids.appeal, 'tellAppellant'),
];
const pledged = [
  ...begun,
  step(investigator, 'restraint', ids.restraint, 'propose', { personId: ids.person, kind: 'writtenPledge', grounds: because }),
  step(prosecutor, 'restraint', ids.restraint, 'agreeToMeasure'),
  step(investigator, 'restraint', ids.restraint, 'apply'),
];
const draft = { kind: 'search', sought: ['object'], place: 'A flat', grounds: because };
const searched = [
  ...begun,
  step(investigator, 'court-authorisation', ids.action, 'draft', draft),
  step(investigator, 'court-authorisation', ids.action, 'submit'),
  step(prosecutor, 'court-authorisation', ids.action, 'support'),
  step(judge, 'court-authorisation', ids.action, 'grant'),
];
const withoutCourt = [
  ...begun,
  step(investigator, 'court-authorisation', ids.action, 'draft', { ...draft, kind: 'seizure' }),
  step(investigator, 'court-authorisation', ids.action, 'executeWithoutCourt', { result: because }),
  step(counsel, 'appeal', ids.appeal, 'lodge', { ...lodging, actId: ids.action }),
  step(prosecutor, 'appeal', ids.appeal, 'assignReviewer', { prosecutorId: otherProsecutor.id }),
];
const foundLawful = [
  ...begun,
  step(investigator, 'court-authorisation', ids.action, 'draft', draft),
  step(investigator, 'court-authorisation', ids.action, 'executeUrgently', { urgencyReasons: because, result: because }),
  step(investigator, 'court-authorisation', ids.action, 'tellJudge'),
  step(judge, 'court-authorisation', ids.action, 'findLawful'),
  step(counsel, 'appeal', ids.appeal, 'lodgeAgainstRuling', { ...lodging, actId: ids.action }),
];

const common = { machine: 'appeal', profile: 'briefing' } as const;
const values = { personId: [undefined], appealId: [ids.appeal], offenceId: ['CC 188(2)'], ruling: ['cancelled'] } as const;
const stillTerm = 'case.investigationTerm';
const still = [stillTerm, 'appeal.telling'];

/** S08: an appeal is decided by somebody who had no part in the decision, and is closed when the decision is undone. */
export const appeals: readonly World[] = [
  {
    ...common,
    name: 'an appeal to the prosecutor',
    start: qualified,
    cast: [investigator, prosecutor, otherProsecutor, counsel],
    instances: { appeal: [ids.appeal], 'key-decision': [ids.decision] },
    only: {
      appeal: ['lodge', 'assignReviewer', 'extendReview', 'satisfy', 'dismiss', 'withdraw', 'goToCourt', 'tellAppellant', 'recordRemedy'],
      'key-decision': ['revoke'],
    },
    values: { ...values, actId: [ids.decision, ids.person], 'appeal.lodge.personId': [ids.person, undefined] },
    still: [stillTerm, 'appeal.remedy', 'appeal.materials', 'appeal.ruling', 'appeal.toCourt'],
  },
  {
    ...common,
    name: 'a reviewer who has come to lead the case',
    start: lodged,
    cast: [investigator, prosecutor, otherProsecutor, leader, cast.regionalProsecutor, counsel],
    instances: { appeal: [ids.appeal], case: [ids.case] },
    only: { appeal: ['assignReviewer', 'satisfy', 'dismiss'], case: ['routeToGroup'] },
    values: { ...values, groupId: ['00000000-0000-7000-8000-0000000000aa'] },
    still: [...still, 'appeal.answer', 'appeal.silence'],
  },
  {
    ...common,
    name: 'an appeal in court',
    start: dismissed,
    cast: [investigator, prosecutor, otherProsecutor, judge, otherJudge, counsel],
    instances: { appeal: [ids.appeal], 'key-decision': [ids.decision] },
    only: {
      appeal: [
        'goToCourt', 'sendMaterials', 'appointHearing', 'ruleForAppellant', 'ruleAgainstAppellant', 'challengeRuling', 'allowFinally',
        'rejectFinally', 'recordRemedy',
      ],
      'key-decision': ['revoke'],
    }, // prettier-ignore
    values,
    still,
  },
  {
    ...common,
    name: 'an appeal withdrawn from the court',
    start: [...dismissed, step(counsel, 'appeal', ids.appeal, 'goToCourt', { reasons: because })],
    cast: [investigator, prosecutor, otherProsecutor, judge, otherJudge, counsel],
    instances: { appeal: [ids.appeal] },
    only: { appeal: ['ruleAgainstAppellant', 'challengeRuling', 'withdraw'] },
    values,
    still,
  },
  {
    ...common,
    name: 'a detention appealed against',
    start: begun,
    cast: [investigator, prosecutor, otherProsecutor],
    instances: { appeal: [ids.appeal], detention: [ids.detention] },
    only: {
      appeal: ['lodge', 'lodgeAgainstRuling', 'assignReviewer', 'satisfy', 'tellAppellant', 'recordRemedy'],
      detention: ['apprehend', 'release'],
    },
    values: {
      ...values,
      actId: [ids.detention],
      extent: ['fully'],
      'detention.apprehend.personId': [ids.person],
      inMassRiots: [false],
      inCriminalGroup: [false],
      notInTimeReasons: [undefined],
      ground: ['traces'],
      releaseGround: ['suspicionNotConfirmed'],
    },
    still: [
      ...still,
      'appeal.silence',
      'detention.protocol',
      'detention.prosecutorNotice',
      'detention.firstQuestioning',
      'detention.family',
      'detention.longestDetention',
    ],
  },
  {
    ...common,
    name: 'a measure appealed against, seven days',
    // A Tuesday: six days would end on a Monday, seven do not.
    startAt: '2022-01-11T04:00:00.000Z',
    start: pledged,
    cast: [investigator, prosecutor, otherProsecutor, counsel],
    instances: { appeal: [ids.appeal], restraint: [ids.restraint] },
    only: { appeal: ['lodge', 'assignReviewer', 'satisfy', 'tellAppellant', 'recordRemedy'], restraint: ['lift'] },
    values: { ...values, actId: [ids.restraint], extent: ['fully'] },
    still: [...still, 'appeal.silence'],
  },
  {
    ...common,
    name: 'a ruling of the judge appealed against, and the search set aside',
    start: searched,
    cast: [investigator, prosecutor, judge, otherJudge, counsel],
    instances: { appeal: [ids.appeal], 'court-authorisation': [ids.action], 'evidence-item': [ids.item] },
    only: {
      appeal: ['lodgeAgainstRuling', 'allowFinally', 'rejectFinally', 'recordRemedy'],
      'court-authorisation': ['execute', 'setAside'],
      'evidence-item': ['collect'],
    },
    values: {
      ...values,
      actId: [ids.action, ids.person],
      'evidence-item.kind': ['object'],
      'evidence-item.actionId': [ids.action],
      takenElsewhere: [false],
      takenFromId: [undefined],
    },
    still: [stillTerm],
  },
  {
    machine: 'court-authorisation',
    name: 'a seizure without the court set aside',
    profile: 'code',
    start: withoutCourt,
    cast: [investigator, prosecutor, otherProsecutor, counsel],
    instances: { appeal: [ids.appeal], 'court-authorisation': [ids.action] },
    only: { appeal: ['satisfy', 'dismiss', 'tellAppellant', 'recordRemedy'], 'court-authorisation': ['setAside'] },
    values,
    still,
  },
  {
    machine: 'court-authorisation',
    name: 'an urgent search found lawful, and set aside by another court',
    profile: 'briefing',
    start: foundLawful,
    cast: [investigator, prosecutor, judge, otherJudge, counsel],
    instances: { appeal: [ids.appeal], 'court-authorisation': [ids.action] },
    only: { appeal: ['allowFinally', 'rejectFinally', 'recordRemedy'], 'court-authorisation': ['setAside'] },
    values,
    still,
  },
];
